package io.sayso.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure the speaker is, as the speaker words it.
 *
 * @param status how the thing is put
 * @param hedges the exact words that the status rests on, in reading order; empty where it is put plainly
 * @param band what ICD 203 makes of a likelihood word among them; null where there is none
 */
public record Certainty(
        Status status, List<String> hedges, @Nullable Band band) {
    public Certainty {
        hedges = List.copyOf(hedges);
    }
}
