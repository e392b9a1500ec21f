package io.sayso.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who worked on a report, on a line of its own at its end: {@code (Reporting by Mara Lind; editing by Tom Ash)}.
 *
 * <p>A line of no more than 80 words that begins, perhaps after a bracket, with {@code Reporting by}, {@code Editing
 * by} or the like; without a bracket around it, its other words are names and the small words of such lines, so that
 * <i>Reporting by the paper showed …</i> is body.
 */
final class EndCredit {
    private static final int MOST_WORDS = 80;
    private static final Set<String> TASKS = Set.of("reporting", "editing", "writing", "compiled", "edited", "written");
    private static final Set<String> SMALL = Set.of(
            "by",
            "and",
            "in",
            "at",
            "additional",
            "reporting",
            "editing",
            "writing",
            "graphics",
            "translation",
            "compiled",
            "edited",
            "written",
            "the",
            "newsroom",
            "bureau",
            "of",
            "from");

    private EndCredit() {}

    static boolean is(String text, Span line) {
        List<Span> spans = Line.words(text, line, MOST_WORDS + 1);
        if (spans.size() < 3 || spans.size() > MOST_WORDS) return false;
        boolean bracketed = text.charAt(line.start()) == '('
                && (text.charAt(line.end() - 1) == ')' || text.startsWith(").", line.end() - 2));
        boolean task = false;
        for (int i = 0; i < Math.min(5, spans.size()); i++) {
            String word = bare(spans.get(i).in(text));
            if (word.equals("by"))
                return task
                        && i + 1 < spans.size()
                        && Words.isCapitalised(spans.get(i + 1).in(text))
                        && (bracketed || isAllNames(text, spans));
            if (!SMALL.contains(word)) return false;
            task |= TASKS.contains(word);
        }
        return false;
    }

    private static boolean isAllNames(String text, List<Span> spans) {
        for (Span span : spans) {
            String word = span.in(text);
            if (!Words.isCapitalised(word) && !SMALL.contains(bare(word))) return false;
        }
        return true;
    }

    private static String bare(String word) {
        int from = 0, to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) from++;
        while (to > from && !Character.isLetter(word.charAt(to - 1))) to--;
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
