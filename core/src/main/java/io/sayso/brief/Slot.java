package io.sayso.brief;

/** What a piece of a brief's sentence tells, and so what must bear it out. */
public enum Slot {
    /** Words that tell nothing by themselves, all from {@code wording.txt}. */
    GLUE,
    /** On whose word. */
    WHO,
    /** What the speaker does by saying it. */
    DEED,
    /** How sure the speaker is, and whether it is that something is not so. */
    CERTAINTY,
    /** Who published it. */
    OUTLET,
    /** The day of the report. */
    SAID_ON,
    /** The exact words, in quotation marks. */
    QUOTE,
    /** A number with its bound and unit. */
    NUMBER,
    /** A number with its bound, of people killed, injured or missing. */
    TOLL,
    /** What a count covers, in the report's words. */
    SCOPE,
    /** The first and the last day of a thing of the record. */
    DAYS,
    /** Where a thing of the record is. */
    PLACE,
    /** Whom a claim charges, or who is said to have done a harm. */
    WHOM,
    /** On whose word it charges. */
    ACCUSER,
    /** How well an accusation stands. */
    GRADE,
    /** On how many independent origins a claim stands. */
    ORIGINS,
    /** That nobody is known to deny it. */
    NO_DENIAL,
    /** How far a measure or a promise has come. */
    STAGE,
    /** What sort of thing of the record it is. */
    SORT,
    /** Who sets a measure, goes by it, is to keep a promise, or has forces in a place. */
    PARTY,
    /** How many forces or assets. */
    STRENGTH,
    /** How a thing has changed. */
    CHANGE,
    /** What makes the difference. */
    WHY
}
