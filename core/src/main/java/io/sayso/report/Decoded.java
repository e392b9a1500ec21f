package io.sayso.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text: UTF-16 where a byte-order mark says so, UTF-8 otherwise. A leading mark is dropped; each byte that is
 * not in the encoding becomes one U+FFFD; all else stays character for character. One pass.
 *
 * @param undecodable how many bytes were not in the encoding
 */
record Decoded(String text, int undecodable) {
    private static final char REPLACEMENT = '\uFFFD';

    static Decoded of(byte[] bytes) {
        return of(bytes, StandardCharsets.UTF_8);
    }

    /** As {@link #of(byte[])}, but in {@code charset} where no byte-order mark says otherwise. */
    static Decoded of(byte[] bytes, Charset charset) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return decode(bytes, 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFE, 0xFF)) return decode(bytes, 2, StandardCharsets.UTF_16BE);
        if (startsWith(bytes, 0xFF, 0xFE)) return decode(bytes, 2, StandardCharsets.UTF_16LE);
        return decode(bytes, 0, charset);
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from); // no byte makes more than one unit
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
