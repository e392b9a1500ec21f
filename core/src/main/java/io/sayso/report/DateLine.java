package io.sayso.report;

import io.sayso.report.TimeFound.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when a report was issued, and perhaps where, and nothing else: {@code Issued: 21 November 2026,
 * 14:00 UTC}; {@code Port Iriso, 12 November 2026}.
 *
 * @param kind whether it says when it was published or when it was changed
 * @param moment when
 * @param place where, as it stands; null where it does not say
 */
record DateLine(Kind kind, Moment moment, @Nullable String place) {
    private static final int LONGEST = 100;

    /** The line that {@code words} are, or null. */
    static @Nullable DateLine of(String words) {
        if (words.length() > LONGEST) return null;
        MomentInWords said = MomentInWords.in(words);
        if (said == null) return null;
        StringBuilder place = new StringBuilder();
        Kind kind = Kind.PUBLISHED;
        String rest = said.rest().replaceAll("[\\p{Z}\\s,:;|.()–—-]++", " ").strip();
        for (String label : FurnitureWords.DATE_LABELS)
            if (rest.regionMatches(true, 0, label, 0, label.length())
                    && (rest.length() == label.length() || rest.charAt(label.length()) == ' ')) {
                kind = label.endsWith("updated") ? Kind.UPDATED : Kind.PUBLISHED;
                rest = rest.substring(label.length()).strip();
                break;
            }
        for (String word : rest.split(" "))
            if (!isDay(word)) place.append(place.isEmpty() ? "" : " ").append(word);
        if (place.isEmpty()) return new DateLine(kind, said.moment(), null);
        return Names.isNames(place.toString(), 1, 5) ? new DateLine(kind, said.moment(), place.toString()) : null;
    }

    /** A word that only goes with a date: {@code Friday}, {@code at}. */
    private static boolean isDay(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.isEmpty() || lower.equals("at") || lower.equals("on") || FurnitureWords.WEEKDAYS.contains(lower);
    }
}
