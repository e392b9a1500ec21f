package io.sayso.report;

import io.sayso.report.Unreadable.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Plain text: the input character for character, line ends and all, a leading byte-order mark dropped.
 *
 * <p>It is UTF-8, unless it begins with the byte-order mark of UTF-16 or UTF-32. Bytes that are no characters become
 * U+FFFD and are counted.
 *
 * <p>No report is:
 *
 * <ul>
 *   <li>what holds nothing but white space and characters that do not show ({@code EMPTY});
 *   <li>what is not text ({@code BINARY}): it begins as a PDF, zip, PNG, JPEG, gzip or old Office file does, or more
 *       than one character in 1,000 is NUL, or more than one in 20 is a control character (tabs and line ends are
 *       none), or more than three bytes in ten are not in the encoding. A stray control character, as old wire services
 *       sent them, or a paragraph in Latin-1 stays below these;
 *   <li>what has no letter in it ({@code NO_WORDS}).
 * </ul>
 */
public final class PlainText implements ReportFormat {
    private static final double MOST_NULS = 0.001, MOST_CONTROLS = 0.05, MOST_UNDECODABLE = 0.3;

    @Override
    public boolean accepts(Input input) {
        return true;
    }

    @Override
    public Extraction extract(Input input) {
        String id = Sha256.of(input.bytes());
        FileSignature signature = FileSignature.of(input.bytes());
        if (signature != null)
            return unreadable(
                    id,
                    input,
                    Reason.BINARY,
                    " is not plain text: it begins like " + signature.kind() + ". " + signature.next());
        Decoded decoded = Decoded.of(input.bytes());
        Characters characters = Characters.of(decoded.text());
        Unreadable unreadable = refuse(id, input, decoded, characters);
        return unreadable != null ? unreadable : report(id, input, decoded);
    }

    private static @Nullable Unreadable refuse(String id, Input input, Decoded decoded, Characters characters) {
        int bytes = input.bytes().length;
        if (bytes == 0)
            return unreadable(id, input, Reason.EMPTY, " is empty. Check that it was saved, and where it came from.");
        if (characters.visible == 0)
            return unreadable(
                    id,
                    input,
                    Reason.EMPTY,
                    " holds nothing but white space (%,d bytes of it). Check that it was saved, and where it came from.",
                    bytes);
        if (characters.nuls > MOST_NULS * characters.all)
            return unreadable(
                    id,
                    input,
                    Reason.BINARY,
                    " is not plain text: %,d of its %,d characters are NUL, the first at %,d. If it is text in UTF-16"
                            + " without a byte-order mark, save it as UTF-8.",
                    characters.nuls,
                    characters.all,
                    characters.firstControl);
        if (decoded.undecodable() > MOST_UNDECODABLE * bytes)
            return unreadable(
                    id,
                    input,
                    Reason.BINARY,
                    " is not plain text in UTF-8: %,d of its %,d bytes are not. If it is text in another encoding, save"
                            + " it as UTF-8.",
                    decoded.undecodable(),
                    bytes);
        if (characters.controls > MOST_CONTROLS * characters.all)
            return unreadable(
                    id,
                    input,
                    Reason.BINARY,
                    " is not plain text: %,d of its %,d characters are control characters, the first at %,d. Save its"
                            + " words as plain text in UTF-8 and read that.",
                    characters.controls,
                    characters.all,
                    characters.firstControl);
        if (!characters.letters)
            return unreadable(
                    id,
                    input,
                    Reason.NO_WORDS,
                    " has no words: not one of its %,d characters is a letter. Give the text of a report.",
                    characters.all);
        return null;
    }

    private static Unreadable unreadable(
            String id, Input input, Reason reason, String detail, @Nullable Object... numbers) {
        String said = numbers.length == 0 ? detail : String.format(Locale.ROOT, detail, numbers);
        return new Unreadable(id, input.name(), reason, input.shownName() + said);
    }

    private static Report report(String id, Input input, Decoded decoded) {
        Layout layout = Layout.of(decoded.text());
        return new Report(
                id,
                Sha256.of(decoded.text()),
                input.outlet(),
                layout.byline(),
                layout.credit(),
                layout.dateline(),
                layout.headline(),
                input.published(),
                null,
                null,
                null,
                null,
                PublicationStatus.USABLE,
                decoded.text(),
                layout.captions(),
                layout.furniture(),
                decoded.undecodable());
    }

    /** What kinds of characters a text is made of. */
    private static final class Characters {
        private int all, visible, nuls, controls, firstControl = -1;
        private boolean letters;

        private static Characters of(String text) {
            Characters counted = new Characters();
            text.codePoints().forEach(counted::count);
            return counted;
        }

        private void count(int c) {
            all++;
            if (isInvisible(c)) return;
            visible++;
            letters |= Character.isLetter(c);
            if (Character.getType(c) != Character.CONTROL) return;
            controls++;
            if (c == 0) nuls++;
            if (firstControl < 0) firstControl = all;
        }

        /** White space, formatting characters, variation selectors, and the letters and signs that are blank. */
        private static boolean isInvisible(int c) {
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == 0x85
                    || Character.getType(c) == Character.FORMAT
                    || (c >= 0xFE00 && c <= 0xFE0F)
                    || c == 0x115F
                    || c == 0x1160
                    || c == 0x3164
                    || c == 0xFFA0
                    || c == 0x2800;
        }
    }
}
