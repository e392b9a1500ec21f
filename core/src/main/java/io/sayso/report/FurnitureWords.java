package io.sayso.report;

import io.sayso.SaysoBug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code furniture.txt}, which a newcomer may add to without touching Java. */
final class FurnitureWords {
    private static final String FILE = "furniture.txt";
    private static final Map<String, Set<String>> LISTS = read();

    static final Set<String> NEWS_AGENCIES = list("news-agency"),
            PICTURE_AGENCIES = list("picture-agency"),
            CAPTION_LABELS = list("caption-label"),
            CREDIT_LABELS = list("credit-label"),
            DESK_LABELS = list("desk-label"),
            SHARE_LABELS = list("share-label"),
            NAME_PARTICLES = list("name-particle");
    private static final Set<String> NOT_NAMES = list("not-a-name"),
            NOT_PLACES = list("not-a-place"),
            MONTHS = list("month");

    private FurnitureWords() {}

    /** Whether {@code name} is an agency that supplies pictures, which most news agencies do. */
    static boolean suppliesPictures(String name) {
        return PICTURE_AGENCIES.contains(name) || NEWS_AGENCIES.contains(name);
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

    private static Set<String> list(String name) {
        Set<String> list = LISTS.get(name);
        if (list == null) throw new SaysoBug(FILE + " has no list [" + name + "].");
        return Set.copyOf(list);
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
