package io.sayso.reading.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours as reports write them, on a clock of 24: {@code 8:30} in the evening → {@code 20:30}. */
final class ClockTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?");
    private static final int SMALL = 5;

    private ClockTime() {}

    /**
     * The time that {@code said} is; null where it is none.
     *
     * @param half {@code am} or {@code pm}; anything else leaves the hour as it stands
     */
    static @Nullable String of(String said, String half) {
        Matcher time = TIME.matcher(said);
        if (!time.matches()) return null;
        int hour = Integer.parseInt(time.group(1));
        if (hour <= 12 && half.equals("am")) hour = hour % 12;
        if (hour <= 12 && half.equals("pm")) hour = hour % 12 + 12;
        return written(hour, time);
    }

    /** The time that {@code said} is in a part of a day ({@code MO, AF, EV, NI}); null where it is none. */
    static @Nullable String in(String part, String said) {
        Matcher time = TIME.matcher(said);
        if (!part.matches("MO|AF|EV|NI") || !time.matches()) return null;
        int hour = Integer.parseInt(time.group(1));
        return written(hour < 12 && !part.equals("MO") ? hour + 12 : hour, time);
    }

    /** Whether {@code said} is one of the hours after midnight that people call night. */
    static boolean isSmall(String said) {
        Matcher time = TIME.matcher(said);
        return time.matches() && Integer.parseInt(time.group(1)) < SMALL;
    }

    private static @Nullable String written(int hour, Matcher time) {
        return hour > 24 ? null : "%02d:%s".formatted(hour, time.group(2) == null ? "00" : time.group(2));
    }
}
