package io.sayso.bench;

import io.sayso.report.Moment;
import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in which people marked times.
 *
 * @param published the day that they are reckoned from
 * @param text its words
 * @param times what they marked, in reading order
 */
record TimeDocument(String id, @Nullable Moment published, String text, List<Marked> times) {
    TimeDocument {
        times = List.copyOf(times);
    }

    /**
     * A time, after TIMEX3.
     *
     * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
     */
    record Marked(Span span, String type, String value) {}
}
