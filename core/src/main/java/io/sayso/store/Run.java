package io.sayso.store;

import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * One command's taking in of its sources, which goes on where it was cut off when the same command is given again.
 *
 * @param seq its number in the store
 * @param situation the situation that it adds to
 * @param isResumed whether an earlier command began it and did not end it
 * @param hasPlace whether what is at a place was acknowledged in this run before
 * @param hasBytes whether bytes with this SHA-256 from a place were acknowledged in this run before
 */
public record Run(
        long seq,
        long situation,
        boolean isResumed,
        Predicate<String> hasPlace,
        BiPredicate<String, String> hasBytes) {}
