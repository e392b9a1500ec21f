package io.sayso.record.fold;

import io.sayso.record.Line;
import io.sayso.record.line.Stems;
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
    private final Function<T, List<Line>> lines;
    private final Map<String, T> byLine = new HashMap<>();

    Same(List<T> earlier, Function<T, List<Line>> lines) {
        this.lines = lines;
        for (T thing : earlier) for (Line line : lines.apply(thing)) byLine.putIfAbsent(key(line), thing);
    }

    static String key(Line line) {
        return line.entry().story() + "/" + String.join(" ", Stems.words(line.words()));
    }

    /** What {@code later} was in the earlier record; null where it is new. */
    @Nullable T as(T later) {
        Map<T, Integer> shared = new LinkedHashMap<>();
        for (Line line : lines.apply(later)) {
            T thing = byLine.get(key(line));
            if (thing != null) shared.merge(thing, 1, Integer::sum);
        }
        T most = null;
        int count = 0;
        for (Map.Entry<T, Integer> entry : shared.entrySet())
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        return most;
    }
}
