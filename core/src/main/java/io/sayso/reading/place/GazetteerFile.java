package io.sayso.reading.place;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/** The gazetteer as {@code gazetteer/pack.py} writes it: columns of numbers and pools of names, one after the other. */
final class GazetteerFile {
    private static final String FILE = "gazetteer.gz";
    private static final int MAGIC = 0x53415931;

    private final ByteBuffer data;

    private GazetteerFile(ByteBuffer data) {
        this.data = data;
    }

    /** The one that comes with Sayso. */
    static GazetteerFile bundled() {
        try (InputStream in = GazetteerFile.class.getResourceAsStream(FILE)) {
            if (in == null) throw new SaysoBug(FILE + " is not in the jar.");
            try (GZIPInputStream unpacked = new GZIPInputStream(in, 1 << 16)) {
                GazetteerFile file = new GazetteerFile(ByteBuffer.wrap(unpacked.readAllBytes()));
                if (file.data.getInt() != MAGIC) throw new SaysoBug(FILE + " is of another version.");
                return file;
            }
        } catch (IOException e) {
            throw new SaysoBug(FILE + " could not be read.", e);
        }
    }

    int number() {
        return data.getInt();
    }

    byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        data.get(bytes);
        return bytes;
    }

    Names names() {
        byte[] lengths = bytes(number());
        return new Names(lengths, bytes(number()));
    }

    /** A column of signed numbers of {@code width} bytes: all the highest bytes stand first, then the next. */
    int[] column(int size, int width) {
        int[] column = new int[size];
        for (int place = 0; place < width; place++) {
            byte[] bytes = bytes(size);
            for (int i = 0; i < size; i++) column[i] = place == 0 ? bytes[i] : column[i] << 8 | bytes[i] & 0xFF;
        }
        return column;
    }

    /** A column of numbers from 0 to 65,535. */
    char[] shorts(int size) {
        int[] wide = column(size, 2);
        char[] column = new char[size];
        for (int i = 0; i < size; i++) column[i] = (char) wide[i];
        return column;
    }
}
