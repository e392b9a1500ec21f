package io.sayso.report.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that a line's end broke with a hyphen. The hyphen goes where the whole word stands elsewhere in the document,
 * or nothing speaks for the hyphen; it stays before a capital or a figure, and where the word stands with it elsewhere
 * or both halves do as words: {@code har-|bour → harbour}, {@code well-|known → well-known}.
 */
final class BrokenWords {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Set<String> known = new HashSet<>();

    BrokenWords(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            String[] words = line.text().split("\\s++");
            for (int i = 0; i < words.length; i++)
                if (i < words.length - 1 || !words[i].endsWith("-")) known.add(bare(words[i]));
        }
    }

    /** Adds a line to the text of its paragraph. */
    void append(StringBuilder text, String line) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == SOFT_HYPHEN) text.setLength(end - 1);
        else if (end > 1 && isHyphen(text.charAt(end - 1)) && Character.isLetter(text.charAt(end - 2))) {
            if (!staysHyphen(text, line)) text.setLength(end - 1);
        } else if (end > 0) text.append(' ');
        text.append(line);
    }

    private boolean staysHyphen(StringBuilder text, String line) {
        if (!Character.isLowerCase(line.codePointAt(0))) return true;
        int from = text.length() - 1, to = 0;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) from--;
        while (to < line.length() && !Character.isWhitespace(line.charAt(to))) to++;
        String first = bare(text.substring(from, text.length() - 1)), rest = bare(line.substring(0, to));
        if (known.contains(first + rest)) return false;
        return known.contains(first + "-" + rest)
                || first.indexOf('-') >= 0
                || (known.contains(first) && known.contains(rest));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    /** Without the marks around it, in small letters. */
    private static String bare(String word) {
        int start = 0, end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) start++;
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) end--;
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
