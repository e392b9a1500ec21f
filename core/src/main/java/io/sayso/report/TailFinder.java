package io.sayso.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a release or a report ends and what stands beneath it begins: whom to ask, who publishes it, notes to
 * editors. It begins with a mark of the end ({@code - 30 -}, {@code ###}, {@code ENDS}) or a label of
 * {@code furniture.txt}, in the last {@value #WITHIN} lines and after most of the text; or it is a last line that is no
 * sentence and holds the name of who publishes it.
 */
final class TailFinder {
    private static final int WITHIN = 12, SIGNATURE = 100;
    private static final Pattern END =
            Pattern.compile("[-–—*\\[( ]{1,4}+(?:30|(?i:ends?))[-–—*\\]) ]{1,4}+|ENDS?|# ?# ?#|[-–—] ?0 ?[-–—]");

    private TailFinder() {}

    /**
     * The first of {@code lines} that belongs to the tail; as many as they are where there is none.
     *
     * @param lines the lines of {@code text} that may be body
     * @param outlet who publishes it, where that was found over it
     */
    static int from(String text, List<Span> lines, @Nullable String outlet) {
        int from = Math.max(1, lines.size() - WITHIN), end = lines.size();
        for (int i = from; i < end; i++) {
            String line = lines.get(i).in(text);
            boolean isLate = lines.get(i).start() - lines.get(0).start()
                    >= lines.get(end - 1).end() - lines.get(i).start();
            if (isLate && (END.matcher(line).matches() || isLabel(line))) return i;
        }
        return end > 1 && outlet != null && isSignature(lines.get(end - 1).in(text), outlet) ? end - 1 : end;
    }

    private static boolean isLabel(String line) {
        String lower = line.substring(0, Math.min(line.length(), SIGNATURE)).toLowerCase(Locale.ROOT);
        for (String label : FurnitureWords.TAIL_LABELS)
            if (lower.equals(label) || lower.startsWith(label + ":")) return true;
        return false;
    }

    private static boolean isSignature(String line, String outlet) {
        return line.length() <= SIGNATURE
                && line.contains(outlet)
                && ".!?\"”’'".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
