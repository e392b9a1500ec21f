package io.sayso.store;

/** How a report stands. */
public enum State {
    /** It may be used. */
    USABLE,
    /** Its publisher asks not to use it for now. */
    WITHHELD,
    /** Its publisher has withdrawn it. */
    WITHDRAWN,
    /** It is no more where it was found. */
    GONE,
    /** It could not be read. */
    UNREADABLE,
    /** Its text was removed by order. */
    PURGED
}
