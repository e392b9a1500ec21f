package io.sayso.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Short lines between the paragraphs of an article that are no part of it: {@code Advertisement}, {@code Sign up …}.
 */
final class FrameLines {
    private static final int LONGEST = 200;
    private static final Set<String> WHOLE = PageWords.list("frame-line"),
            START = PageWords.list("frame-line-start"),
            PAY = PageWords.list("pay-line");

    private FrameLines() {}

    /** Whether one of {@code pieces} tells its reader to subscribe or to sign in to read on. */
    static boolean askToPay(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.text().length() > LONGEST) continue;
            String line = piece.text().toLowerCase(Locale.ROOT);
            for (String words : PAY) if (line.contains(words)) return true;
        }
        return false;
    }

    /** Whether {@code text} is such a line. */
    static boolean has(String text) {
        if (text.length() > LONGEST) return false;
        String line = text.toLowerCase(Locale.ROOT);
        while (!line.isEmpty() && ".:…>»-–— ".indexOf(line.charAt(line.length() - 1)) >= 0)
            line = line.substring(0, line.length() - 1);
        if (WHOLE.contains(line)) return true;
        for (String start : START) if (line.startsWith(start)) return true;
        return false;
    }
}
