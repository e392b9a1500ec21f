package io.sayso.report;

/**
 * Words of a report's text that frame its body and say nothing about the world.
 *
 * @param kind which part of the frame it is
 * @param span where in the report's text
 */
public record Furniture(Kind kind, Span span) {
    /** The parts of a report's frame. */
    public enum Kind {
        /** The line above it. */
        HEADLINE,
        /** Who wrote it: {@code By Mara Lind, Political Correspondent}. */
        BYLINE,
        /** Where, when and from whom, the dash after it included: {@code PORT ALDER, Nov 22 (Coastal Wire) -}. */
        DATELINE,
        /** Who worked on it, at its end: {@code (Reporting by Mara Lind; editing by Tom Ash)}. */
        CREDIT,
        /** Who publishes it, or what it is, over its headline: {@code OPENWATER JUSTICE Statement}. */
        MASTHEAD,
        /** When it was issued: {@code Issued: 21 November 2026, 14:00 UTC}. */
        DATE,
        /** What its outlet says of it: {@code Correction: An earlier version …}. */
        NOTE,
        /** What stands beneath its end: whom to ask, who publishes it. */
        TAIL
    }
}
