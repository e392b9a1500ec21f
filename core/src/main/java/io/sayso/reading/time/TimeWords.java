package io.sayso.reading.time;

import io.sayso.reading.Lexicon;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.txt}. */
final class TimeWords {
    /** The most words in one entry. */
    static final int LONGEST = 5;

    private static final Lexicon LISTS = Lexicon.read(TimeWords.class, "words.txt");
    private static final Map<String, Map<String, Meaning>> ENTRIES = entries();

    private TimeWords() {}

    private static Map<String, Map<String, Meaning>> entries() {
        Map<String, Map<String, Meaning>> entries = new HashMap<>();
        for (String name : LISTS.names()) {
            String[] parts = name.split(" ", 2);
            if (parts.length == 1) continue;
            for (String word : LISTS.list(name))
                entries.computeIfAbsent(word, w -> new LinkedHashMap<>()).put(parts[0], new Meaning.Word(parts[1]));
        }
        return entries;
    }

    /** What a phrase in lower case can be, by class; empty for what is no word of time. */
    static Map<String, Meaning> readings(String phrase) {
        return ENTRIES.getOrDefault(phrase, Map.of());
    }

    /** A list that is no class: {@code capitalised}, {@code ahead}. */
    static Set<String> list(String name) {
        return LISTS.list(name);
    }
}
