package io.sayso.bench;

import java.util.Collection;

/**
 * How much of what was found is right, and how much of what there is was found.
 *
 * @param right found and right
 * @param found all that was found
 * @param gold all that there is to find
 */
record Counts(long right, long found, long gold) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts {
        if (right < 0 || right > found || right > gold)
            throw new IllegalArgumentException("%d right of %d found and %d to find".formatted(right, found, gold));
    }

    /** Of {@code of} things, how many are right: precision, recall and F1 are all that share. */
    static Counts share(long right, long of) {
        return new Counts(right, of, of);
    }

    static Counts sum(Collection<Counts> counts) {
        return counts.stream().reduce(NONE, Counts::plus);
    }

    Counts plus(Counts other) {
        return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    /** The share of what was found that is right, 0 to 1; 0 where nothing was found. */
    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of what there is that was found, 0 to 1; 0 where there is nothing. */
    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of both, 0 to 1. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + gold);
    }
}
