package io.sayso.record.claim;

import io.sayso.record.line.Gist;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and names of lines as numbers, and how much it tells that two lines share one: 0 to 1 for a word, the less
 * the more lines have it (inverse document frequency), and more for a name. Lines of the same words count once, so that
 * copies do not make their words common.
 */
final class Terms {
    /** Names tell more than words. */
    private static final double NAME = 1.3;

    private final int[][] ofLine;
    private final double[] weights, totals;
    private final boolean[] isName;

    Terms(List<Gist> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        ofLine = new int[lines.size()][];
        for (int i = 0; i < ofLine.length; i++) ofLine[i] = numbers(lines.get(i), numbers);
        isName = new boolean[numbers.size()];
        numbers.forEach((term, number) -> isName[number] = term.startsWith("@"));
        weights = weights();
        totals = new double[ofLine.length];
        for (int i = 0; i < totals.length; i++) for (int term : ofLine[i]) totals[i] += weights[term];
    }

    /** The words and names of {@code gist}, ascending; a name is marked, so that it is no word. */
    private static int[] numbers(Gist gist, Map<String, Integer> numbers) {
        Set<String> terms = new HashSet<>(gist.stems());
        for (String name : gist.names()) terms.add("@" + name);
        int[] found = new int[terms.size()];
        int at = 0;
        for (String term : terms) found[at++] = numbers.computeIfAbsent(term, t -> numbers.size());
        Arrays.sort(found);
        return found;
    }

    private double[] weights() {
        int[] having = new int[isName.length];
        Set<List<Integer>> seen = new HashSet<>();
        for (int[] terms : ofLine)
            if (seen.add(Arrays.stream(terms).boxed().toList())) for (int term : terms) having[term]++;
        double[] weights = new double[having.length];
        for (int term = 0; term < weights.length; term++) {
            double weight = Math.log(1 + (double) seen.size() / having[term]) / Math.log(1.0 + seen.size());
            weights[term] = isName[term] ? NAME * weight : weight;
        }
        return weights;
    }

    /** How many there are; they are numbered from 0. */
    int count() {
        return weights.length;
    }

    /** Those of a line, ascending. */
    int[] of(int line) {
        return ofLine[line];
    }

    double weight(int term) {
        return weights[term];
    }

    /** What all of a line's weigh together. */
    double total(int line) {
        return totals[line];
    }

    boolean isName(int term) {
        return isName[term];
    }

    /** Those that both lines have, ascending. */
    int[] shared(int a, int b) {
        int[] one = ofLine[a], other = ofLine[b], shared = new int[Math.min(one.length, other.length)];
        int count = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) shared[count++] = one[i];
            if (one[i] <= other[j]) {
                if (one[i] == other[j]) j++;
                i++;
            } else j++;
        }
        return Arrays.copyOf(shared, count);
    }
}
