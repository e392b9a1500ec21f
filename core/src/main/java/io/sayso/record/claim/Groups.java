package io.sayso.record.claim;

import io.sayso.record.line.Gist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Lines that say the same, together. The likest pairs are joined first; two groups are joined where all pairs across
 * them are alike on average. Ties go by the lines' ids, so that the groups depend on which lines there are and on no
 * order.
 */
final class Groups {
    /** A word or name that more than this many lines share leads to no pairs. */
    private static final int MOST_SHARING = 400;

    private record Pair(int a, int b, double likeness) {}

    /** The groups of {@code gists}, each sorted by its lines' ids. */
    static List<List<Gist>> of(List<Gist> gists, Scenes scenes) {
        List<Gist> sorted = new ArrayList<>(gists);
        sorted.sort(Comparator.comparing(g -> g.line().id()));
        Terms terms = new Terms(sorted);
        List<Pair> pairs = likenesses(terms, new Likeness(sorted, terms, scenes), sorted.size());
        Groups groups = new Groups(sorted.size(), pairs);
        for (Pair pair : pairs) if (pair.likeness() >= Likeness.SAME) groups.join(pair);
        return groups.members.values().stream()
                .map(members -> members.stream().sorted().map(sorted::get).toList())
                .toList();
    }

    /** By each line, the number of its group; by that, its lines, and how alike they are to other groups' in all. */
    private final int[] group;

    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Map<Integer, Double>> likeness = new HashMap<>();

    private Groups(int lines, List<Pair> pairs) {
        group = new int[lines];
        for (int i = 0; i < lines; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
            likeness.put(i, new HashMap<>());
        }
        for (Pair pair : pairs) {
            of(pair.a()).put(pair.b(), pair.likeness());
            of(pair.b()).put(pair.a(), pair.likeness());
        }
    }

    private Map<Integer, Double> of(int group) {
        return Objects.requireNonNull(likeness.get(group));
    }

    /** Joins the groups of two lines where all pairs across them are alike on average. */
    private void join(Pair pair) {
        int one = group[pair.a()], other = group[pair.b()];
        if (one == other) return;
        List<Integer> first = Objects.requireNonNull(members.get(one)),
                second = Objects.requireNonNull(members.get(other));
        if (of(one).getOrDefault(other, 0.0) < Likeness.SAME * first.size() * second.size()) return;
        members.remove(other);
        for (int member : second) group[member] = one;
        first.addAll(second);
        of(one).remove(other);
        for (Map.Entry<Integer, Double> to :
                Objects.requireNonNull(likeness.remove(other)).entrySet()) {
            if (to.getKey() == one) continue;
            of(one).merge(to.getKey(), to.getValue(), Double::sum);
            of(to.getKey()).remove(other);
            of(to.getKey()).merge(one, to.getValue(), Double::sum);
        }
    }

    /**
     * How alike each two lines are that are alike at all, the likest first; only those are looked at that share a word
     * that few have.
     */
    private static List<Pair> likenesses(Terms terms, Likeness likeness, int lines) {
        int[] having = new int[terms.count()];
        for (int line = 0; line < lines; line++) for (int term : terms.of(line)) having[term]++;
        List<List<Integer>> before = new ArrayList<>();
        for (int term = 0; term < having.length; term++) before.add(new ArrayList<>(0));
        List<Pair> known = new ArrayList<>();
        double[] shared = new double[lines];
        for (int line = 0; line < lines; line++) {
            double common = 0;
            List<Integer> others = new ArrayList<>();
            for (int term : terms.of(line)) {
                double weight = terms.weight(term);
                if (having[term] > MOST_SHARING) common += weight;
                else
                    for (int other : before.get(term)) {
                        if (shared[other] == 0) others.add(other);
                        shared[other] += weight;
                    }
                if (having[term] <= MOST_SHARING) before.get(term).add(line);
            }
            for (int other : others) {
                boolean isWorthIt = !likeness.isTooLittle(shared[other] + common, other, line);
                shared[other] = 0;
                double like = isWorthIt ? likeness.of(other, line) : 0;
                if (like > 0) known.add(new Pair(other, line, like));
            }
        }
        known.sort(Comparator.comparingDouble((Pair p) -> -p.likeness())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return known;
    }
}
