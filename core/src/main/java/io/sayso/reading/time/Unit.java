package io.sayso.reading.time;

import io.sayso.reading.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A unit of the clock or the calendar, from the finest on. */
enum Unit {
    SECOND("S", Precision.MINUTE, "PRESENT_REF"),
    MINUTE("M", Precision.MINUTE, "PRESENT_REF"),
    HOUR("H", Precision.HOUR, "PRESENT_REF"),
    NIGHT("NI", Precision.PART_OF_DAY, "XXXX-XX-XXTNI"),
    DAY("D", Precision.DAY, "XXXX-XX-XX"),
    WEEKEND("WE", Precision.WEEKEND, "XXXX-WXX-WE"),
    WEEK("W", Precision.WEEK, "XXXX-WXX"),
    MONTH("M", Precision.MONTH, "XXXX-XX"),
    QUARTER("Q", Precision.QUARTER, "XXXX-QX"),
    YEAR("Y", Precision.YEAR, "XXXX"),
    DECADE("DE", Precision.DECADE, "XXX"),
    CENTURY("CE", Precision.CENTURY, "XX");
    private final String letters, unknown;
    private final Precision precision;

    Unit(String letters, Precision precision, String unknown) {
        this.letters = letters;
        this.precision = precision;
        this.unknown = unknown;
    }

    static Unit named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** TIMEX3's letters for it in a duration. */
    String letters() {
        return letters;
    }

    Precision precision() {
        return precision;
    }

    /** TIMEX3's value for one of which nothing is known. */
    String unknown() {
        return unknown;
    }

    boolean isOfTheClock() {
        return compareTo(HOUR) <= 0;
    }

    /** {@code day} moved by {@code by} of this unit; units of the clock leave it as it is. */
    LocalDate move(LocalDate day, long by) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case NIGHT, DAY -> day.plusDays(by);
            case WEEKEND, WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case QUARTER -> day.plusMonths(3 * by);
            case YEAR -> day.plusYears(by);
            case DECADE -> day.plus(by, ChronoUnit.DECADES);
            case CENTURY -> day.plus(by, ChronoUnit.CENTURIES);
        };
    }

    /** TIMEX3's value of the one of this unit that {@code day} lies in: 23 November 2025, week → {@code 2025-W47}. */
    String value(LocalDate day) {
        int year = day.getYear();
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case NIGHT -> day + "TNI";
            case WEEKEND -> week(day) + "-WE";
            case WEEK -> week(day);
            case MONTH -> "%04d-%02d".formatted(year, day.getMonthValue());
            case QUARTER -> "%04d-Q%d".formatted(year, day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> "%04d".formatted(year);
            case DECADE -> "%03d".formatted(year / 10);
            case CENTURY -> "%02d".formatted(year / 100);
        };
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The Monday of the week that {@code day} lies in, or the Sunday where weeks begin on Sunday. */
    static LocalDate startOfWeek(LocalDate day, java.time.DayOfWeek first) {
        return day.with(TemporalAdjusters.previousOrSame(first));
    }
}
