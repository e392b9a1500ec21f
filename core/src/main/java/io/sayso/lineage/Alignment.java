package io.sayso.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one report that stand in another, whatever their order: runs of {@value #RUN} or more of the same words
 * are the seeds, and seeds that follow each other closely in both are one piece, so that an edit here and there does
 * not end it. Takes time in proportion to the words of both.
 */
final class Alignment {
    private static final int RUN = 3;

    /** How often a run of words is looked for in the other report: a text that says one thing again and again. */
    private static final int PLACES = 8;

    /** How many words may be another's, or left out, between two seeds of a piece. */
    private static final int GAP = 9;

    /** How many pieces may be open at once. */
    private static final int OPEN = 6;

    /**
     * A piece that stands in both.
     *
     * @param same how many of its words are the same, speech left out
     */
    record Piece(int inCopy, int endInCopy, int inFrom, int endInFrom, int same) {
        private Piece and(Piece next) {
            return new Piece(
                    inCopy,
                    next.endInCopy,
                    Math.min(inFrom, next.inFrom),
                    Math.max(endInFrom, next.endInFrom),
                    same + next.same);
        }

        /** Whether {@code seed} goes on with this piece. */
        private boolean goesOn(Piece seed) {
            int here = seed.inCopy - endInCopy, there = seed.inFrom - endInFrom;
            return here <= GAP && there >= 0 && there <= GAP;
        }
    }

    private final Digest copy, from;
    private final int[] first, next;

    private Alignment(Digest copy, Digest from) {
        this.copy = copy;
        this.from = from;
        first = new int[Integer.highestOneBit(Math.max(16, from.size())) * 4];
        next = new int[from.size()];
        Arrays.fill(first, -1);
        for (int i = from.size() - RUN; i >= 0; i--) {
            int bucket = bucket(from, i);
            next[i] = first[bucket];
            first[bucket] = i;
        }
    }

    /** The pieces of {@code copy} that stand in {@code from}, in the order of the copy; they do not overlap in it. */
    static List<Piece> of(Digest copy, Digest from) {
        return new Alignment(copy, from).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(), open = new ArrayList<>();
        for (int i = 0; i + RUN <= copy.size(); ) {
            Piece seed = seed(i, open);
            if (seed == null) {
                i++;
                continue;
            }
            int at = i;
            open.removeIf(piece -> at - piece.endInCopy() > GAP && pieces.add(piece));
            int goes = -1;
            for (int k = 0; k < open.size(); k++) if (open.get(k).goesOn(seed)) goes = k;
            if (goes >= 0) seed = open.remove(goes).and(seed);
            else if (open.size() == OPEN) pieces.add(open.remove(0));
            open.add(seed);
            i = seed.endInCopy();
        }
        pieces.addAll(open);
        pieces.sort((a, b) -> Integer.compare(a.inCopy(), b.inCopy()));
        return pieces;
    }

    /** The longest run from word {@code at} on that stands in the other; one that goes on with a piece is preferred. */
    private @Nullable Piece seed(int at, List<Piece> open) {
        Piece best = null;
        boolean bestGoesOn = false;
        int tried = 0;
        for (int j = first[bucket(copy, at)]; j >= 0 && tried < PLACES; j = next[j]) {
            int length = 0;
            while (at + length < copy.size()
                    && j + length < from.size()
                    && copy.words()[at + length] != Digest.GAP
                    && copy.words()[at + length] == from.words()[j + length]) length++;
            if (length < RUN) continue;
            tried++;
            Piece seed = new Piece(at, at + length, j, j + length, copy.own(at, at + length));
            boolean goesOn = open.stream().anyMatch(piece -> piece.goesOn(seed));
            if (best == null
                    || goesOn && !bestGoesOn
                    || goesOn == bestGoesOn && length > best.endInCopy() - best.inCopy()) {
                best = seed;
                bestGoesOn = goesOn;
            }
        }
        return best;
    }

    private int bucket(Digest digest, int at) {
        int number = 0;
        for (int i = at; i < at + RUN; i++) number = (number + digest.words()[i]) * 0x9E3779B1;
        return (number >>> 8) & (first.length - 1);
    }
}
