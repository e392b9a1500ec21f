package io.sayso.reading.time;

import io.sayso.reading.time.Meaning.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Reckons weeks, weekends and their days: {@code last week}, {@code this weekend}, {@code on Friday}. */
final class Weeks {
    private final Scene scene;

    Weeks(Scene scene) {
        this.scene = scene;
    }

    /** The day of that name that is meant, seen from {@code from}. */
    LocalDate day(LocalDate from, DayOfWeek day, Choice choice) {
        return switch (choice) {
            case LAST, LATEST, PREVIOUS -> from.with(TemporalAdjusters.previous(day));
            case NEXT, FOLLOWING, AHEAD -> from.with(TemporalAdjusters.next(day));
            case THIS -> from.with(TemporalAdjusters.nextOrSame(day));
            case NEAR, SAME ->
                scene.tense() == Tense.FUTURE
                        ? from.with(TemporalAdjusters.nextOrSame(day))
                        : from.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /** {@code Next Friday} on a Tuesday is the nearest one or that of next week: both are within the range. */
    static Stretch either(Stretch near, LocalDate from, DayOfWeek day, Choice choice) {
        LocalDate other = from.plusWeeks(choice.by()).with(DayOfWeek.MONDAY).plusDays(day.getValue() - 1);
        return near.with(Stretch.days(other, other));
    }

    /** A week begins on Monday or on Sunday: both are within the range. The value is ISO's, from Monday on. */
    Reckoned week(LocalDate today, int by) {
        LocalDate monday = Unit.startOfWeek(today.plusWeeks(by), DayOfWeek.MONDAY);
        LocalDate sunday = Unit.startOfWeek(today.plusWeeks(by), DayOfWeek.SUNDAY);
        Stretch stretch = Stretch.days(monday, monday.plusDays(6)).with(Stretch.days(sunday, sunday.plusDays(6)));
        if (by < 0 && stretch.to() != null && !stretch.to().toLocalDate().isBefore(today))
            stretch = new Stretch(stretch.from(), today.minusDays(1).atTime(23, 59));
        return Reckoned.at(Unit.WEEK.value(monday), scene.todayFrom()).within(stretch);
    }

    Reckoned weekend(LocalDate today, Step step) {
        LocalDate of = today.plusWeeks(step.by());
        boolean early = today.getDayOfWeek().getValue() < 5;
        if (step.choice() == Choice.NEAR && early && scene.tense() != Tense.FUTURE) of = today.minusWeeks(1);
        return Reckoned.at(Unit.WEEKEND.value(of), scene.todayFrom());
    }

    Reckoned day(Meaning.DayOfWeek day) {
        LocalDate today = scene.today();
        if (today == null) return Reckoned.at("XXXX-WXX-" + day.day(), null);
        LocalDate monday = Unit.startOfWeek(today.plusWeeks(day.week().by()), DayOfWeek.MONDAY);
        return Reckoned.at(monday.plusDays(day.day() - 1).toString(), scene.todayFrom());
    }
}
