package io.sayso.reading;

import io.sayso.report.Span;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time that the text speaks of, after TIMEX3 (ISO 24617-1): {@code on Monday} in a report of 23 November 2025 → date,
 * value 2025-11-24, precision day.
 *
 * @param span the words; {@code since}, {@code by} and other prepositions stand outside
 * @param kind TIMEX3's type
 * @param value TIMEX3's value: {@code 2025-11-22TNI}, {@code P3M}, {@code FUTURE_REF}
 * @param mod TIMEX3's mod: {@code APPROX}, {@code START}, {@code EQUAL_OR_MORE}; null where nothing modifies the value
 * @param anchor what the value is reckoned from: the id of another {@code When}, {@code published}, or null where the
 *     words need no anchor or the report gives none
 * @param precision how finely the words say it
 * @param earliest the first minute that the words can mean, on the clock of the place of the report; null where nothing
 *     bounds it
 * @param latest the last minute that they can mean, itself included; null where nothing bounds it
 */
public record When(
        Span span,
        WhenKind kind,
        String value,
        @Nullable String mod,
        @Nullable String anchor,
        Precision precision,
        @Nullable LocalDateTime earliest,
        @Nullable LocalDateTime latest)
        implements Mark {
    public When {
        if (earliest != null && latest != null && latest.isBefore(earliest))
            throw new IllegalArgumentException("A time ends before it begins: " + earliest + ", " + latest);
    }

    @Override
    public String id() {
        return "when:%d-%d".formatted(span.start(), span.end());
    }
}
