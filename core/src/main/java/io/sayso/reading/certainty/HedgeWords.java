package io.sayso.reading.certainty;

import io.sayso.reading.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code hedges.txt}. */
final class HedgeWords {
    /** The most words in one hedge. */
    static final int LONGEST = 5;

    private static final Lexicon LISTS = Lexicon.read(HedgeWords.class, "hedges.txt");
    private static final Map<String, String> HEDGES = hedges();

    private HedgeWords() {}

    /** The list that a hedge in lower case stands in: {@code band likely}, {@code possible}; null for what is none. */
    static @Nullable String hedge(String phrase) {
        return HEDGES.get(phrase);
    }

    /** The list {@code name}: {@code planned}, {@code conditional}, {@code ongoing}, {@code negation}. */
    static Set<String> list(String name) {
        return LISTS.list(name);
    }

    private static Map<String, String> hedges() {
        Map<String, String> hedges = new HashMap<>();
        for (String name : LISTS.names())
            if (name.startsWith("band ")
                    || List.of("possible", "reported", "unknown").contains(name))
                for (String word : LISTS.list(name)) hedges.put(word, name);
        return hedges;
    }
}
