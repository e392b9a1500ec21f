package io.sayso.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, perhaps with a time, in English words in any order of day and month: {@code Published Wed, Nov 20 2019 4:29
 * AM EST} → 2019-11-20T04:29, no zone.
 *
 * <p>A zone is taken only from an offset, {@code GMT}, {@code UTC} or {@code Z}: EST, IST and their like each name
 * several. Days and months in figures ({@code 3/4/2025}) are not read, since their order is not known.
 *
 * @param moment the date
 * @param rest what else the line says, in one line
 */
record MomentInWords(Moment moment, String rest) {
    private static final int LONGEST = 160;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern
            MONTH_DAY = Pattern.compile("(\\p{L}{3,9}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)"),
            DAY_MONTH =
                    Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9}+)\\.?,?[ -](\\d{4})(?!\\d)"),
            ISO_DAY = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{2})[-/](\\d{2})(?!\\d)"),
            TIME =
                    Pattern.compile(
                            "(?<![\\d:])(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?\\s?(?i:([ap])\\.?m\\b\\.?)?"),
            HOUR = Pattern.compile("(?<![\\d:])(\\d{1,2})()()\\s?(?i:([ap])\\.?m\\b\\.?)"),
            ZONE = Pattern.compile("^\\s?(?:(Z|GMT|UTC)\\b|([+-]\\d{2}:?\\d{2}))");

    /** What {@code text} says, or null where it gives no date. */
    static @Nullable MomentInWords in(String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) return null;
        try {
            return read(words);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable MomentInWords read(String words) {
        Matcher matcher = MONTH_DAY.matcher(words);
        while (matcher.find())
            if (FurnitureWords.isMonth(matcher.group(1)))
                return of(words, matcher, date(matcher.group(3), matcher.group(1), matcher.group(2)));
        matcher = DAY_MONTH.matcher(words);
        while (matcher.find())
            if (FurnitureWords.isMonth(matcher.group(2)))
                return of(words, matcher, date(matcher.group(3), matcher.group(2), matcher.group(1)));
        matcher = ISO_DAY.matcher(words);
        if (!matcher.find()) return null;
        return of(
                words,
                matcher,
                LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))));
    }

    private static LocalDate date(String year, String month, String day) {
        int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
        return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
    }

    /** The day with the time that stands behind it, or else before it. */
    private static MomentInWords of(String words, Matcher day, LocalDate date) {
        String before = words.substring(0, day.start()), after = words.substring(day.end());
        for (String side : new String[] {after, before})
            for (Pattern pattern : new Pattern[] {TIME, HOUR}) {
                Matcher time = pattern.matcher(side);
                if (!time.find()) continue;
                String behind = side.substring(time.end());
                Matcher zone = ZONE.matcher(behind);
                boolean zoned = zone.find();
                ZoneOffset offset =
                        !zoned ? null : zone.group(2) == null ? ZoneOffset.UTC : ZoneOffset.of(zone.group(2));
                String rest = side.substring(0, time.start()) + " " + (zoned ? behind.substring(zone.end()) : behind);
                return new MomentInWords(
                        new Moment(date, time(time), offset), side.equals(after) ? before + rest : rest + after);
            }
        return new MomentInWords(new Moment(date, null, null), before + " " + after);
    }

    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        return LocalTime.of(hour, number(time.group(2)), number(time.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
