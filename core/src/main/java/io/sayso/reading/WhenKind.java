package io.sayso.reading;

/** The types of TIMEX3. */
public enum WhenKind {
    /** A day or a longer stretch of the calendar. */
    DATE,
    /** A time of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Times that come again: {@code every Monday}. */
    SET
}
