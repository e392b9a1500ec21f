package io.sayso.record.claim;

import io.sayso.record.line.Gist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    static List<List<Gist>> of(List<Gist> gists, Likeness likeness) {
        List<Gist> sorted = new ArrayList<>(gists);
        sorted.sort(Comparator.comparing(g -> g.line().id()));
        Map<Long, Double> known = likenesses(sorted, likeness);
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

    private static Map<Long, Double> likenesses(List<Gist> sorted, Likeness likeness) {
        Map<String, Set<Integer>> having = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++)
            for (String term : Weights.terms(sorted.get(i)))
                having.computeIfAbsent(term, t -> new TreeSet<>()).add(i);
        Map<Long, Double> known = new TreeMap<>();
        for (Set<Integer> sharing : having.values()) {
            if (sharing.size() > MOST_SHARING) continue;
            List<Integer> list = List.copyOf(sharing).stream().sorted().toList();
            for (int i = 0; i < list.size(); i++)
                for (int j = i + 1; j < list.size(); j++) {
                    long key = key(list.get(i), list.get(j));
                    if (!known.containsKey(key))
                        known.put(key, likeness.of(sorted.get(list.get(i)), sorted.get(list.get(j))));
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
