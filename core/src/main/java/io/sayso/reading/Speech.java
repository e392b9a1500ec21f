package io.sayso.reading;

/** In whose words a statement is given. */
public enum Speech {
    /** The speaker's own, between quotation marks. */
    DIRECT,
    /** The outlet's, for what was said. */
    INDIRECT,
    /** Both. */
    MIXED,
    /** The outlet's, for what is or what someone thinks, wants or does. */
    NARRATED
}
