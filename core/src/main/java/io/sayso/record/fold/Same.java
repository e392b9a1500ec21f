package io.sayso.record.fold;

import io.sayso.record.Line;
import io.sayso.record.line.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds in an earlier record what a thing of the later one was: what rests on the most of its lines. A line is known
 * again by its report's story and its words, since a new version of the report may have it.
 */
final class Same<T> {
    private final Function<T, String> id;
    private final Function<T, List<Line>> lines;
    private final Map<String, List<T>> byLine = new HashMap<>();

    /**
     * @param id what a thing is called; of two that rest on as many of the lines, the one that is called the same is it
     * @param lines what a thing rests on
     */
    Same(List<T> earlier, Function<T, String> id, Function<T, List<Line>> lines) {
        this.id = id;
        this.lines = lines;
        for (T thing : earlier)
            for (Line line : lines.apply(thing))
                byLine.computeIfAbsent(key(line), k -> new ArrayList<>()).add(thing);
    }

    static String key(Line line) {
        return line.entry().story() + "/" + String.join(" ", Stems.words(line.words()));
    }

    /** What {@code later} was in the earlier record; null where it is new. */
    @Nullable T as(T later) {
        Map<T, Integer> shared = new LinkedHashMap<>();
        for (Line line : lines.apply(later))
            for (T thing : byLine.getOrDefault(key(line), List.of())) shared.merge(thing, 1, Integer::sum);
        String called = id.apply(later);
        return shared.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<T, Integer> e) -> e.getValue())
                        .thenComparing(e -> id.apply(e.getKey()).equals(called)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
