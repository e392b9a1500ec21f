package io.sayso.report;

/**
 * A part of a report's text that stands around the story and says nothing itself, as newsrooms call it.
 *
 * @param kind what it is
 * @param span where it stands, with the brackets and dashes that belong to it
 */
public record Furniture(Kind kind, Span span) {
    /** What a piece of furniture is. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        /** Place, date and agency before the first sentence, with the dash after them. */
        DATELINE,
        /** Which agency a report comes from, or who reported and edited it. */
        CREDIT
    }
}
