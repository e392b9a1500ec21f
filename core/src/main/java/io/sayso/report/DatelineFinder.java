package io.sayso.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where and when a report was filed and by which agency, as its first sentence's line says before a dash:
 * {@code PORT ALDER, Nov 22 (Coastal Wire) - Three airlines …} → dateline {@code PORT ALDER, Nov 22 (Coastal Wire)},
 * agency {@code Coastal Wire}.
 *
 * <p>Places stand in capitals; the state or country after one need not, nor a place with a date after it. An agency
 * known from {@code furniture.txt} may stand after a place in small letters, after a date, or alone. Without agency and
 * date, capitals before a dash are a place only if no entry of {@code [not-a-place]} is among them and a sentence
 * follows that begins with a capital and is not all in capitals.
 *
 * <p>Looks at the first {@value #LONGEST} units of a line. Every repetition is possessive or bounded.
 */
final class DatelineFinder {
    private static final int LONGEST = 160;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*+",
            CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+",
            PLACES = "(%1$s(?:(?: |, |/| and )%1$s){0,7})",
            REGION = "(?:, \\p{Lu}[\\p{L}.]++(?: \\p{Lu}[\\p{L}.]++){0,2})?",
            DAY = "(?:\\p{Lu}\\p{L}{2,8}day,? )?",
            DATE = "(?:(\\p{L}{3,9}+\\.?) \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (\\p{L}{3,9}+\\.?))(?:,? \\d{4})?",
            AGENCY = "(?:\\s?\\(([\\p{Lu}\\p{Ll}][^()]{1,39}+)\\))?",
            DASH = "(?:\\s{0,3}+[–—―]|\\s{1,3}+-{1,2}+|--)\\s{0,3}+";
    private static final Pattern
            IN_CAPITALS =
                    Pattern.compile(
                            PLACES.formatted(CAPITALS) + REGION + "(?:,? " + DAY + DATE + ")?" + AGENCY + "()" + DASH),
            DATED = Pattern.compile(PLACES.formatted(CAPITALISED) + ", " + DAY + DATE + AGENCY + "()" + DASH),
            WITH_AGENCY =
                    Pattern.compile(
                            "(?:\\p{Lu}[\\p{L}\\p{M}.,'’/-]*+(?: [\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}.,'’/-]*+){0,7})?"
                                    + "\\s?\\(([^()]{2,40}+)\\)()" + DASH);

    private DatelineFinder() {}

    /**
     * A dateline.
     *
     * @param words where it stands
     * @param whole the same with its dash
     * @param agency the agency in its brackets; null where there is none
     */
    record Dateline(Span words, Span whole, @Nullable String agency) {}

    /** The dateline that {@code line} of {@code text} begins with, or null. */
    static @Nullable Dateline find(String text, Span line) {
        String start = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST));
        Matcher known = WITH_AGENCY.matcher(start);
        if (known.lookingAt() && FurnitureWords.isNewsAgency(known.group(1)) && isFollowed(start, known.end()))
            return dateline(line, known.start(2), known.end(), known.group(1));
        Matcher places = IN_CAPITALS.matcher(start);
        if (!places.lookingAt() && !places.usePattern(DATED).lookingAt()) return null;
        if (!isFollowed(start, places.end()) || !arePlaces(places.group(1))) return null;
        String month = places.group(2) != null ? places.group(2) : places.group(3), agency = places.group(4);
        if (month != null && !FurnitureWords.isMonth(month)) return null;
        if (month == null && agency == null && !isPlain(places.group(1), start.substring(places.end()))) return null;
        return dateline(line, places.start(5), places.end(), agency);
    }

    private static Dateline dateline(Span line, int words, int whole, @Nullable String agency) {
        return new Dateline(
                new Span(line.start(), line.start() + words), new Span(line.start(), line.start() + whole), agency);
    }

    /** Whether a sentence begins at {@code at}: a capital, a digit or a quotation mark, and more than a few words. */
    private static boolean isFollowed(String line, int at) {
        if (line.length() - at < 20) return false;
        int c = line.codePointAt(at);
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'«$€£".indexOf(c) >= 0;
    }

    private static boolean arePlaces(String places) {
        for (String word : places.split("[ ,/]+")) if (FurnitureWords.isNoPlace(word)) return false;
        return true;
    }

    private static boolean isPlain(String places, String sentence) {
        return places.length() >= 4 && sentence.codePoints().anyMatch(Character::isLowerCase);
    }
}
