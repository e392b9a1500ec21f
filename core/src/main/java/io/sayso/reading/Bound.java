package io.sayso.reading;

/** How a text bounds a figure. */
public enum Bound {
    /** It is given as it is. */
    EXACT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    FEWER_THAN,
    /** It may be somewhat less or more: {@code some}, {@code roughly}, {@code nearly}. */
    ABOUT,
    /** It lies between two: {@code 40 to 50}. */
    BETWEEN
}
