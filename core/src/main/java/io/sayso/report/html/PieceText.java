package io.sayso.report.html;

/** The text of a piece as it grows: white space is one space, a forced break a line feed, a cell's start a tab. */
final class PieceText {
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private boolean space, lineBreak, tab, used;

    void add(String text, boolean inLink) {
        used = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnseen(c)) continue;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = true;
                continue;
            }
            if (words.length() > 0) {
                if (tab) words.append('\t');
                else if (lineBreak) words.append('\n');
                else if (space) words.append(' ');
            }
            space = lineBreak = tab = false;
            words.append(c);
            if (inLink) linked++;
        }
    }

    /** A forced line break; whether it is the second in a row, so that a new piece begins. */
    boolean lineBreak() {
        used = true;
        if (lineBreak) return true;
        lineBreak = true;
        return false;
    }

    void tab() {
        used = true;
        tab = true;
    }

    boolean isUsed() {
        return used;
    }

    String words() {
        return words.toString();
    }

    /** How many units of it stand in links. */
    int linked() {
        return linked;
    }

    private static boolean isUnseen(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
