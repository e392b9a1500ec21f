package io.sayso.store;

import io.sayso.SaysoException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes as they are kept: in the zlib format (RFC 1950). */
final class Packed {
    private Packed() {}

    static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 13)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("An array takes whatever is written to it.", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param where what they are, for the message
     * @throws SaysoException if they are damaged
     */
    static byte[] unpack(byte[] packed, String where) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new SaysoException(
                    where + " is damaged: " + e.getMessage() + ". Restore the store from a backup.", e);
        }
    }

    static String text(byte[] packed, String where) {
        return new String(unpack(packed, where), StandardCharsets.UTF_8);
    }
}
