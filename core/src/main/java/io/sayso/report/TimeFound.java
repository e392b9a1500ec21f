package io.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * One time that an input gives for a report.
 *
 * @param kind what it is the time of
 * @param moment the time; its zone is null where the input gives none
 * @param where the place in the input that gives it, in that format's own terms: {@code json-ld datePublished}
 * @param taken whether it became the report's own
 * @param why why it was taken or not, where the input gives several that differ
 */
public record TimeFound(
        Kind kind,
        Moment moment,
        String where,
        boolean taken,
        @Nullable String why) {
    /** What a time can be the time of. */
    public enum Kind {
        PUBLISHED,
        UPDATED
    }
}
