package io.sayso.reading.figure;

import io.sayso.reading.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code numbers.txt}. */
final class NumberWords {
    /** A word that takes part in a number. */
    record Entry(String kind, BigDecimal value, @Nullable String rule) {}

    private static final Lexicon LISTS = Lexicon.read(NumberWords.class, "numbers.txt");
    private static final Map<String, Map<String, Entry>> BY_KIND = byKind();

    private NumberWords() {}

    /** What {@code word} is as one of {@code kind} ("ones", "scale", "ordinal"); null if it is none. */
    static @Nullable Entry find(String kind, String word) {
        return BY_KIND.getOrDefault(kind, Map.of()).get(word);
    }

    /** The list {@code name}, which gives no numbers. */
    static Set<String> list(String name) {
        return LISTS.list(name);
    }

    private static Map<String, Map<String, Entry>> byKind() {
        Map<String, Map<String, Entry>> all = new HashMap<>();
        for (String name : LISTS.names()) {
            String[] parts = name.split(" ", -1);
            if (parts.length < 2) continue;
            Entry entry = new Entry(parts[0], new BigDecimal(parts[1]), parts.length > 2 ? parts[2] : null);
            Map<String, Entry> kind = all.computeIfAbsent(parts[0], k -> new HashMap<>());
            for (String word : LISTS.list(name)) kind.put(word, entry);
        }
        return all;
    }
}
