package io.sayso.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that has something to see on it.
 *
 * @param span where it stands, without white space at its ends
 * @param afterBlank whether nothing, or an empty line, stands before it
 */
record Line(Span span, boolean afterBlank) {

    /**
     * The lines of {@code text}, in reading order; a carriage return before a line feed ends a line together with it.
     */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && !isEnd(text.charAt(to))) to++;
            Span span = strip(text, from, to);
            if (span.length() > 0) lines.add(new Line(span, afterBlank));
            afterBlank = span.length() == 0;
            boolean pair = text.startsWith("\r\n", to);
            from = to + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    /** The part of {@code [from, to)} between what cannot be seen. */
    static Span strip(String text, int from, int to) {
        int start = from, end = to;
        while (start < end && isBlank(text.codePointAt(start))) start += Character.charCount(text.codePointAt(start));
        while (start < end && isBlank(text.codePointBefore(end))) end -= Character.charCount(text.codePointBefore(end));
        return new Span(start, end);
    }

    /** Whether {@code c} is white space or a format character such as a zero-width space. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || Character.getType(c) == Character.FORMAT;
    }

    /** Its words, split at white space, but no more of them than {@code limit}; each as a span of the text. */
    static List<Span> words(String text, Span of, int limit) {
        List<Span> words = new ArrayList<>();
        int at = of.start();
        while (at < of.end() && words.size() < limit) {
            while (at < of.end() && isBlank(text.charAt(at))) at++;
            int from = at;
            while (at < of.end() && !isBlank(text.charAt(at))) at++;
            if (at > from) words.add(new Span(from, at));
        }
        return words;
    }
}
