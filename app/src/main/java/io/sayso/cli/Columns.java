package io.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text measured in the columns of a terminal, where a letter of Chinese takes two and a combining accent none. */
final class Columns {
    private Columns() {}

    /** How many columns {@code text} takes. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** Of variation selectors, joiners and soft hyphens, none. */
    private static int of(int c) {
        return c == 0xad ? 0 : Math.max(0, WCWidth.wcwidth(c));
    }

    /** {@code text} with spaces after it, so that it takes {@code width} columns. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The beginning of {@code text} in {@code width} columns, with an ellipsis where it is cut. */
    static String cut(String text, int width) {
        if (of(text) <= width) return text;
        return text.substring(0, fitting(text, 0, width - 1)).stripTrailing() + "…";
    }

    /** {@code text}, whose white space is single spaces, in lines of at most {@code width} columns; never none. */
    static List<String> wrap(String text, int width) {
        return wrap(text, width, width);
    }

    /** The same, with other lines than the first of at most {@code rest} columns. */
    static List<String> wrap(String text, int first, int rest) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to = fitting(text, from, first); to < text.length(); to = fitting(text, from, rest)) {
            int space = to;
            while (space > from && text.charAt(space) != ' ') space--;
            if (space > from) to = space;
            lines.add(text.substring(from, to).stripTrailing());
            from = text.charAt(to) == ' ' ? to + 1 : to;
        }
        lines.add(text.substring(from));
        return lines;
    }

    /** The end of what fits from {@code from} on: one character with its accents at least. */
    private static int fitting(String text, int from, int width) {
        int at = from, used = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at), columns = of(c);
            if (at > from && columns > 0 && used + columns > width) return at;
            used += columns;
            at += Character.charCount(c);
        }
        return at;
    }
}
