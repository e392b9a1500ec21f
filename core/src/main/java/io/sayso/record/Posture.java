package io.sayso.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forces or assets of one kind reported in a place.
 *
 * @param id the id of the line that told of them first
 * @param what what they are, in the reports' words: {@code warships}
 * @param whose whose they are; null where nobody says
 * @param place where they are
 * @param reports how many, each on whose word, in the order in which they were said
 */
public record Posture(
        String id,
        String what,
        @Nullable Party whose,
        @Nullable String place,
        List<Strength> reports) {
    public Posture {
        reports = List.copyOf(reports);
    }

    /**
     * How many, on the word of the line's source.
     *
     * @param low the least, itself included
     * @param high the most, itself included; null where the words set none
     */
    public record Strength(Line line, int low, @Nullable Integer high) {}
}
