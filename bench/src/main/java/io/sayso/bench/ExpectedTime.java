package io.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.reading.Precision;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that should be found in a sentence of Recognizers-Text, compared by meaning: its ranges end before their
 * {@code end}, and TIMEX3 differs from it as {@link #isMet} says.
 *
 * @param values all that it may be resolved to
 */
record ExpectedTime(Span span, String words, String kind, List<JsonNode> values) {
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)([YQMWDHS])"),
            CLOCK = Pattern.compile(".*(?:^| )(\\d\\d:\\d\\d):\\d\\d"),
            AWAY = Pattern.compile("\\b(ago|from|in|later|after|before|earlier|back)\\b"),
            JOINS = Pattern.compile("\\s*(?:,\\s*)?(?:to|until|till|through|thru|and|-|–|—)\\s*(?:the\\s+)?");

    /** Whether one of the times {@code found}, or the range between two that join in {@code input}, is it. */
    boolean isMet(List<When> found, String input) {
        for (int i = 0; i < found.size(); i++) {
            When when = found.get(i);
            if (values.stream().anyMatch(value -> isMet(value, when))) return true;
            if (!kind.equals("daterange") || i + 1 == found.size()) continue;
            When next = found.get(i + 1);
            String between = input.substring(when.span().end(), next.span().start());
            if (JOINS.matcher(between).matches() && values.stream().anyMatch(value -> isMet(value, when, next)))
                return true;
        }
        return false;
    }

    /** The times of day that it may be resolved to. */
    List<LocalTime> timesOfDay() {
        return values.stream()
                .map(value -> CLOCK.matcher(value.path("value").asText()))
                .filter(Matcher::matches)
                .map(match -> LocalTime.parse(match.group(1)))
                .toList();
    }

    private boolean isMet(JsonNode value, When when) {
        String timex = value.path("timex").asText(), mod = value.path("Mod").asText();
        LocalDate first = when.earliest() == null ? null : when.earliest().toLocalDate();
        LocalDate last = when.latest() == null ? null : when.latest().toLocalDate();
        return switch (kind) {
            case "duration" -> isAsLong(timex, when.value());
            case "set" -> isAsOften(timex, when.value()) || isAsLong(timex, when.value());
            case "time" -> isClock(value, when);
            case "datetime" ->
                timex.equals(when.value())
                        || (isClock(value, when) && value.path("value").asText().startsWith(first + " "));
            case "date" ->
                timex.equals(when.value()) || isDay(value.path("value").asText(), when, first, last);
            default ->
                mod.isEmpty() || mod.equals("mid") || mod.equals("end") || mod.equals("start")
                        ? isRange(value, timex, mod, when, first, last)
                        : mod.equals("ref_undef")
                                ? timex.equals(when.value())
                                : isBound(value, timex, mod, when, first, last);
        };
    }

    /** A set of any day's hour is {@code T16} here and {@code XXXX-XX-XXT16:00} in TIMEX3. */
    private static boolean isAsOften(String timex, String value) {
        return timex.equals(value.replace("XXXX-XX-XXT", "T").replaceFirst(":00$", ""))
                || timex.equals(value.replace("XXXX-XX-XXT", "T"));
    }

    private static boolean isClock(JsonNode value, When when) {
        return when.earliest() != null
                && when.precision().compareTo(Precision.HOUR) <= 0
                && (value.path("value").asText().endsWith(when.earliest().toLocalTime() + ":00")
                        || value.path("value").asText().endsWith(when.value().replaceFirst("^.*T", "") + ":00"));
    }

    /**
     * A day, of which an hour may be what is found; the far end of a length from a day on ("in two weeks", "two weeks
     * before Christmas"); or either end of a day that may be one of two ("next Friday"); or the week, month or year
     * that holds it where the words count from another day by that unit, as TIMEX3 is no finer than what they count by.
     */
    private boolean isDay(String said, When when, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || said.length() != 10) return false;
        if (when.precision().compareTo(Precision.DAY) < 0) return said.equals(first.toString());
        if (when.kind() == WhenKind.DURATION) return said.equals((isBefore() ? first : last).toString());
        if (when.precision() == Precision.DAY) return said.equals(first.toString()) || said.equals(last.toString());
        String unit = when.precision().name().toLowerCase(Locale.ROOT);
        LocalDate day = LocalDate.parse(said);
        return AWAY.matcher(words).find()
                && words.toLowerCase(Locale.ROOT).contains(unit)
                && !day.isBefore(first)
                && !day.isAfter(last);
    }

    private boolean isBefore() {
        return words.toLowerCase(Locale.ROOT).contains(" before ");
    }

    /**
     * From the same day to the same; or the same week, whose range Sayso widens where it is open on which day weeks
     * begin; or of the same unit and the same part of it ("mid-July"); or as long, where each end is a day off at most,
     * since it is open whether today counts ("next 3 days").
     */
    private static boolean isRange(
            JsonNode value, String timex, String mod, When when, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (mod.isEmpty() ? timex.equals(when.value()) : isPart(value, timex, mod, when)) return true;
        LocalDate start = day(value, "start"), end = day(value, "end");
        if (first == null || last == null || start == null || end == null) return false;
        if (start.equals(first) && end.equals(last.plusDays(1))) return true;
        if (start.getDayOfWeek() == DayOfWeek.MONDAY
                && end.equals(start.plusWeeks(1))
                && when.value().equals(week(start))) return true;
        int comma = timex.lastIndexOf(',');
        return comma > 0
                && isAsLong(timex.substring(comma + 1, timex.length() - 1), when.value())
                && Math.abs(ChronoUnit.DAYS.between(start, first)) <= 1
                && Math.abs(ChronoUnit.DAYS.between(end, last.plusDays(1))) <= 1;
    }

    private static String week(LocalDate monday) {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static boolean isPart(JsonNode value, String timex, String mod, When when) {
        LocalDate start = day(value, "start");
        String whole = start == null ? timex : timex.replace("XXXX", "%04d".formatted(start.getYear()));
        return whole.equals(when.value()) && mod.equalsIgnoreCase(when.mod());
    }

    /**
     * Since, before, after or until a time that is itself what TIMEX3 marks; or a part of a time ("before the end of
     * June"), met by the same whole and the same part; or a time that is open on that side ("more than two days before
     * Monday"), met by its one end. A week begins on ISO's Monday.
     */
    private static boolean isBound(
            JsonNode value, String timex, String mod, When when, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate start = day(value, "start"), end = day(value, "end");
        if (start == null == (end == null)) return false;
        LocalDate bound = start != null ? start : end;
        if (bound == null) return false;
        int part = mod.indexOf('-');
        if (part > 0)
            return mod.substring(part + 1).equalsIgnoreCase(when.mod())
                    && (timex.equals(when.value())
                            || timex.equals(when.value().replaceFirst("^\\d{4}", "XXXX"))
                                    && first != null
                                    && last != null
                                    && !bound.isBefore(first)
                                    && !bound.isAfter(last.plusDays(1)));
        if (first == null || last == null) return bound.equals(first) || bound.equals(last);
        boolean afterIt = (mod.equals("after") || mod.equals("until"))
                && !value.path("sourceEntity").asText().equals("datetimepoint");
        if (!afterIt && when.precision() == Precision.WEEK && when.value().equals(week(bound)))
            return bound.getDayOfWeek() == DayOfWeek.MONDAY;
        return bound.equals(afterIt ? last.plusDays(1) : first);
    }

    /**
     * The specification's range ends where its second time begins, or where that ends. An end that is a part of a time
     * ("the middle of 2007") is met if the specification's own day for it lies in that part or ends it.
     */
    private static boolean isMet(JsonNode value, When from, When to) {
        LocalDate start = day(value, "start"), end = day(value, "end");
        if (start == null || end == null || from.earliest() == null || to.earliest() == null || to.latest() == null)
            return false;
        return (start.equals(from.earliest().toLocalDate()) || isInPart(start, from))
                && (end.equals(to.earliest().toLocalDate())
                        || end.equals(to.latest().toLocalDate().plusDays(1))
                        || isInPart(end, to));
    }

    private static boolean isInPart(LocalDate day, When when) {
        return when.mod() != null
                && when.earliest() != null
                && when.latest() != null
                && !day.isBefore(when.earliest().toLocalDate())
                && !day.isAfter(when.latest().toLocalDate().plusDays(1));
    }

    private static @Nullable LocalDate day(JsonNode value, String name) {
        String said = value.path(name).asText();
        return said.length() == 10 ? LocalDate.parse(said) : null;
    }

    /**
     * A year is twelve months, a quarter three; a week is seven days; a night counts as a day, as the specification has
     * it; a day and 24 hours are not the same.
     */
    private static boolean isAsLong(String one, String counted) {
        String other = counted.replaceFirst("^P(\\d+)NI$", "P$1D");
        if (one.equals(other)) return true;
        double[] a = length(one), b = length(other);
        return a != null && b != null && a[0] == b[0] && a[1] == b[1] && a[2] == b[2];
    }

    /** Months, days and seconds; null for what is no counted length. */
    private static double @Nullable [] length(String timex) {
        if (!timex.matches("P([\\d.]+[YQMWD])*(T([\\d.]+[HMS])+)?") || timex.length() < 3) return null;
        double[] length = new double[3];
        int clock = timex.indexOf('T');
        Matcher parts = LENGTH.matcher(timex);
        while (parts.find()) {
            double number = Double.parseDouble(parts.group(1));
            boolean ofClock = clock >= 0 && parts.start() > clock;
            switch (parts.group(2)) {
                case "Y" -> length[0] += 12 * number;
                case "Q" -> length[0] += 3 * number;
                case "M" -> length[ofClock ? 2 : 0] += ofClock ? 60 * number : number;
                case "W" -> length[1] += 7 * number;
                case "D" -> length[1] += number;
                case "H" -> length[2] += 3600 * number;
                default -> length[2] += number;
            }
        }
        return length;
    }
}
