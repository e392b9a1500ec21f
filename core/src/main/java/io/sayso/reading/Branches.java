package io.sayso.reading;

import io.sayso.reading.model.WordScores;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What hangs on each word of the sentences' trees: its children and the reach of all below it. Worked out once, so that
 * a rule that asks for them does not look through the sentence. Takes time and room in proportion to the words.
 */
final class Branches {
    /** The children of word i are {@code children[first[i]]} to {@code children[first[i + 1] - 1]}. */
    private final int[] first, children;

    /** Where the range of a word and all below it begins and ends. */
    private final int[] from, to;

    Branches(WordScores scores) {
        int words = scores.size();
        first = new int[words + 1];
        for (int i = 0; i < words; i++) if (scores.head(i) != i) first[scores.head(i) + 1]++;
        for (int i = 0; i < words; i++) first[i + 1] += first[i];
        children = new int[first[words]];
        int[] next = first.clone();
        for (int i = 0; i < words; i++) if (scores.head(i) != i) children[next[scores.head(i)]++] = i;
        from = new int[words];
        to = new int[words];
        reach(scores);
    }

    /** Leaves first: a word is done when all its children are, and then counts towards its head. */
    private void reach(WordScores scores) {
        int words = scores.size();
        int[] open = new int[words];
        for (int i = 0; i < words; i++) {
            from[i] = i;
            to[i] = i + 1;
            open[i] = first[i + 1] - first[i];
        }
        for (int leaf = 0; leaf < words; leaf++) {
            if (first[leaf + 1] > first[leaf]) continue;
            int at = leaf, head = scores.head(at);
            while (head != at) {
                from[head] = Math.min(from[head], from[at]);
                to[head] = Math.max(to[head], to[at]);
                if (--open[head] > 0) break;
                at = head;
                head = scores.head(at);
            }
        }
    }

    /** The words that depend on {@code head}, in reading order. */
    List<Integer> children(int head) {
        List<Integer> list = new ArrayList<>(first[head + 1] - first[head]);
        for (int k = first[head]; k < first[head + 1]; k++) list.add(children[k]);
        return list;
    }

    /** The smallest range that holds {@code head} and all below it. */
    Span subtree(int head) {
        return new Span(from[head], to[head]);
    }
}
