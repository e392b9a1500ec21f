package io.sayso.reading.time;

import io.sayso.reading.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar, by its first and its last minute, both of them in it.
 *
 * @param from null where nothing bounds it
 * @param to null where nothing bounds it
 */
record Stretch(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
    static final Stretch OPEN = new Stretch(null, null);

    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|W(\\d{2})(-WE)?|Q(\\d)"
            + "|H(\\d)|(SP|SU|FA|WI)))?(?:T(?:(MO|AF|EV|NI)|(\\d{2})(?::(\\d{2}))?))?");

    /** Whole days. */
    static Stretch days(LocalDate first, LocalDate last) {
        return new Stretch(first.atStartOfDay(), last.atTime(23, 59));
    }

    /** What a TIMEX3 value covers; open where the value leaves parts of it unknown. */
    static Stretch of(String value) {
        try {
            if (value.matches("\\d{2,3}")) {
                int length = value.length() == 2 ? 100 : 10, first = Integer.parseInt(value) * length;
                return days(LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31));
            }
            Matcher parts = VALUE.matcher(value);
            return parts.matches() ? of(parts) : OPEN;
        } catch (DateTimeException e) {
            return OPEN; // 31 April and its like
        }
    }

    private static Stretch of(Matcher parts) {
        int year = number(parts, 1);
        if (parts.group(3) != null) {
            LocalDate day = LocalDate.of(year, number(parts, 2), number(parts, 3));
            if (parts.group(9) != null) return partOf(day, parts.group(9));
            if (parts.group(10) != null) return hour(day, number(parts, 10), parts.group(11));
            return days(day, day);
        }
        if (parts.group(2) != null) {
            YearMonth month = YearMonth.of(year, number(parts, 2));
            return days(month.atDay(1), month.atEndOfMonth());
        }
        if (parts.group(4) != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(parts, 4))
                    .with(java.time.DayOfWeek.MONDAY);
            return parts.group(5) != null
                    ? days(monday.plusDays(5), monday.plusDays(6))
                    : days(monday, monday.plusDays(6));
        }
        if (parts.group(6) != null) return months(year, 3 * number(parts, 6) - 2, 3);
        if (parts.group(7) != null) return months(year, 6 * number(parts, 7) - 5, 6);
        if (parts.group(8) != null) return season(year, parts.group(8));
        return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Stretch months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return days(start, start.plusMonths(count).minusDays(1));
    }

    /** By the weather's months and by the sun's, whichever is wider; a winter may be either end of its year. */
    private static Stretch season(int year, String season) {
        return switch (season) {
            case "SP" -> days(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 21));
            case "SU" -> days(LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 23));
            case "FA" -> days(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 22));
            default -> days(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 21));
        };
    }

    private static Stretch partOf(LocalDate day, String part) {
        return switch (part) {
            case "MO" -> new Stretch(day.atStartOfDay(), day.atTime(11, 59));
            case "AF" -> new Stretch(day.atTime(12, 0), day.atTime(18, 59));
            case "EV" -> new Stretch(day.atTime(16, 0), day.atTime(23, 59));
            default -> new Stretch(day.atTime(17, 0), day.plusDays(1).atTime(6, 59));
        };
    }

    private static Stretch hour(LocalDate day, int hour, @Nullable String minute) {
        LocalDateTime start = hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.of(hour, 0));
        if (minute == null) return new Stretch(start, start.plusMinutes(59));
        LocalDateTime at = start.plusMinutes(Integer.parseInt(minute));
        return new Stretch(at, at);
    }

    /** How finely a TIMEX3 value is said. */
    static Precision precision(String value) {
        if (value.contains("_REF")) return Precision.VAGUE;
        int time = value.indexOf('T');
        if (time > 0) {
            String clock = value.substring(time + 1);
            if (!clock.isEmpty() && !Character.isDigit(clock.charAt(0))) return Precision.PART_OF_DAY;
            return clock.contains(":") ? Precision.MINUTE : Precision.HOUR;
        }
        if (value.endsWith("-WE")) return Precision.WEEKEND;
        if (value.matches("[\\dX]{4}-W[\\dX]{2}")) return Precision.WEEK;
        if (value.contains("-Q")) return Precision.QUARTER;
        if (value.contains("-H")) return Precision.HALF_YEAR;
        if (value.matches("[\\dX]{4}-(SP|SU|FA|WI)")) return Precision.SEASON;
        return switch (value.length()) {
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.DECADE;
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** The first day of what is bounded. */
    LocalDate first() {
        return Objects.requireNonNull(from).toLocalDate();
    }

    /** The last day of what is bounded. */
    LocalDate last() {
        return Objects.requireNonNull(to).toLocalDate();
    }

    boolean isBounded() {
        return from != null && to != null;
    }

    /** Both and all between. */
    Stretch with(Stretch other) {
        return new Stretch(
                from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from,
                to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to);
    }

    /** What lies between the shares {@code low} and {@code high} (0 to 1) of it, in whole days where it has several. */
    Stretch share(double low, double high) {
        if (from == null || to == null) return this;
        long minutes = java.time.Duration.between(from, to).toMinutes() + 1;
        LocalDateTime start = from.plusMinutes((long) (minutes * low));
        LocalDateTime end = from.plusMinutes((long) (minutes * high)).minusMinutes(1);
        if (minutes < 4 * 24 * 60) return new Stretch(start, end);
        return days(start.toLocalDate(), end.toLocalDate());
    }
}
