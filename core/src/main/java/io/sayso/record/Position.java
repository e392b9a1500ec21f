package io.sayso.record;

/**
 * Where a line stands towards a claim.
 *
 * @param line the line
 * @param kind for it, against it, or short of both
 */
public record Position(Line line, Kind kind) {
    public enum Kind {
        /** Says that it is so. */
        SUPPORT,
        /** Accepts it, for the side that is accused. */
        ACKNOWLEDGEMENT,
        /** Says that it is not so. */
        DENIAL,
        /** Neither confirms nor denies, declines to comment, does not answer, does not rule out. */
        RESPONSE
    }

    /** Whether it is for the claim. */
    public boolean supports() {
        return kind == Kind.SUPPORT || kind == Kind.ACKNOWLEDGEMENT;
    }
}
