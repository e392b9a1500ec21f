package io.sayso.record.claim;

import io.sayso.record.line.Gist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private Groups() {}

    /** The groups of {@code gists}, each sorted by its lines' ids. */
    static List<List<Gist>> of(List<Gist> gists, Scenes scenes) {
        List<Gist> sorted = new ArrayList<>(gists);
        sorted.sort(Comparator.comparing(g -> g.line().id()));
        Terms terms = new Terms(sorted);
        Map<Long, Double> known = likenesses(terms, new Likeness(sorted, terms, scenes), sorted.size());
        List<Pair> pairs = new ArrayList<>();
        known.forEach((key, like) -> {
            if (like >= Likeness.SAME) pairs.add(new Pair((int) (key >> 32), (int) (long) key, like));
        });
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        int[] group = new int[sorted.size()];
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
        for (Pair pair : pairs) {
            int one = group[pair.a()], other = group[pair.b()];
            if (one == other) continue;
            List<Integer> first = members.getOrDefault(one, List.of()), second = members.getOrDefault(other, List.of());
            if (average(first, second, known) < Likeness.SAME) continue;
            List<Integer> together = new ArrayList<>(first);
            together.addAll(second);
            for (int member : second) group[member] = one;
            members.put(one, together);
            members.remove(other);
        }
        List<List<Gist>> groups = new ArrayList<>();
        for (List<Integer> together : members.values())
            groups.add(together.stream().sorted().map(sorted::get).toList());
        return groups;
    }

    /** How alike each two lines are that are alike at all; only those are looked at that share a word that few have. */
    private static Map<Long, Double> likenesses(Terms terms, Likeness likeness, int lines) {
        int[] having = new int[terms.count()];
        for (int line = 0; line < lines; line++) for (int term : terms.of(line)) having[term]++;
        List<List<Integer>> before = new ArrayList<>();
        for (int term = 0; term < having.length; term++) before.add(new ArrayList<>(0));
        Map<Long, Double> known = new HashMap<>();
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
                if (like > 0) known.put(key(other, line), like);
            }
        }
        return known;
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private static double average(List<Integer> first, List<Integer> second, Map<Long, Double> known) {
        double sum = 0;
        for (int a : first) for (int b : second) sum += known.getOrDefault(key(a, b), 0.0);
        return sum / (first.size() * (double) second.size());
    }
}
