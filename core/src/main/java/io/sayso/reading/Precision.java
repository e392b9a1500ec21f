package io.sayso.reading;

/** How finely a text says when, from the finest on. */
public enum Precision {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    /** The words give no unit: {@code recently}, {@code in the future}. */
    VAGUE
}
