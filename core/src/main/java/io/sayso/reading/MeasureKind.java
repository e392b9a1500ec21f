package io.sayso.reading;

/** What sort of measure. */
public enum MeasureKind {
    ADVISORY,
    CLOSURE,
    SUSPENSION,
    DESIGNATION,
    SANCTION,
    REWARD,
    DEPLOYMENT
}
