package io.sayso.store;

import io.sayso.report.Extraction;
import io.sayso.report.Unreadable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input as it came in, with what was found in it.
 *
 * @param place where it came from: a path, a URL, or {@code -}
 * @param url where it was fetched from, after redirects; null where it was not fetched
 * @param seen when it was opened or fetched
 * @param bytes its bytes; null where none could be had. Not copied, and not to be changed
 * @param found each report in it, or why it is none
 * @param isGone whether the place says that what was there is there no more (HTTP 404 and 410)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of every input would cost memory for nothing
public record Arrival(
        String place,
        @Nullable String url,
        Instant seen,
        byte @Nullable [] bytes,
        List<Extraction> found,
        boolean isGone) {
    /** What standard input is called: a place that nothing can be sought at again. */
    public static final String STANDARD_INPUT = "-";

    public Arrival {
        found = List.copyOf(found);
        if (found.isEmpty()) throw new IllegalArgumentException("In every input is a report, or the reason why not.");
    }

    /** An input of which nothing could be had. */
    public static Arrival ofNothing(String place, Instant seen, Unreadable why, boolean isGone) {
        return new Arrival(place, null, seen, null, List.of(why), isGone);
    }
}
