package io.sayso.page;

/**
 * A stranger's text as it may be shown: characters that steer a terminal, turn the direction of writing or hide are
 * made visible. {@code "\u001b[31mred" → "␛[31mred"}. White space stays.
 */
public final class Visible {
    private static final int CONTROL_PICTURES = 0x2400, DELETE_PICTURE = 0x2421, NEXT_LINE = 0x85;

    private Visible() {}

    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, visible));
        return visible.toString();
    }

    /** {@code text} in one line, without white space around it and each run of white space one space. */
    public static String inOneLine(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!isSpace(c)) append(c, visible);
            else if (visible.length() > 0 && visible.charAt(visible.length() - 1) != ' ') visible.append(' ');
        });
        int length = visible.length();
        if (length > 0 && visible.charAt(length - 1) == ' ') visible.setLength(length - 1);
        return visible.toString();
    }

    private static void append(int c, StringBuilder to) {
        if (isSpace(c)) to.appendCodePoint(c == NEXT_LINE ? '\n' : c);
        else if (c < ' ') to.appendCodePoint(CONTROL_PICTURES + c);
        else if (c == 0x7f) to.appendCodePoint(DELETE_PICTURE);
        else if (steersOrHides(c)) to.append("<U+%04X>".formatted(c));
        else to.appendCodePoint(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) && !(c >= 0x1c && c <= 0x1f) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    /**
     * Whether {@code c} is a control, turns the direction of writing, cannot be seen, or is no character: everything of
     * Unicode's categories Cc, Cf, Cs and Co and the non-characters, but for the joiners that scripts and emoji need,
     * and soft hyphens.
     */
    private static boolean steersOrHides(int c) {
        if (c == 0x200c || c == 0x200d || c == 0xad) return false;
        if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)) return true;
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }
}
