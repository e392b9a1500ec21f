package io.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read as a report, with what is known of them from outside.
 *
 * @param name what they are called: a file's name, or {@code -}
 * @param bytes the bytes; not copied, and not to be changed
 * @param outlet who published them, where the input cannot say
 * @param published when, where the input cannot say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of every input would cost memory for nothing
public record Input(
        String name,
        byte[] bytes,
        @Nullable String outlet,
        @Nullable Moment published) {
    private static final int LONGEST_SHOWN = 80;

    /**
     * The name as a message may show it: control, formatting and line-end characters left out, since a name is not to
     * be trusted with a terminal; the middle of a long one too.
     */
    public String shownName() {
        if (name.equals("-")) return "Standard input";
        int[] shown = name.codePoints().filter(Input::isShown).toArray();
        if (shown.length == 0) return "An input without a name";
        if (shown.length <= LONGEST_SHOWN) return new String(shown, 0, shown.length);
        int half = LONGEST_SHOWN / 2;
        return new String(shown, 0, half) + "…" + new String(shown, shown.length - half + 1, half - 1);
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
