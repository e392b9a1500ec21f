package io.sayso.cli;

/**
 * Words of a report as a terminal may be shown them. A report is a stranger's text: what would steer the terminal or
 * turn the direction of writing is made visible and never sent.
 *
 * <p>{@code "\u001b[31mred" → "␛[31mred"}; white space of any kind and length becomes one space.
 */
final class Printable {
    private static final int CONTROL_PICTURES = 0x2400, DELETE_PICTURE = 0x2421;

    private Printable() {}

    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> append(c, printable));
        return printable.toString();
    }

    private static void append(int c, StringBuilder to) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
            if (to.length() > 0 && to.charAt(to.length() - 1) != ' ') to.append(' ');
        } else if (c < ' ') to.appendCodePoint(CONTROL_PICTURES + c);
        else if (c == 0x7f) to.appendCodePoint(DELETE_PICTURE);
        else if (steers(c)) to.append("<U+%04X>".formatted(c));
        else to.appendCodePoint(c);
    }

    /**
     * Whether {@code c} is a control, turns the direction of writing, or is a lone surrogate or a tag: everything of
     * Unicode's categories Cc, Cf, Cs and Co, but for the joiners that scripts and emoji need, and soft hyphens.
     */
    private static boolean steers(int c) {
        if (c == 0x200c || c == 0x200d || c == 0xad) return false;
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }
}
