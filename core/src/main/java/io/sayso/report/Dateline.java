package io.sayso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and from whom a report says that it is, at the start of its first paragraph and before a dash:
 * {@code PORT ALDER, Nov 22 (Coastal Wire) -}, {@code LONDON (AP) —}, {@code GENEVA, 22 November —}.
 *
 * <p>A place of 1 to 5 words in capitals; then, after commas, a region or a date; then an agency in brackets; then a
 * dash, within 100 characters. A place alone needs a long dash with spaces around it and a capital or a quotation mark
 * after it, and may not be a desk's flag such as {@code BREAKING}. A place that is not in capitals needs a date.
 *
 * @param span the whole, its dash included
 * @param words the whole without its dash
 * @param agency the agency in the brackets; null where there is none
 */
record Dateline(Span span, String words, @Nullable String agency) {
    private static final int LONGEST = 100, LONGEST_AGENCY = 40, WORDS_IN_A_PLACE = 5, PARTS = 5;

    private static final Set<String> FLAGS = Set.of(
            "breaking",
            "update",
            "exclusive",
            "analysis",
            "opinion",
            "watch",
            "live",
            "explainer",
            "news",
            "factbox",
            "comment",
            "editorial",
            "video",
            "correction",
            "interview",
            "profile",
            "timeline",
            "alert",
            "urgent");

    /** The dateline that {@code line} begins with, or null. */
    static @Nullable Dateline in(String text, Span line) {
        int dash = dash(text, line);
        if (dash < 0) return null;
        Span head = Line.strip(text, line.start(), dash);
        String words = head.in(text);
        String places = words, agency = null;
        if (words.endsWith(")")) {
            int open = words.lastIndexOf('(');
            if (open <= 0) return null;
            agency = words.substring(open + 1, words.length() - 1).strip();
            if (agency.isEmpty() || agency.length() > LONGEST_AGENCY) return null;
            if (!Words.isCapitalised(agency) && !Words.isAgency(agency)) return null;
            places = words.substring(0, open).strip();
        }
        if (places.endsWith(",")) places = places.substring(0, places.length() - 1);
        int end = dash;
        while (end < line.end() && isDash(text.charAt(end))) end++;
        boolean longDash = text.charAt(dash) != '-' || end - dash > 1;
        Span rest = Line.strip(text, end, line.end());
        if (rest.length() == 0 || !isPlaced(places, agency != null, longDash, text.charAt(rest.start()))) return null;
        return new Dateline(new Span(line.start(), end), words, agency);
    }

    private static boolean isPlaced(String places, boolean hasAgency, boolean longDash, char after) {
        String[] parts = places.split(",", -1);
        if (parts.length > PARTS) return false;
        boolean dated = false;
        for (int i = 1; i < parts.length; i++) {
            List<String> part = split(parts[i]);
            boolean date = isDate(part);
            if (!date && !Words.isName(part, WORDS_IN_A_PLACE)) return false;
            dated |= date;
        }
        List<String> place = split(parts[0]);
        if (place.isEmpty()
                || place.size() > WORDS_IN_A_PLACE
                || FLAGS.contains(place.get(0).toLowerCase(Locale.ROOT))) return false;
        boolean capitals =
                place.stream().allMatch(Words::isAllCaps) && parts[0].strip().length() > 1;
        if (!capitals) return dated && Words.isName(place, WORDS_IN_A_PLACE);
        if (hasAgency || dated) return true;
        return longDash && (Character.isUpperCase(after) || "\"“'‘".indexOf(after) >= 0);
    }

    /** {@code Nov 22}, {@code 22 November}, {@code Sunday}, {@code 2026}. */
    private static boolean isDate(List<String> part) {
        if (part.isEmpty() || part.size() > 4) return false;
        for (String word : part) {
            boolean number = word.length() <= 4 && Character.isDigit(word.charAt(0));
            if (!number && !Words.isDayOrMonth(word)) return false;
        }
        return true;
    }

    /** The first dash that may end a dateline: a long one, a short one between spaces, or two; −1 if there is none. */
    private static int dash(String text, Span line) {
        int end = Math.min(line.end() - 1, line.start() + LONGEST);
        for (int i = line.start() + 1; i < end; i++) {
            char c = text.charAt(i);
            boolean spaceBefore = Line.isBlank(text.charAt(i - 1)), spaceAfter = Line.isBlank(text.charAt(i + 1));
            if (c == '—' || (c == '–' && spaceBefore)) return i;
            if (c == '-' && ((spaceBefore && spaceAfter) || text.charAt(i + 1) == '-')) return i;
        }
        return -1;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static List<String> split(String words) {
        List<String> split = new ArrayList<>();
        for (Span word : Line.words(words, new Span(0, words.length()), 20)) split.add(word.in(words));
        return split;
    }
}
