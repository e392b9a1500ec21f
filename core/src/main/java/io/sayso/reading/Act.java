package io.sayso.reading;

/** What a speaker does by saying it. */
public enum Act {
    ASSERTS,
    ANNOUNCES,
    ACKNOWLEDGES,
    DENIES,
    WARNS,
    ACCUSES,
    CONDEMNS,
    URGES,
    THREATENS,
    PROMISES,
    INTENDS,
    BELIEVES,
    ASKS,
    DECLINES_TO_COMMENT,
    NEITHER_CONFIRMS_NOR_DENIES,
    DOES_NOT_RULE_OUT
}
