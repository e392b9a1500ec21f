package io.sayso.lineage;

import io.sayso.report.Span;

/**
 * A piece of one report that stands in an earlier one.
 *
 * @param copy the id of the report that copies
 * @param inCopy the piece, in its text
 * @param from the id of the report that it was copied from
 * @param inFrom the same piece there
 * @param kind how the copy owns up to it
 * @param alike the share of the piece's own words that are the same in both, 0 to 1; quoted speech is nobody's own
 */
public record Copy(String copy, Span inCopy, String from, Span inFrom, Kind kind, double alike) {
    /** How a copy owns up to what it copies. */
    public enum Kind {
        /** It is credited to the outlet that it copies: by its byline, its dateline, a line at its end, its feed. */
        CREDIT,
        /** It says of something in it that the other outlet had it: {@code told Reuters}. */
        CITATION,
        /** It does not: only the words are the same. */
        TEXT
    }

    public Copy {
        if (copy.equals(from)) throw new IllegalArgumentException("A report is no copy of itself: " + copy);
        if (!(alike >= 0 && alike <= 1)) throw new IllegalArgumentException("Not a share from 0 to 1: " + alike);
    }
}
