package io.sayso.record;

import io.sayso.reading.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is counted or measured, by one origin, over time.
 *
 * @param id the id of the line that counted it first, with the figure's
 * @param counted what is counted and what is said of it: {@code people killed}
 * @param scope what the count covers, in the text's words; null where it is not told
 * @param isTotal whether it is a running total, which is never added to single incidents
 * @param values each value that was said, in the order in which they were said
 */
public record FigureSeries(
        String id, String counted, @Nullable String scope, boolean isTotal, List<Value> values) {
    public FigureSeries {
        values = List.copyOf(values);
    }

    /**
     * A value of the series.
     *
     * @param line the line that says it
     * @param figure the value, with its bound
     * @param kind whether it is the first, another, or an old one said again
     * @param isConditional whether it hangs on an "if"
     * @param alsoIn other lines that carry the same value from the same origin
     */
    public record Value(Line line, Figure figure, Kind kind, boolean isConditional, List<Line> alsoIn) {
        public Value {
            alsoIn = List.copyOf(alsoIn);
        }
    }

    public enum Kind {
        /** The first value of the series. */
        NEW,
        /** Another than the one before. */
        REVISED,
        /** An older value, said again after it had been revised. */
        STALE
    }

    /** The value that stands last and is not stale. */
    public Value latest() {
        for (int i = values.size() - 1; i > 0; i--)
            if (values.get(i).kind() != Kind.STALE && values.get(i).line().stands()) return values.get(i);
        return values.get(0);
    }
}
