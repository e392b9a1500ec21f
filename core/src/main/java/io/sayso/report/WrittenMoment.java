package io.sayso.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as formats, pages and people write them: ISO 8601 with its profiles (RFC 3339, W3C), RFC 822 and its
 * heirs, ISO 8601's basic form and PDF's, seconds or milliseconds since 1970; and, within a line, English in words
 * ({@link MomentInWords}). {@code Sun, 22 Nov 2026 14:00:00 EST → 2026-11-22T14:00-05:00}.
 *
 * <p>The zone is what the text says, and none where it says none or one that means several. RFC 822 says what EST and
 * seven others are in its own form; anywhere else they name several.
 */
public final class WrittenMoment {
    private static final int LONGEST = 80;
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** RFC 822, section 5.1; the military letters are ambiguous by RFC 1123 and left out, but for Z. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern
            RFC_822 =
                    Pattern.compile(
                            "(?:\\p{Alpha}{2,9}+,?+ ++)?+(\\d{1,2}+)[ -]++(\\p{Alpha}{3})"
                                    + "\\p{Alpha}{0,6}+[ -]++(\\d{4}|\\d{2})(?: ++(\\d{1,2}):(\\d{2})(?::(\\d{2}))?+ *+([^ ]{1,9}+)?+)?+"),
            BASIC =
                    Pattern.compile("(?:D:)?+(\\d{4})(\\d{2})?+(\\d{2})?+(?:T?+(\\d{2})(\\d{2})?+(\\d{2})?+)?+"
                            + "(Z|[+-]\\d{2}(?:['’:]?+\\d{2})?+)?+.{0,6}+");

    private WrittenMoment() {}

    /** The moment that {@code text} gives somewhere in a line, or null. */
    static @Nullable Moment find(String text) {
        Optional<Moment> whole = read(text);
        if (whole.isPresent()) return whole.get();
        MomentInWords inWords = MomentInWords.in(text);
        return inWords == null ? null : inWords.moment();
    }

    /** The moment that all of {@code text} is in a form for machines; nothing where it is none. */
    public static Optional<Moment> read(String text) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(Moment.parse(date));
        } catch (DateTimeException e) {
            return other(date);
        }
    }

    private static Optional<Moment> other(String date) {
        try {
            if (EPOCH.matcher(date).matches()) return Optional.of(sinceEpoch(date));
            Matcher rfc = RFC_822.matcher(date);
            if (rfc.matches()) return Optional.of(rfc822(rfc));
            Matcher basic = BASIC.matcher(date);
            return basic.matches() && basic.group(3) != null ? Optional.of(basic(basic)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment sinceEpoch(String number) {
        long count = Long.parseLong(number);
        return Moment.of(number.length() == 10 ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count));
    }

    private static Moment rfc822(Matcher rfc) {
        int month = MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) + 1, year = Integer.parseInt(rfc.group(3));
        if (rfc.group(3).length() == 2) year += year < 70 ? 2000 : 1900; // RFC 2822, section 4.3, is less exact
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(rfc.group(1)));
        if (rfc.group(4) == null) return new Moment(day, null, null);
        return new Moment(day, time(rfc.group(4), rfc.group(5), rfc.group(6)), zone(rfc.group(7)));
    }

    private static Moment basic(Matcher basic) {
        LocalDate day = LocalDate.of(
                Integer.parseInt(basic.group(1)), Integer.parseInt(basic.group(2)), Integer.parseInt(basic.group(3)));
        if (basic.group(4) == null || basic.group(5) == null) return new Moment(day, null, null);
        String zone = basic.group(7);
        return new Moment(
                day,
                time(basic.group(4), basic.group(5), basic.group(6)),
                zone == null ? null : zone(zone.replaceAll("['’]", "")));
    }

    private static LocalTime time(String hour, String minute, @Nullable String second) {
        return LocalTime.of(
                Integer.parseInt(hour), Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second));
    }

    private static @Nullable ZoneId zone(@Nullable String zone) {
        if (zone == null) return null;
        ZoneOffset named = ZONES.get(zone.toUpperCase(Locale.ROOT));
        if (named != null) return named;
        return zone.matches("[+-]\\d{2}(?::?\\d{2})?") ? ZoneOffset.of(zone) : null;
    }
}
