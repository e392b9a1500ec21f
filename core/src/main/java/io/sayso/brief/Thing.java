package io.sayso.brief;

/**
 * A part of the record that a clause speaks of.
 *
 * @param sort which list of the record it is in
 * @param id its id there
 */
public record Thing(Sort sort, String id) {
    public enum Sort {
        CLAIM,
        FIGURE,
        INCIDENT,
        MEASURE,
        POSTURE,
        PROMISE,
        GAP
    }
}
