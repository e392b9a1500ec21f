package io.sayso.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read as a report, with what is known of them from outside.
 *
 * @param name what they are called: a file's name, or {@code -}
 * @param bytes the bytes; not copied, and not to be changed
 * @param outlet who published them, where the input cannot say
 * @param published when, where the input cannot say
 * @param url where they were fetched from; null for a file
 * @param charset the encoding that their server says they are in; null where it says none, as for a file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of every input would cost memory for nothing
public record Input(
        String name,
        byte[] bytes,
        @Nullable String outlet,
        @Nullable Moment published,
        @Nullable String url,
        @Nullable Charset charset) {
    private static final int LONGEST_SHOWN = 80;

    /** Bytes of which no server has said in what encoding they are. */
    public Input(String name, byte[] bytes, @Nullable String outlet, @Nullable Moment published, @Nullable String url) {
        this(name, bytes, outlet, published, url, null);
    }

    /** As text: by a byte-order mark, then as the server says, then as {@code declared}. */
    public Decoded decoded(Charset declared) {
        return Decoded.of(bytes, charset != null ? charset : declared);
    }

    /** Text, with nothing known of it from outside. */
    public static Input of(String name, String text) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8), null, null, null);
    }

    /** The name as it may stand in a message: one line, without control characters, 80 characters or fewer. */
    public String shownName() {
        StringBuilder shown = new StringBuilder();
        name.codePoints().filter(c -> !isControl(c)).forEach(shown::appendCodePoint);
        int[] characters = shown.codePoints().toArray();
        if (characters.length == 0) return "(no name)";
        if (characters.length <= LONGEST_SHOWN) return shown.toString();
        int half = LONGEST_SHOWN / 2;
        return new String(characters, 0, half - 1) + "…" + new String(characters, characters.length - half, half);
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
