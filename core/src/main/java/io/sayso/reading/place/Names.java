package io.sayso.reading.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many strings in one array of bytes: a few bytes each, where objects take fifty. */
final class Names {
    private final byte[] bytes;
    private final int[] starts;

    /**
     * @param lengths how many bytes of {@code bytes} each string takes, in UTF-8
     * @param bytes the strings, one after the other
     */
    Names(byte[] lengths, byte[] bytes) {
        this.bytes = bytes;
        starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) starts[i + 1] = starts[i] + Byte.toUnsignedInt(lengths[i]);
    }

    int size() {
        return starts.length - 1;
    }

    String get(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    /** The number of the first string that is not before {@code name}; the strings are in the order of their bytes. */
    int firstFrom(byte[] name) {
        int low = 0, high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, name) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    boolean is(int number, byte[] name) {
        return number < size() && compare(number, name) == 0;
    }

    boolean startsWith(int number, byte[] name) {
        return number < size()
                && starts[number + 1] - starts[number] >= name.length
                && Arrays.equals(bytes, starts[number], starts[number] + name.length, name, 0, name.length);
    }

    private int compare(int number, byte[] name) {
        return Arrays.compareUnsigned(bytes, starts[number], starts[number + 1], name, 0, name.length);
    }
}
