package io.sayso.reading.time;

import io.sayso.SaysoBug;
import io.sayso.reading.Precision;
import io.sayso.reading.WhenKind;
import io.sayso.reading.time.Meaning.*;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reckons what words of time come to, from a report's day and what its text spoke of before. */
final class Resolver {
    /** How far off the month of {@code Monday the 14th} may be. */
    private static final int MONTHS = 12;

    private final Scene scene;
    private final int paragraph;
    private final Durations durations;
    private final Weeks weeks;

    Resolver(Scene scene, int paragraph) {
        this.scene = scene;
        this.paragraph = paragraph;
        durations = new Durations(scene, paragraph);
        weeks = new Weeks(scene);
    }

    /** What {@code meaning} comes to; null for what is no time. */
    @Nullable Reckoned reckon(Meaning meaning) {
        if (meaning instanceof Point point) return point(point);
        if (meaning instanceof Length length) return Durations.of(length, Stretch.OPEN, null);
        if (meaning instanceof Period period) return durations.period(period);
        if (meaning instanceof Portion portion)
            return durations.portion(portion.length(), portion.sign(), point(portion.of()));
        if (meaning instanceof Off off) return durations.off(off.length(), off.sign(), point(off.from()));
        if (meaning instanceof Often often)
            return new Reckoned(WhenKind.SET, often.value(), null, null, Precision.VAGUE, Stretch.OPEN);
        return null;
    }

    private @Nullable Reckoned point(Point point) {
        if (point instanceof Calendar calendar) return calendar(calendar.value(), calendar.choice());
        if (point instanceof Within within) return within(within);
        if (point instanceof Step step) return step(step);
        if (point instanceof Meaning.DayOfWeek day) return weeks.day(day);
        if (point instanceof WeekOf week) return weekOf(week);
        if (point instanceof Away away) return away(away);
        if (point instanceof DayOfMonth day) return dayOfMonth(day);
        if (point instanceof Nth nth) return nth(nth);
        if (point instanceof Around around) return around(around);
        if (point instanceof Then then) return then(then);
        if (point instanceof YearAgo) return yearAgo();
        if (point instanceof Holiday holiday) return holiday(holiday);
        if (point instanceof Fiscal fiscal) return fiscal(fiscal.year());
        if (point instanceof Ref ref) return ref.ifAhead() && scene.tense() == Tense.PAST ? null : vague(ref.value());
        if (point instanceof At at) return at(at);
        if (point instanceof Edge edge) {
            Reckoned whole = point(edge.of());
            return whole == null ? null : Edges.of(whole, edge.mod(), scene);
        }
        throw new SaysoBug("A point that nothing reckons: " + point);
    }

    /** {@code recently}, {@code now}, {@code soon}: before, on and after the report's day. */
    private Reckoned vague(String value) {
        LocalDate today = scene.today();
        if (today == null) return Reckoned.at(value, null);
        Stretch day = Stretch.days(today, today);
        Stretch stretch = switch (value) {
            case "PAST_REF" -> new Stretch(null, day.to());
            case "FUTURE_REF" -> new Stretch(day.from(), null);
            default -> day;
        };
        return Reckoned.at(value, scene.todayFrom()).within(stretch);
    }

    /** A value that leaves out its year or its week is completed by {@code choice} and by the clause's tense. */
    private Reckoned calendar(String value, Choice choice) {
        if (!value.startsWith("XXXX")) return Reckoned.at(value, null);
        Story.Said said = choice.isOfTheStory() ? scene.story().last(Unit.MONTH, paragraph) : null;
        LocalDate from = said != null ? said.day() : scene.today();
        String anchor = said != null ? said.id() : scene.todayFrom();
        if (from == null) return Reckoned.at(value, null);
        if (value.startsWith("XXXX-WXX-")) {
            DayOfWeek day = DayOfWeek.of(value.charAt(9) - '0');
            Reckoned at = Reckoned.at(weeks.day(from, day, choice) + value.substring(10), anchor);
            return choice.by() == 0 || value.length() > 10
                    ? at
                    : at.within(Weeks.either(at.stretch(), from, day, choice));
        }
        return recurring(Recurring.of(value), value, from, choice, anchor);
    }

    /** The one of a stretch's years that is meant; its value without a year where there is none such: 29 February. */
    private Reckoned recurring(Recurring stretch, String open, LocalDate from, Choice choice, @Nullable String anchor) {
        String value = stretch.pick(from, choice, scene.tense());
        return Stretch.of(value).isBounded() ? Reckoned.at(value, anchor) : Reckoned.at(open, null);
    }

