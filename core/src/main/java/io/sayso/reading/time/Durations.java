package io.sayso.reading.time;

import io.sayso.reading.WhenKind;
import io.sayso.reading.time.Meaning.*;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reckons what a length of time takes up: before or after the report's day, of a stretch, or from a point on. */
record Durations(Scene scene, int paragraph) {
    /** The length as TIMEX3 has it, with the range that it takes up. */
    static Reckoned of(Length length, Stretch stretch, @Nullable String anchor) {
        return new Reckoned(
                WhenKind.DURATION,
                length.value(),
                length.mod(),
                anchor,
                length.finest().precision(),
                stretch);
    }

    /** {@code the last three months}, {@code the next two weeks}: up to the report's day, or from it on. */
    Reckoned period(Period period) {
        LocalDate today = scene.today();
        Choice choice = period.choice();
        boolean ahead = choice == Choice.NEXT || choice == Choice.FOLLOWING || choice == Choice.AHEAD;
        boolean ofTheStory = choice.isOfTheStory()
                && (choice.by() == 0 || hasSpokenOf(period.length().finest()));
        boolean open = ofTheStory || (choice == Choice.AHEAD && scene.tense() != Tense.FUTURE);
        if (today == null || open) return of(period.length(), Stretch.OPEN, null);
        if (period.length().finest() == Unit.QUARTER && period.length().isCounted())
            return of(period.length(), quarters(period.length(), today, ahead), scene.todayFrom());
        LocalDate other = period.length().from(today, ahead ? 1 : -1);
        boolean bounded = period.length().isCounted() && period.length().mod() == null;
        Stretch stretch = ahead
                ? new Stretch(today.atStartOfDay(), bounded ? other.atTime(23, 59) : null)
                : new Stretch(bounded ? other.atStartOfDay() : null, today.atTime(23, 59));
        return of(period.length(), stretch, scene.todayFrom());
    }

    private boolean hasSpokenOf(Unit unit) {
        return scene.story().last(unit, paragraph) != null;
    }

    /** Quarters are counted whole, up to the one that the report's day is in or from its end on. */
    private static Stretch quarters(Length length, LocalDate today, boolean ahead) {
        LocalDate start = Stretch.of(Unit.QUARTER.value(ahead ? today.plusMonths(3) : today))
                .first();
        return ahead
                ? Stretch.days(start, length.from(start, 1).minusDays(1))
                : Stretch.days(length.from(start, -1), start.minusDays(1));
    }

    /**
     * {@code the first three months of 2021}.
     *
     * @param sign whether it begins with the whole, 1, or ends with it, −1
     */
    Reckoned portion(Length length, int sign, @Nullable Reckoned whole) {
        if (whole == null || !whole.stretch().isBounded() || !length.isCounted()) return of(length, Stretch.OPEN, null);
        LocalDate from = whole.stretch().first(), to = whole.stretch().last();
        Stretch stretch = sign > 0
                ? Stretch.days(from, length.from(from, 1).minusDays(1))
                : Stretch.days(length.from(to.plusDays(1), -1), to);
        return of(length, stretch, whole.anchor());
    }

    /** A length from a point or to it: its value is TIMEX3's, its range runs from one to the other. */
    Reckoned off(Length length, int sign, @Nullable Reckoned from) {
        if (from == null
                || !from.stretch().isBounded()
                || !length.isCounted()
                || length.finest().isOfTheClock()) return of(length, Stretch.OPEN, null);
        boolean more = length.mod() != null
                && (length.mod().equals("MORE_THAN") || length.mod().equals("EQUAL_OR_MORE"));
        LocalDate after = length.from(from.stretch().last(), 1),
                before = length.from(from.stretch().first(), -1);
        Stretch stretch = sign > 0
                ? more
                        ? new Stretch(after.atStartOfDay(), null)
                        : Stretch.days(from.stretch().first(), after)
                : more
                        ? new Stretch(null, before.atTime(23, 59))
                        : Stretch.days(before, from.stretch().last());
        return of(length, stretch, from.anchor());
    }
}
