package io.sayso.report;

/** How much of a report an input holds. */
public enum Completeness {
    /** All of it, as far as can be told. */
    WHOLE,
    /** A summary of it, as feeds carry them. */
    SUMMARY,
    /** Its beginning, before a paywall. */
    STUB
}
