package io.sayso.reading.time;

import io.sayso.report.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some words next to one another, and all that they can be to the grammar: {@code second} is a unit and an ordinal.
 *
 * @param words which words of the text
 * @param lower the words in lower case
 * @param readings by class, what they mean
 */
record Piece(Span words, String lower, Map<String, Meaning> readings) {
    Piece {
        readings = Map.copyOf(readings);
    }

    @Nullable Meaning as(String type) {
        return readings.get(type);
    }
}
