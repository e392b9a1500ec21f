package io.sayso.bench;

import io.sayso.bench.TimeDocument.Marked;
import io.sayso.reading.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores times as TempEval-3 does: one found and one marked are a pair if they share a character, first come first. */
final class TimeScorer {
    /** What is measured of times. */
    enum TimeMeasure {
        STRICT("extents, exactly"),
        RELAXED("extents, overlapping"),
        TYPE("… with the right type"),
        VALUE("… with the right value");

        private final String label;

        TimeMeasure(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * One found with the one marked.
     *
     * @param gold null where nothing is marked there
     * @param found null where nothing was found
     */
    record Pair(@Nullable Marked gold, @Nullable When found) {
        boolean isRight(TimeMeasure measure) {
            if (gold == null || found == null) return false;
            return switch (measure) {
                case STRICT -> gold.span().equals(found.span());
                case RELAXED -> true;
                case TYPE -> gold.type().equals(found.kind().name());
                case VALUE -> gold.value().equals(found.value());
            };
        }
    }

    private TimeScorer() {}

    /** Both lists in reading order. */
    static List<Pair> pairs(List<Marked> gold, List<When> found) {
        List<Pair> pairs = new ArrayList<>();
        int f = 0;
        for (Marked marked : gold) {
            while (f < found.size()
                    && found.get(f).span().end() <= marked.span().start()) pairs.add(new Pair(null, found.get(f++)));
            boolean meets = f < found.size() && found.get(f).span().overlaps(marked.span());
            pairs.add(new Pair(marked, meets ? found.get(f++) : null));
        }
        while (f < found.size()) pairs.add(new Pair(null, found.get(f++)));
        return pairs;
    }

    static Map<TimeMeasure, Counts> score(List<Pair> pairs) {
        long gold = pairs.stream().filter(p -> p.gold() != null).count();
        long found = pairs.stream().filter(p -> p.found() != null).count();
        Map<TimeMeasure, Counts> counts = new EnumMap<>(TimeMeasure.class);
        for (TimeMeasure measure : TimeMeasure.values())
            counts.put(
                    measure,
                    new Counts(pairs.stream().filter(p -> p.isRight(measure)).count(), found, gold));
        return counts;
    }
}
