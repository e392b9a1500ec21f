package io.sayso.reading.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;

/**
 * A holiday, by Jollyday's calendars, or a day that is the same in all years.
 *
 * @param country the calendar that has it: {@code us}
 * @param key what Jollyday calls it: {@code THANKSGIVING}; without a country, its TIMEX3 value: {@code XXXX-10-31}
 */
record Holidays(String country, String key) implements Recurring {
    /** The years that Jollyday's calendars of movable feasts are taken for. */
    private static final int FIRST = 1900, LAST = 2099;

    /** By the value in {@code words.txt}: {@code us THANKSGIVING}, {@code XXXX-10-31}. */
    static Holidays named(String name) {
        int space = name.indexOf(' ');
        if (space < 0) return new Holidays("", name);
        return new Holidays(name.substring(0, space), name.substring(space + 1));
    }

    @Override
    public String in(int year) {
        if (country.isEmpty()) return "%04d".formatted(year) + key.substring(4);
        if (year < FIRST || year > LAST) return Unit.DAY.unknown();
        return HolidayManager.getInstance(ManagerParameters.create(country)).getHolidays(Year.of(year)).stream()
                .filter(day -> day.getPropertiesKey().equals(key))
                .map(Holiday::getActualDate)
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(Unit.DAY.unknown());
    }

    /** TIMEX3's value where the year is not known: {@code XXXX-12-25}, and {@code XXXX-XX-XX} for a movable feast. */
    String open() {
        String one = in(2024).substring(4);
        return one.equals(in(2025).substring(4)) ? "XXXX" + one : Unit.DAY.unknown();
    }
}
