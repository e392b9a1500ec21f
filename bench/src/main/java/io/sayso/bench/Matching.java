package io.sayso.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs of what there is and what was found, one to one, the most alike first. */
final class Matching {
    /** Two sets of words are alike enough from here on. */
    private static final double ALIKE = 0.5;

    private Matching() {}

    /** The numbers of two that belong together, and how alike they are (Jaccard, 0.5 to 1). */
    record Pair(int gold, int found, double jaccard) {}

    /** Whether a pair may be made at all. */
    interface Allowed {
        boolean allows(int gold, int found);
    }

    /** Pairs whose words overlap by half or more of what either has. */
    static List<Pair> of(List<BitSet> gold, List<BitSet> found) {
        return of(gold, found, (g, f) -> true);
    }

    static List<Pair> of(List<BitSet> gold, List<BitSet> found, Allowed allowed) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++)
            for (int f = 0; f < found.size(); f++) {
                double jaccard = jaccard(gold.get(g), found.get(f));
                if (jaccard >= ALIKE && allowed.allows(g, f)) candidates.add(new Pair(g, f, jaccard));
            }
        candidates.sort(Comparator.comparingDouble(Pair::jaccard)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        BitSet goldTaken = new BitSet(), foundTaken = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (goldTaken.get(pair.gold()) || foundTaken.get(pair.found())) continue;
            goldTaken.set(pair.gold());
            foundTaken.set(pair.found());
            pairs.add(pair);
        }
        return pairs;
    }

    /** What two sets share, of all that either has, 0 to 1. */
    static double jaccard(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int shared = both.cardinality(), all = one.cardinality() + other.cardinality() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
