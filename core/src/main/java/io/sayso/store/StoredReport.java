package io.sayso.store;

import io.sayso.report.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report in the store, without its text.
 *
 * @param seq the version's number in the store, from 1 in the order of storing
 * @param number which report, and which version of it
 * @param id the SHA-256 of its original bytes, or of the part of them that it was cut from
 * @param original the SHA-256 of the whole input
 * @param state how it stands
 * @param place where it first came from
 * @param part which part of what came from there; null where it is all
 * @param outlet who published it, where that is known
 * @param headline its headline, where it has one
 * @param published when it says it was published
 * @param updated when it says it was last changed
 * @param language its language as a BCP 47 tag, where that is known
 * @param embargo until when nobody may see it; null where there is none
 * @param seen when it was first seen
 * @param stored when it was stored
 * @param storedBy which Sayso stored it
 * @param changed what differs from the version before, by the names of the JSON's fields: {@code headline, text}; null
 *     for the first
 * @param isRead whether a reading of it is kept
 */
public record StoredReport(
        long seq,
        ReportNumber number,
        String id,
        String original,
        State state,
        String place,
        @Nullable String part,
        @Nullable String outlet,
        @Nullable String headline,
        @Nullable Moment published,
        @Nullable Moment updated,
        @Nullable String language,
        @Nullable Instant embargo,
        Instant seen,
        Instant stored,
        String storedBy,
        @Nullable String changed,
        boolean isRead) {}
