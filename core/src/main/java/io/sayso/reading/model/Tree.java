package io.sayso.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * Turns scores of heads into one tree a sentence: each word has one head, one word is its own, and there is no ring.
 */
final class Tree {
    private final float[] scores;
    private final int words, from, to;
    private final int[] head;
    private final int root;

    /**
     * @param scores {@code scores[i * words + j]}: how well word j does as the head of word i; a root's head is itself
     * @param words how many words the window has
     * @param from the sentence's first word in the window
     * @param to the word after its last
     */
    private Tree(float[] scores, int words, int from, int to) {
        this.scores = scores;
        this.words = words;
        this.from = from;
        this.to = to;
        this.head = new int[to - from];
        this.root = bestRoot();
    }

    /** The head of each word of the sentence, as positions in the window. */
    static int[] heads(float[] scores, int words, int from, int to) {
        Tree tree = new Tree(scores, words, from, to);
        for (int i = from; i < to; i++) tree.head[i - from] = i == tree.root ? i : tree.bestHead(i, null);
        tree.openRings();
        return tree.head;
    }

    private int bestRoot() {
        int best = from;
        float bestMargin = Float.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            float own = scores[i * words + i], other = Float.NEGATIVE_INFINITY;
            for (int j = from; j < to; j++) if (j != i) other = Math.max(other, scores[i * words + j]);
            float margin = to - from == 1 ? 0 : own - other;
            if (margin > bestMargin) {
                bestMargin = margin;
                best = i;
            }
        }
        return best;
    }

    private int bestHead(int word, boolean @Nullable [] among) {
        int best = root;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int j = from; j < to; j++) {
            if (j == word || (among != null && !among[j - from])) continue;
            if (scores[word * words + j] > bestScore) {
                bestScore = scores[word * words + j];
                best = j;
            }
        }
        return best;
    }

    /**
     * Where words hang in a ring, the one that loses least by it takes its best head among the words that hang on the
     * root; so each ring opened brings all that hung on it to the root.
     */
    private void openRings() {
        boolean[] rooted = new boolean[to - from];
        rooted[root - from] = true;
        for (int start = from; start < to; start++) {
            boolean[] walked = new boolean[to - from];
            int at = start;
            while (!rooted[at - from] && !walked[at - from]) {
                walked[at - from] = true;
                at = head[at - from];
            }
            if (!rooted[at - from]) open(at, rooted);
            for (at = start; !rooted[at - from]; at = head[at - from]) rooted[at - from] = true;
        }
    }

    private void open(int inRing, boolean[] rooted) {
        int cheapest = inRing, newHead = root, at = inRing;
        float least = Float.POSITIVE_INFINITY;
        do {
            int outside = bestHead(at, rooted);
            float loss = scores[at * words + head[at - from]] - scores[at * words + outside];
            if (loss < least) {
                least = loss;
                cheapest = at;
                newHead = outside;
            }
            at = head[at - from];
        } while (at != inRing);
        head[cheapest - from] = newHead;
    }
}
