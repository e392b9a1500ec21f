package io.sayso.reading.actor;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names in a text, as the model tags them: runs of words of one type, mended where a run is cut or too long. */
final class NameRuns {
    /**
     * A name.
     *
     * @param words its range, without titles
     * @param type PER, ORG, LOC or MISC
     */
    record NameRun(Span words, String type) {}

    /** Words that stand inside a name and never at its end. */
    private static final Set<String> JOINTS =
            Set.of("de", "del", "la", "los", "las", "el", "al", "of", "the", "and", "&");

    private NameRuns() {}

    static List<NameRun> of(Text text) {
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            int to = end(text, i);
            if (to > i) add(text, i, to, runs);
            i = Math.max(to, i + 1);
        }
        return runs;
    }

    /** Where the run that begins at {@code from} ends; {@code from} itself where none begins. */
    private static int end(Text text, int from) {
        String tag = text.scores().name(from);
        if (tag.equals("O") || text.isFurniture(from)) return from;
        String type = tag.substring(2);
        int to = from + 1, limit = text.sentence(from).end();
        while (to < limit && text.scores().name(to).equals("I-" + type) && !text.isFurniture(to)) to++;
        return to;
    }

    private static void add(Text text, int from, int to, List<NameRun> runs) {
        String type = text.scores().name(from).substring(2);
        int start = from, end = to;
        while (end > start && (!text.isWordLike(end - 1) || JOINTS.contains(text.word(end - 1)))) end--;
        if (type.equals("PER"))
            while (start < end - 1
                    && (ActorWords.isTitle(text.word(start)) || ActorWords.nounAt(text, start) != null)
                    && !text.word(start + 1).equals("-")) start++;
        while (start < end && !text.isWordLike(start)) start++;
        if (start < end && hasCapital(text, start, end)) runs.add(new NameRun(new Span(start, end), type));
    }

    /** No name is all in small letters; pronouns and common nouns that the model took for one are. */
    private static boolean hasCapital(Text text, int from, int to) {
        for (int i = from; i < to; i++)
            if (text.word(i).codePoints().anyMatch(Character::isUpperCase)
                    && !text.tag(i).startsWith("PRP")) return true;
        return false;
    }
}
