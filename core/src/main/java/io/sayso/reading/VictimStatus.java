package io.sayso.reading;

/** Who those harmed are said to be. */
public enum VictimStatus {
    CIVILIAN,
    COMBATANT,
    /** Some of each. */
    MIXED,
    /** The text does not say. */
    UNKNOWN
}
