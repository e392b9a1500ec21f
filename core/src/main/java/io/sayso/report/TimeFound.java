package io.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * One time that an input gives for a report.
 *
 * @param kind what it is the time of
 * @param moment the time, its zone null where the input gives none; null where what stands there is no date that can be
 *     read, as {@code why} then says
 * @param where the place in the input that gives it, in that format's own terms: {@code json-ld datePublished}
 * @param taken whether it became the report's own
 * @param why why it was taken or not, where the input gives several that differ
 */
public record TimeFound(
        Kind kind,
        @Nullable Moment moment,
        String where,
        boolean taken,
        @Nullable String why) {
    public TimeFound {
        if (taken && moment == null) throw new IllegalArgumentException("A time that is none cannot be taken.");
    }

    /** What a time can be the time of. */
    public enum Kind {
        PUBLISHED,
        UPDATED
    }
}
