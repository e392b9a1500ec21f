package io.sayso.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, perhaps with a time of day and perhaps with a zone: as much of an instant as a report lets one know.
 *
 * @param date the day, as its zone counts it
 * @param time the time of day; null where only the day is known
 * @param zone the zone; null where it is not known, which widens {@link #earliest} and {@link #latest}
 */
public record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {

    /** The zones in use run from UTC−12 to UTC+14 (IANA time zone database). */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14), LAST = ZoneOffset.ofHours(-12);

    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?))?"
                    + " ?(Z|[+-]\\d{2}:?\\d{2})?(?: ?\\[?([A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]{1,40}){0,3})\\]?)?");

    /**
     * Reads ISO 8601 as far as it goes: {@code 2025-11-23}, {@code 2025-11-23T14:00Z}, {@code 2025-11-23+01:00},
     * {@code 2025-11-23[Europe/London]}.
     *
     * @throws DateTimeException if {@code text} is none of these
     */
    public static Moment parse(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        if (text.length() > 100 || !matcher.matches()) throw new DateTimeException("not a date: \"" + text + "\"");
        LocalDate date = LocalDate.parse(matcher.group(1));
        String time = matcher.group(2), offset = matcher.group(3), region = matcher.group(4);
        ZoneId zone = region != null ? ZoneId.of(region) : offset != null ? ZoneOffset.of(offset) : null;
        return new Moment(date, time == null ? null : LocalTime.parse(time), zone);
    }

    public static Moment of(Instant instant) {
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        return new Moment(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC);
    }

    /** The earliest instant that this can be. */
    public Instant earliest() {
        return ZonedDateTime.of(date, time == null ? LocalTime.MIN : time, zone == null ? FIRST : zone)
                .toInstant();
    }

    /** The latest instant that this can be: for a day, its last nanosecond. */
    public Instant latest() {
        return ZonedDateTime.of(date, time == null ? LocalTime.MAX : time, zone == null ? LAST : zone)
                .toInstant();
    }

    /** ISO 8601 that {@link #parse} reads back, as precise as what is known and no more. */
    @Override
    public String toString() {
        String local = time == null ? date.toString() : date + "T" + time;
        if (zone == null) return local;
        return zone instanceof ZoneOffset ? local + zone : local + "[" + zone.getId() + "]";
    }
}
