package io.sayso.reading;

/** What sort of measure. */
public enum MeasureKind {
    ADVISORY,
    CLOSURE,
    /** Something may be done only so far, or only by some: a curfew, a ban, a limit. */
    RESTRICTION,
    /** Somebody's own service is stopped for a time. */
    SUSPENSION,
    DESIGNATION,
    SANCTION,
    REWARD,
    DEPLOYMENT,
    EVACUATION,
    /** Workers stop work. */
    STRIKE_ACTION
}
