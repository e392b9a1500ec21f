package io.sayso.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stretch of the calendar that every year has one of: {@code XXXX-11-16}, {@code XXXX-Q3}, a holiday. */
interface Recurring {
    /** By how many times the one that the tense points to must be farther than the other to be taken for the other. */
    int FARTHER = 3;
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
            case NEXT, FOLLOWING, AHEAD -> nextToCome(today);
            case THIS -> in(year);
            case NEAR, SAME -> near(today, tense);
        };
    }

    private String near(LocalDate today, Tense tense) {
        int back = first(today.getYear()).isAfter(today) ? today.getYear() - 1 : today.getYear();
        int ahead = last(today.getYear()).isBefore(today) ? today.getYear() + 1 : today.getYear();
        long since = Math.max(0, ChronoUnit.DAYS.between(last(back), today));
        long until = Math.max(0, ChronoUnit.DAYS.between(today, first(ahead)));
        boolean isDay = first(back).equals(last(back));
        if (tense == Tense.PAST && !isDay) return in(back);
        long weight = isDay && tense == Tense.NONE ? 1 : FARTHER;
        if (tense == Tense.FUTURE) return in(until > FARTHER * since ? back : ahead);
        return in(since > weight * until ? ahead : back);
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
