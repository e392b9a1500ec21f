package io.sayso.report.html;

import java.util.Locale;
import java.util.Set;

/** Short lines between the paragraphs of an article that are no part of it: {@code Advertisement}, {@code Sign up …}. */
final class FrameLines {
    private static final int LONGEST = 200;
    private static final Set<String> WHOLE = PageWords.list("frame-line"), START = PageWords.list("frame-line-start");

    private FrameLines() {}

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
