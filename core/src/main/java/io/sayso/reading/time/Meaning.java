package io.sayso.reading.time;

import org.jspecify.annotations.Nullable;

/** What words of time mean, before it is reckoned from when. */
sealed interface Meaning
        permits Length,
                Meaning.Word,
                Meaning.None,
                Meaning.Point,
                Meaning.Period,
                Meaning.Portion,
                Meaning.Off,
                Meaning.Often {
    /** A value that other meanings are made of: a month's number, a unit's name. */
    record Word(String value) implements Meaning {}

    /** No time: {@code a 63-year-old}. */
    record None() implements Meaning {}

    /** A length that ends or begins at the report's day: {@code the past three days}. */
    record Period(Length length, Choice choice) implements Meaning {}

    /** A length at one end of a stretch: {@code the last four months of 2021}; the first where sign is 1. */
    record Portion(Length length, Point of, int sign) implements Meaning {}

    /** A length that ends or begins at a point: {@code two weeks before Christmas}; after it where sign is 1. */
    record Off(Length length, int sign, Point from) implements Meaning {}

    /** Times that come again, by TIMEX3's value. */
    record Often(String value) implements Meaning {}

    /** A place on the calendar or the clock. */
    sealed interface Point extends Meaning {}

    /**
     * A stretch of the calendar by its TIMEX3 value, {@code XXXX} for a year and {@code WXX} for a week that the words
     * leave out: {@code Nov 16} → {@code XXXX-11-16}.
     */
    record Calendar(String value, Choice choice) implements Point {}

    /** A stretch of the calendar within a year that is itself reckoned: {@code March of last year}. */
    record Within(String value, Choice year) implements Point {}

    /** A unit of the calendar, so many from a day: {@code last week}, {@code yesterday}. */
    record Step(Unit unit, int by, Choice choice) implements Point {}

    /** A day of a week that is itself reckoned: {@code Monday of next week}. */
    record DayOfWeek(int day, Choice week) implements Point {}

    /**
     * The week that a date lies in.
     *
     * @param fromIt whether it begins on that date
     */
    record WeekOf(String date, boolean fromIt) implements Point {}

    /**
     * A day of a month that is not said: {@code the 22nd}, {@code Monday the 14th}.
     *
     * @param weekday null where the words do not say which
     */
    record DayOfMonth(int day, @Nullable Integer weekday) implements Point {}

    /**
     * A unit within a stretch: {@code the first week of October}.
     *
     * @param number from 1 on, or −1 for the last
     */
    record Nth(int number, Unit unit, Point of) implements Point {}

    /** The week or the weekend of a day: {@code Easter week}. */
    record Around(Unit unit, Point day) implements Point {}

    /** The second end of a range, which does not lie before the first: {@code from November to March}. */
    record Then(Point first, Point second) implements Point {}

    /**
     * A day that has a name.
     *
     * @param year null where the words do not say which
     */
    record Holiday(String name, @Nullable String year, Choice choice) implements Point {}

    /** So long before or after a day: {@code two days ago}. */
    record Away(Length length, int sign, boolean ofTheStory) implements Point {}

    /** A year before what is spoken of, which in reports of business is a quarter: {@code a year earlier}. */
    record YearAgo() implements Point {}

    /** A business year, which need not begin in January. */
    record Fiscal(String year) implements Point {}

    /**
     * TIMEX3's {@code PAST_REF}, {@code PRESENT_REF} and {@code FUTURE_REF}.
     *
     * @param ifAhead whether it is a time only in a clause that does not look back: {@code soon}
     */
    record Ref(String value, boolean ifAhead) implements Point {}

    /**
     * A time of a day.
     *
     * @param day which day; null where the words do not say
     * @param time {@code 15:30}, {@code NI}
     */
    record At(@Nullable Point day, String time) implements Point {}

    /** A part of a point, or a point that is not exact: {@code late November}, {@code around Nov. 1}. */
    record Edge(Point of, String mod) implements Point {}
}
