package io.sayso.reading.time;

import io.sayso.reading.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that are written as words: {@code twenty-four}, {@code two thousand}, {@code nineteen ninety-six}. */
final class Numerals {
    private final Text text;
    private final int end;
    private int at;

    private Numerals(Text text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /**
     * A number and how far it goes.
     *
     * @param to the word after its last
     * @param isYear whether it is said as years are, in two halves
     */
    record Numeral(long value, int to, boolean isYear) {}

    /** The number that begins at {@code from} and ends before {@code end}, or null. */
    static @Nullable Numeral read(Text text, int from, int end) {
        return new Numerals(text, from, end).read();
    }

    private @Nullable Numeral read() {
        long first = belowHundred();
        if (first < 0) return null;
        if (first >= 11 && first <= 20) {
            int before = at;
            skip("-");
            long second = belowHundred();
            if (second >= 10) return new Numeral(first * 100 + second, at, true);
            at = before;
        }
        long value = first;
        for (long scale = scale(); scale > 0; scale = scale()) {
            value *= scale;
            int before = at;
            skip("and");
            long rest = belowHundred();
            if (rest < 0) at = before;
            else value += rest;
            if (value > 1_000_000) break;
        }
        return new Numeral(value, at, false);
    }

    /** The number below a hundred that stands here, or −1. */
    private long belowHundred() {
        long tens = word("TENS");
        if (tens < 0) return word("DIGIT");
        int before = at;
        skip("-");
        long ones = word("DIGIT");
        if (ones >= 1 && ones <= 9) return tens + ones;
        at = before;
        return tens;
    }

    private long scale() {
        return word("SCALE");
    }

    private long word(String type) {
        if (at >= end) return -1;
        Map<String, Meaning> readings = TimeWords.readings(text.lower(at));
        if (!(readings.get(type) instanceof Meaning.Word word)) return -1;
        at++;
        return Long.parseLong(word.value());
    }

    private void skip(String word) {
        if (at < end && text.lower(at).equals(word)) at++;
    }
}