    private Reckoned holiday(Holiday holiday) {
        Holidays days = Holidays.named(holiday.name());
        String year = holiday.year();
        if (year != null) return Reckoned.at(days.in(Integer.parseInt(year)), null);
        LocalDate today = scene.today();
        if (today == null) return Reckoned.at(days.open(), null);
        return recurring(days, days.open(), today, holiday.choice(), scene.todayFrom());
    }

    private Reckoned within(Within within) {
        Reckoned year = step(new Step(Unit.YEAR, within.year().by(), within.year()));
        return Reckoned.at(year.value() + within.value().substring(4), year.anchor());
    }

    private Reckoned step(Step step) {
        Unit unit = step.unit();
        if (step.choice().isOfTheStory()) {
            Story.Said said = scene.story().last(unit, paragraph);
            if (said != null) return Reckoned.at(unit.value(unit.move(said.day(), step.by())), said.id());
            if (step.by() == 0) return Reckoned.at(unit.unknown(), null);
        }
        LocalDate today = scene.today();
        if (today == null) return Reckoned.at(unit.unknown(), null);
        if (unit.isOfTheClock())
            return vague(step.by() < 0 ? "PAST_REF" : step.by() > 0 ? "FUTURE_REF" : "PRESENT_REF");
        if (unit == Unit.WEEK) return weeks.week(today, step.by());
        if (unit == Unit.WEEKEND) return weeks.weekend(today, step);
        if (unit == Unit.QUARTER && step.choice() == Choice.LATEST) {
            Story.Said said = scene.story().last(Unit.QUARTER, paragraph);
            LocalDate over = said == null ? today : said.day();
            if (said != null && !unit.move(over, 1).isAfter(today)) return Reckoned.at(unit.value(over), said.id());
        }
        return Reckoned.at(unit.value(unit.move(today, step.by())), scene.todayFrom());
    }

    private Reckoned weekOf(WeekOf week) {
        Reckoned day = calendar(week.date(), Choice.NEAR);
        if (day.stretch().from() == null) return Reckoned.at("XXXX-WXX", null);
        LocalDate from = day.stretch().from().toLocalDate();
        Stretch stretch = Stretch.days(week.fromIt() ? from : from.minusDays(6), from.plusDays(6));
        return Reckoned.at(Unit.WEEK.value(from), day.anchor()).within(stretch);
    }

