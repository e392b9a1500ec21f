package io.sayso.record;

/** Whether what was said still stands. */
public enum Standing {
    STANDS,
    /** A later version of the same report no longer says it. */
    SUPERSEDED,
    /** The report, or the one that it was copied from, was withdrawn. */
    WITHDRAWN
}
