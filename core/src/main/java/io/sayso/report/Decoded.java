package io.sayso.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text: UTF-16 or UTF-8 where a byte-order mark says so, else as the input declares, else UTF-8. A leading
 * mark is dropped; each byte that is not in the encoding becomes one U+FFFD; all else stays character for character.
 * One pass.
 *
 * @param undecodable how many bytes were not in the encoding
 */
public record Decoded(String text, int undecodable) {
    private static final char REPLACEMENT = '\uFFFD';

    public static Decoded of(byte[] bytes) {
        return of(bytes, StandardCharsets.UTF_8);
    }

    /** @param declared the encoding that the input says it is in, which a byte-order mark overrides */
    public static Decoded of(byte[] bytes, Charset declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return decode(bytes, 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFE, 0xFF)) return decode(bytes, 2, StandardCharsets.UTF_16BE);
        if (startsWith(bytes, 0xFF, 0xFE)) return decode(bytes, 2, StandardCharsets.UTF_16LE);
        return decode(bytes, 0, declared);
    }

    /** Whether {@code bytes} begin with {@code start}, each 0 to 255. */
    public static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from); // in no encoding taken does a byte make two units
        int undecodable = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) out.put(REPLACEMENT);
            in.position(in.position() + result.length());
            undecodable += result.length();
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), undecodable);
    }
}
