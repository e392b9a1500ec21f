package io.sayso.web;

import io.sayso.report.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the desk writes times: {@code 22 Nov 2026, 14:10 UTC}. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Dates() {}

    static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneOffset.UTC)) + " UTC";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Moment moment) {
        if (moment.time() == null) return day(moment.date());
        String zone = moment.zone() == null ? "" : moment.zone().getId();
        String time = MINUTE.format(LocalDateTime.of(moment.date(), moment.time()));
        return time + (zone.equals("Z") ? " UTC" : zone.isEmpty() ? "" : " " + zone);
    }

    /** {@code 14 to 15 Nov 2026}; as much of it as is known. */
    static String days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) return latest == null ? "no day given" : "by " + day(latest);
        if (latest == null) return "from " + day(earliest);
        if (earliest.equals(latest)) return day(earliest);
        boolean sameMonth = earliest.getYear() == latest.getYear() && earliest.getMonth() == latest.getMonth();
        return (sameMonth ? String.valueOf(earliest.getDayOfMonth()) : day(earliest)) + " to " + day(latest);
    }
}
