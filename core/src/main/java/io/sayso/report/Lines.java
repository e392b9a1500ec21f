package io.sayso.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text: what stands between line ends. A line ends at a line feed, a carriage return, a form feed, a
 * line separator (U+2028) or a paragraph separator (U+2029).
 */
public final class Lines {
    private Lines() {}

    /**
     * Each line of {@code text} that is more than white space, without the white space around it. Takes linear time.
     */
    public static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int from = at;
            while (at < text.length() && !isEnd(text.charAt(at))) at++;
            Span line = trim(text, from, at);
            if (line.length() > 0) lines.add(line);
        }
        return lines;
    }

    /** Whether a line ends at {@code c}. */
    static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    /** Whether an empty line stands in {@code text} between the end of one line and the start of a later one. */
    public static boolean emptyBetween(String text, int end, int start) {
        int ends = 0;
        for (int i = end; i < start; i++)
            if (isEnd(text.charAt(i)) && !(text.charAt(i) == '\n' && i > end && text.charAt(i - 1) == '\r')) ends++;
        return ends > 1;
    }

    /** {@code [from, to)} of {@code text} without the white space around it; every white space is one unit. */
    public static Span trim(String text, int from, int to) {
        int start = from, end = to;
        while (start < end && isSpace(text.charAt(start))) start++;
        while (end > start && isSpace(text.charAt(end - 1))) end--;
        return new Span(start, end);
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Whether {@code c} is white space or a formatting character such as a zero-width space. */
    static boolean isBlank(int c) {
        return isSpace(c) || Character.getType(c) == Character.FORMAT;
    }
}
