package io.sayso.record;

/** How well an accusation stands, adapted from Airwars' grades; plain claims get none. */
public enum Grade {
    /** The accused side accepts it on the record. */
    CONFIRMED,
    /** Two or more independent origins. */
    FAIR,
    /** One origin. */
    WEAK,
    /** Origins that do not speak for the accused differ on who did it or whether it happened. */
    CONTESTED,
    /** All that it rested on was withdrawn or disproved. */
    DISCOUNTED
}
