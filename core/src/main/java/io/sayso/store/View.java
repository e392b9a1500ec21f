package io.sayso.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks at: what had been seen by an instant, and was not under embargo then.
 *
 * @param asOf the instant
 * @param situation the situation whose reports are meant; null for all
 */
public record View(Instant asOf, @Nullable String situation) {
    /** All that had been seen by {@code asOf}. */
    public static View at(Instant asOf) {
        return new View(asOf, null);
    }
}
