package io.sayso.record.line;

import io.sayso.reading.Status;
import io.sayso.reading.When;
import io.sayso.record.Line;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a report without a date of its own speaks of, reckoned from when it was seen: "on Friday", seen on a
 * Sunday → two days before, or five days after for what is still to come.
 */
final class Days {
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(T[A-Z]{2})?");
    private static final Pattern DAY = Pattern.compile("XXXX-(\\d{2}-\\d{2})(T[A-Z]{2})?");
    private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.CONDITIONAL, Status.LIKELY, Status.POSSIBLE);

    private Days() {}

    /** {@code when} with its day where {@code line} tells it; as it is, where it has one or none can be told. */
    static When in(Line line, When when) {
        if (when.earliest() != null || when.latest() != null) return when;
        LocalDate said = line.entry().said().date();
        boolean ahead = AHEAD.contains(line.statement().certainty().status());
        Matcher weekday = WEEKDAY.matcher(when.value()), day = DAY.matcher(when.value());
        if (weekday.matches()) {
            DayOfWeek of = DayOfWeek.of(Integer.parseInt(weekday.group(1)));
            return on(when, said.with(ahead ? TemporalAdjusters.nextOrSame(of) : TemporalAdjusters.previousOrSame(of)));
        }
        if (!day.matches()) return when;
        try {
            MonthDay of = MonthDay.parse("--" + day.group(1));
            LocalDate on = of.atYear(said.getYear());
            if (ahead && on.isBefore(said)) on = of.atYear(said.getYear() + 1);
            if (!ahead && on.isAfter(said)) on = of.atYear(said.getYear() - 1);
            return on(when, on);
        } catch (DateTimeException e) {
            return when;
        }
    }

    private static When on(When when, LocalDate day) {
        return new When(
                when.span(),
                when.kind(),
                when.value(),
                when.mod(),
                when.anchor(),
                when.precision(),
                day.atStartOfDay(),
                day.atTime(23, 59));
    }
}
