package io.sayso.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text. UTF-8, unless a byte-order mark says UTF-16 or UTF-32; a byte-order mark is dropped.
 *
 * @param text the characters; bytes that are none are U+FFFD, one for each start of a character that goes wrong, as the
 *     Unicode Standard advises (chapter 3.9, maximal subparts)
 * @param undecodable how many bytes were none
 */
record Decoded(String text, int undecodable) {

    /** A byte-order mark and what it says; those of UTF-32 first, since one of them begins like one of UTF-16. */
    private enum Mark {
        UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
        UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
        UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
        UTF_16LE("UTF-16LE", 0xFF, 0xFE),
        UTF_16BE("UTF-16BE", 0xFE, 0xFF);

        private final String charset;
        private final int[] bytes;

        Mark(String charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        private boolean begins(byte[] input) {
            if (input.length < bytes.length) return false;
            for (int i = 0; i < bytes.length; i++) if ((input[i] & 0xFF) != bytes[i]) return false;
            return true;
        }
    }

    static Decoded of(byte[] bytes) {
        for (Mark mark : Mark.values())
            if (mark.begins(bytes)) return decode(bytes, mark.bytes.length, Charset.forName(mark.charset));
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer some = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(bytes.length - from);
        int undecodable = 0;
        while (true) {
            CoderResult result = decoder.decode(in, some, true);
            text.append(some.flip());
            some.clear();
            if (result.isUnderflow()) return new Decoded(text.toString(), undecodable);
            if (result.isOverflow()) continue;
            int length = isSurrogate(in, charset) ? 1 : result.length();
            text.append('\uFFFD');
            undecodable += length;
            in.position(in.position() + length);
        }
    }

    /** UTF-8 has no surrogates: the first byte of one starts nothing. Java's decoder takes three bytes for one here. */
    private static boolean isSurrogate(ByteBuffer in, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                && in.remaining() >= 2
                && in.get(in.position()) == (byte) 0xED
                && (in.get(in.position() + 1) & 0xE0) == 0xA0;
    }
}
