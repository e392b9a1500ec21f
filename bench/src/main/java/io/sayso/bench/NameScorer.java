package io.sayso.bench;

import io.sayso.bench.NamedText.Name;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts names found against names marked, type by type; one to one. */
final class NameScorer {
    /** The same span and type. */
    static Counts exactly(List<Name> gold, List<Name> found) {
        Set<Name> marked = new HashSet<>(gold), named = new HashSet<>(found);
        long right = named.stream().filter(marked::contains).count();
        return new Counts(right, named.size(), marked.size());
    }

    /** The same type, and a word in common; each pairs with one, the most alike first. */
    static Counts overlapping(List<Name> gold, List<Name> found) {
        return new Counts(pairs(gold, found).size(), found.size(), gold.size());
    }

    /** A pair, by numbers. */
    record Pair(int gold, int found) {}

    static List<Pair> pairs(List<Name> gold, List<Name> found) {
        List<Pair> all = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++)
            for (int f = 0; f < found.size(); f++) if (meet(gold.get(g), found.get(f))) all.add(new Pair(g, f));
        all.sort((a, b) -> Double.compare(
                alike(gold.get(b.gold()), found.get(b.found())), alike(gold.get(a.gold()), found.get(a.found()))));
        Set<Integer> goldTaken = new HashSet<>(), foundTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : all)
            if (!goldTaken.contains(pair.gold()) && !foundTaken.contains(pair.found())) {
                goldTaken.add(pair.gold());
                foundTaken.add(pair.found());
                pairs.add(pair);
            }
        return pairs;
    }

    private static boolean meet(Name gold, Name found) {
        return gold.span().overlaps(found.span()) && found.type().contains(gold.type());
    }

    /** What two spans share of what either has (Jaccard). */
    private static double alike(Name one, Name other) {
        Span a = one.span(), b = other.span();
        double shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared / (a.length() + b.length() - shared);
    }

    private NameScorer() {}
}
