package io.sayso.report;

import io.sayso.report.Unreadable.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Whether an input is a text at all.
 *
 * <ul>
 *   <li>It is {@code BINARY} if it begins as a PNG or JPEG file does.
 *   <li>It is {@code EMPTY} if it holds nothing but white space and characters that cannot be seen (Unicode category
 *       Cf).
 *   <li>It is {@code BINARY} if more than 1 character in 500 is a NUL, or more than 1 in 10 is another control
 *       character (category Cc, tabs and line ends apart) or an undecodable byte. The thresholds are ours: Western
 *       European text in Latin-1 stays below 1 in 10, compressed data far above.
 *   <li>It has {@code NO_WORDS} if none of its characters is a letter.
 * </ul>
 */
public final class Legibility {
    private static final int CHARACTERS_A_NUL = 500, CHARACTERS_A_CONTROL = 10;

    private static final List<Magic> MAGIC = List.of(
            new Magic("a PNG image", "Give the report's text, not a picture of it.", 0x89, 'P', 'N', 'G'),
            new Magic("a JPEG image", "Give the report's text, not a picture of it.", 0xFF, 0xD8, 0xFF));

    private Legibility() {}

    /** Why {@code input}, decoded, is no text; nothing if it is one. */
    public static Optional<Unreadable> problem(Input input, Decoded decoded) {
        for (Magic magic : MAGIC)
            if (Decoded.startsWith(input.bytes(), magic.start))
                return unreadable(input, Reason.BINARY, "is " + magic.what + ", not text. " + magic.next);
        String text = decoded.text();
        int characters = 0, nuls = 0, controls = 0;
        boolean visible = false, letters = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            characters++;
            if (c == 0) nuls++;
            else if (isControl(c)) controls++;
            visible |= !isInvisible(c);
            letters |= Character.isLetter(c);
        }
        if (!visible)
            return unreadable(
                    input, Reason.EMPTY, "holds nothing but white space. Give the text of a report, in UTF-8.");
        if ((long) nuls * CHARACTERS_A_NUL > characters
                || (controls + (long) decoded.undecodable()) * CHARACTERS_A_CONTROL > characters)
            return unreadable(
                    input,
                    Reason.BINARY,
                    "is not text in UTF-8: of %,d characters %,d are NULs, %,d are control characters and %,d are bytes that cannot be decoded. If it is text in another encoding, convert it to UTF-8, for example with iconv."
                            .formatted(characters, nuls, controls, decoded.undecodable()));
        if (!letters)
            return unreadable(
                    input, Reason.NO_WORDS, "has no letters, and so no words to read. Give the text of a report.");
        return Optional.empty();
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c) && c != 0x85;
    }

    private static boolean isInvisible(int c) {
        return Lines.isBlank(c);
    }

    private static Optional<Unreadable> unreadable(Input input, Reason reason, String what) {
        return Optional.of(
                new Unreadable(Sha256.of(input.bytes()), input.name(), reason, input.shownName() + " " + what));
    }

    /** How files of one kind begin, and what to do with one. */
    private static final class Magic {
        private final String what, next;
        private final int[] start;

        Magic(String what, String next, int... start) {
            this.what = what;
            this.next = next;
            this.start = start;
        }
    }
}
