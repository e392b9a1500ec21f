package io.sayso.lineage;

import java.util.Arrays;

/**
 * The few runs of words by which a report is found again: of each {@value #WINDOW} runs of {@value #RUN} words that
 * stand one behind the other, the one with the smallest number (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD
 * 2003). So any nine words that two reports share have a run in common that both chose.
 */
final class Sketch {
    static final int RUN = 4, WINDOW = 6;

    private Sketch() {}

    /** The chosen runs as numbers, each once, in ascending order; runs that are mostly speech are left out. */
    static int[] of(Digest digest) {
        int runs = digest.size() - RUN + 1;
        if (runs <= 0) return new int[0];
        int[] numbers = new int[runs];
        for (int i = 0; i < runs; i++) numbers[i] = number(digest, i);
        int[] chosen = new int[runs];
        int count = 0, last = -1;
        for (int from = 0; from <= Math.max(0, runs - WINDOW); from++) {
            int least = from;
            for (int i = from; i < Math.min(runs, from + WINDOW); i++)
                if (Integer.compareUnsigned(numbers[i], numbers[least]) <= 0) least = i;
            if (least == last) continue;
            last = least;
            if (digest.own(least, least + RUN) > RUN / 2) chosen[count++] = numbers[least];
        }
        int[] sorted = Arrays.copyOf(chosen, count);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).distinct().toArray();
    }

    private static int number(Digest digest, int from) {
        long number = 1;
        for (int i = from; i < from + RUN; i++) number = (number + digest.words()[i]) * 0x9E3779B97F4A7C15L;
        return (int) (number >>> 32);
    }
}
