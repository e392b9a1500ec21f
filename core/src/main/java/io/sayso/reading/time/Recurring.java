package io.sayso.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stretch of the calendar that every year has one of: {@code XXXX-11-16}, {@code XXXX-Q3}, a holiday. */
interface Recurring {
    /** TIMEX3's value of the one of {@code year}. */
    String in(int year);

    /** By its value with {@code XXXX} for the year. */
    static Recurring of(String value) {
        return year -> "%04d".formatted(year) + value.substring(4);
    }

    /** The value of the one that is meant in a report of {@code today}. */
    default String pick(LocalDate today, Choice choice, Tense tense) {
        int year = today.getYear();
        return switch (choice) {
            case LAST, LATEST, PREVIOUS -> lastOver(today);
            case NEXT, FOLLOWING -> nextToCome(today);
            case THIS -> in(year);
            case NEAR, SAME -> near(today, tense);
        };
    }

    private String near(LocalDate today, Tense tense) {
        int year = today.getYear();
        if (tense == Tense.FUTURE) {
            for (int y = year; y < year + 2; y++) if (!last(y).isBefore(today)) return in(y);
            return in(year + 1);
        }
        boolean isDay = first(year).equals(last(year));
        if (tense == Tense.NONE && isDay) return nearest(today);
        return first(year).isAfter(today) ? in(year - 1) : in(year);
    }

    private String nearest(LocalDate today) {
        int best = today.getYear();
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++)
            if (distance(today, year) < distance(today, best)) best = year;
        return in(best);
    }

    private long distance(LocalDate today, int year) {
        return Math.abs(ChronoUnit.DAYS.between(today, first(year)));
    }

    private String lastOver(LocalDate today) {
        int year = today.getYear();
        return last(year).isBefore(today) ? in(year) : in(year - 1);
    }

    private String nextToCome(LocalDate today) {
        int year = today.getYear();
        return first(year).isAfter(today) ? in(year) : in(year + 1);
    }

    private LocalDate first(int year) {
        Stretch stretch = Stretch.of(in(year));
        return stretch.from() == null
                ? LocalDate.of(year, 1, 1)
                : stretch.from().toLocalDate();
    }

    private LocalDate last(int year) {
        Stretch stretch = Stretch.of(in(year));
        return stretch.to() == null ? LocalDate.of(year, 12, 31) : stretch.to().toLocalDate();
    }
}
