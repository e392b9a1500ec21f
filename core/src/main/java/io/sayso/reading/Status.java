package io.sayso.reading;

/** How a speaker puts what is spoken of. */
public enum Status {
    /** As a fact: it was so, or it came about. */
    HAPPENED,
    /** As a fact that still goes on. */
    ONGOING,
    /** As decided or announced, and still to come. */
    PLANNED,
    /** As more likely than not, in a likelihood word. */
    LIKELY,
    /** As something that may be so. */
    POSSIBLE,
    /** As hanging on something else. */
    CONDITIONAL,
    /** As not known. */
    UNKNOWN
}
