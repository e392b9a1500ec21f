package io.sayso.reading;

/** Whether a speaker says that something is so, or that it is not. */
public enum Polarity {
    POSITIVE,
    NEGATIVE,
    /** The speaker leaves it open: <i>it is not clear whether …</i> */
    UNKNOWN
}