    private Reckoned away(Away away) {
        Unit unit = away.length().finest();
        Story.Said said =
                away.ofTheStory() ? scene.story().last(unit.isOfTheClock() ? Unit.DAY : unit, paragraph) : null;
        LocalDate from = said != null ? said.day() : scene.today();
        if (away.ofTheStory() && (!away.length().isCounted() || unit.isOfTheClock()))
            return Durations.of(away.length(), Stretch.OPEN, null);
        if (!away.length().isCounted()) return vague(away.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
        if (from == null) return Reckoned.at(unit.unknown(), null);
        if (unit.isOfTheClock()) return vague(away.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
        Unit grain = unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit;
        Reckoned day = Reckoned.at(
                grain.value(away.length().from(from, away.sign())), said != null ? said.id() : scene.todayFrom());
        String mod = away.length().mod();
        return mod == null ? day : Edges.bounded(day, mod, away.sign());
    }

    /** The nearest month that has the day, and has it on the weekday, on the side that the tense points to. */
    private Reckoned dayOfMonth(DayOfMonth day) {
        LocalDate today = scene.today();
        if (today == null) return Reckoned.at("XXXX-XX-%02d".formatted(day.day()), null);
        int sign = scene.tense() == Tense.FUTURE ? 1 : -1;
        LocalDate best = null;
        for (int months = -MONTHS; months <= MONTHS; months++) {
            YearMonth month = YearMonth.from(today).plusMonths(months);
            if (!month.isValidDay(day.day())) continue;
            LocalDate at = month.atDay(day.day());
            if (day.weekday() != null && at.getDayOfWeek().getValue() != day.weekday()) continue;
            boolean wanted = day.weekday() != null || sign * today.until(at, ChronoUnit.DAYS) >= 0;
            if (wanted && (best == null || distance(today, at) < distance(today, best))) best = at;
        }
        return best == null
                ? Reckoned.at("XXXX-XX-%02d".formatted(day.day()), null)
                : Reckoned.at(best.toString(), scene.todayFrom());
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.until(other, ChronoUnit.DAYS));
    }

    /** The weekend of a day before Wednesday is the one before it. */
    private @Nullable Reckoned around(Around around) {
        Reckoned day = point(around.day());
        if (day == null || !day.stretch().isBounded()) return day;
        LocalDate at = day.stretch().first();
        boolean early = around.unit() == Unit.WEEKEND && at.getDayOfWeek().getValue() < 3;
        return Reckoned.at(around.unit().value(early ? at.minusWeeks(1) : at), day.anchor());
    }

    /** Weeks are ISO's, which lie where their Thursday lies; the range also has seven days from the first on. */
    private @Nullable Reckoned nth(Nth nth) {
        Reckoned whole = point(nth.of());
        if (whole == null || !whole.stretch().isBounded()) return null;
        Unit unit = nth.unit() == Unit.NIGHT ? Unit.DAY : nth.unit();
        if (unit.isOfTheClock() || unit.compareTo(Unit.YEAR) > 0) return Reckoned.at(unit.unknown(), null);
        boolean last = nth.number() < 0;
        LocalDate first = whole.stretch().first(), end = whole.stretch().last();
        if (unit == Unit.WEEK || unit == Unit.WEEKEND) {
            LocalDate thursday = last
                    ? end.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                    : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                            .plusWeeks(nth.number() - 1);
            Reckoned week = Reckoned.at(unit.value(thursday), whole.anchor());
            if (unit == Unit.WEEKEND) return week;
            LocalDate from = last ? end.minusDays(6) : first.plusWeeks(nth.number() - 1);
            return week.within(week.stretch().with(Stretch.days(from, from.plusDays(6))));
        }
        LocalDate day = last ? end : unit.move(first, nth.number() - 1);
        return day.isAfter(end) ? null : Reckoned.at(unit.value(day), whole.anchor());
    }

    /**
     * A second end that would lie before the first, or a year after its month, is the first one that comes after it.
     */
    private @Nullable Reckoned then(Then then) {
        Reckoned first = point(then.first());
        if (then.second() instanceof Edge edge) {
            Reckoned whole = then(new Then(then.first(), edge.of()));
            return whole == null ? null : Edges.of(whole, edge.mod(), scene);
        }
        if (first == null
                || !first.stretch().isBounded()
                || !(then.second() instanceof Calendar second)
                || !second.value().startsWith("XXXX")) return point(then.second());
        LocalDate from = first.stretch().first();
        Reckoned alone = calendar(second.value(), second.choice());
        if (!alone.stretch().isBounded()) return alone;
        boolean isFar = first.precision().compareTo(Precision.QUARTER) <= 0
                && alone.stretch().first().isAfter(from.plusYears(1));
        if (!alone.stretch().last().isBefore(from) && !isFar) return alone;
        String value = second.value();
        if (!value.startsWith("XXXX-WXX-"))
            return recurring(Recurring.of(value), value, from, Choice.NEXT, first.anchor());
        DayOfWeek day = DayOfWeek.of(value.charAt(9) - '0');
        return Reckoned.at(weeks.day(from, day, Choice.NEXT) + value.substring(10), first.anchor());
    }

    private Reckoned yearAgo() {
        Story.Said said = scene.story().last(Unit.QUARTER, paragraph);
        if (said != null) return Reckoned.at(Unit.QUARTER.value(said.day().minusYears(1)), said.id());
        LocalDate today = scene.today();
        if (today == null) return Reckoned.at(Unit.YEAR.unknown(), null);
        return Reckoned.at(Unit.YEAR.value(today.minusYears(1)), scene.todayFrom());
    }

    /** Twelve months that begin or end in the year that they are named after. */
    private static Reckoned fiscal(String year) {
        int number = Integer.parseInt(year);
        Stretch stretch = Stretch.days(LocalDate.of(number - 1, 1, 1), LocalDate.of(number + 1, 12, 31));
        return Reckoned.at(year, null).within(stretch);
    }

    private @Nullable Reckoned at(At at) {
        Reckoned day = at.day() == null ? storyDay() : point(at.day());
        if (day == null) return null;
        String date = day.value().length() == 10 ? day.value() : Unit.DAY.unknown();
        return Reckoned.at(date + "T" + at.time(), date.startsWith("X") ? null : day.anchor());
    }

    /** The day of a time of day without one: the last that was spoken of in this paragraph, else the report's. */
    private Reckoned storyDay() {
        Story.Said said = scene.story().last(Unit.DAY, paragraph);
        if (said != null && said.paragraph() == paragraph)
            return Reckoned.at(said.day().toString(), said.id());
        LocalDate today = scene.today();
        return today == null ? Reckoned.at(Unit.DAY.unknown(), null) : Reckoned.at(today.toString(), scene.todayFrom());
    }
}
