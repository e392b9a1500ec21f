package io.sayso.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of custody: one report's arrival, and what came of it.
 *
 * @param seq its number in the store, from 1 in the order of storing
 * @param cameOf what came of it
 * @param report which report it is, and which version; null where there is none
 * @param id the SHA-256 that the version goes by; null where there is none
 * @param original the SHA-256 of the whole input; null where no bytes could be had
 * @param place where it came from
 * @param part which part of the input; null where it is all of it
 * @param seen when it was opened or fetched
 * @param stored when it was stored
 * @param storedBy which Sayso stored it
 * @param detail what changed, or why there is nothing to read; null where nothing needs to be said
 */
public record Custody(
        long seq,
        CameOf cameOf,
        @Nullable ReportNumber report,
        @Nullable String id,
        @Nullable String original,
        String place,
        @Nullable String part,
        Instant seen,
        Instant stored,
        String storedBy,
        @Nullable String detail) {}
