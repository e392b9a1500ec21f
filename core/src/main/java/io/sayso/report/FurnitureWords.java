package io.sayso.report;

import io.sayso.SaysoBug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code furniture.txt}, which a newcomer may add to without touching Java. */
final class FurnitureWords {
    private static final String FILE = "furniture.txt";
    private static final Map<String, Set<String>> LISTS = read();

    static final Set<String> PICTURE_AGENCIES = list("picture-agency"),
            CAPTION_LABELS = list("caption-label"),
            CREDIT_LABELS = list("credit-label"),
            DESK_LABELS = list("desk-label"),
            SHARE_LABELS = list("share-label"),
            BYLINE_STARTS = list("byline-start"),
            DOCUMENT_KINDS = list("document-kind"),
            DATE_LABELS = list("date-label"),
            WEEKDAYS = list("weekday"),
            NOTE_LABELS = list("note-label"),
            NOTE_PHRASES = list("note-phrase"),
            TAIL_LABELS = list("tail-label"),
            NAME_PARTICLES = list("name-particle");
    private static final Set<String> NEWS_AGENCIES = list("news-agency"),
            AGENCY_ENDINGS = list("agency-ending"),
            NOT_NAMES = list("not-a-name"),
            NOT_PLACES = list("not-a-place"),
            MONTHS = list("month");

    private FurnitureWords() {}

    /** Whether {@code name} is an agency whose reports others carry, by the list or by what it calls itself. */
    static boolean isNewsAgency(String name) {
        if (NEWS_AGENCIES.contains(name)) return true;
        for (String ending : AGENCY_ENDINGS)
            if (name.endsWith(" " + ending))
                return Names.isNames(name.substring(0, name.length() - ending.length()), 1, 4);
        return false;
    }

    /** Whether {@code name} is an agency that supplies pictures, which most news agencies do. */
    static boolean suppliesPictures(String name) {
        return PICTURE_AGENCIES.contains(name) || isNewsAgency(name);
    }

    static boolean isNoName(String word) {
        return NOT_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isNoPlace(String word) {
        return NOT_PLACES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} is a month's name, long or short, with or without a full stop. */
    static boolean isMonth(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return MONTHS.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** The entries of {@code [name]}, the longest first, so that none hides one that it begins or ends. */
    private static Set<String> list(String name) {
        Set<String> list = LISTS.get(name);
        if (list == null) throw new SaysoBug(FILE + " has no list [" + name + "].");
        return list.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    private static Map<String, Set<String>> read() {
        InputStream in = FurnitureWords.class.getResourceAsStream(FILE);
        if (in == null) throw new SaysoBug(FILE + " is not in the jar.");
        Map<String, Set<String>> lists = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.strip();
                if (entry.isEmpty() || entry.startsWith("#")) continue;
                if (entry.startsWith("["))
                    current = lists.computeIfAbsent(entry.substring(1, entry.length() - 1), name -> new HashSet<>());
                else current.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
