package io.sayso.reading.event;

import io.sayso.reading.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of verbs that say what was done: {@code acts.txt} and {@code measures.txt}. */
final class Acts {
    private static final Lexicon ACTS = Lexicon.read(Acts.class, "acts.txt");
    private static final Lexicon MEASURES = Lexicon.read(Acts.class, "measures.txt");
    private static final Map<String, List<Pattern>> ACT_PATTERNS = Pattern.byVerb(patterns(ACTS));
    private static final Map<String, List<Pattern>> MEASURE_PATTERNS = Pattern.byVerb(patterns(MEASURES));
    private static final Lemmas LEMMAS = new Lemmas(bases());

    /** The list of what does something besides actors, as {@link #things} has it. */
    static final String DOERS = "DOERS";

    private Acts() {}

    /** Patterns of acts of a verb, those that ask most first. */
    static List<Pattern> acts(String verb) {
        return ACT_PATTERNS.getOrDefault(verb, List.of());
    }

    /** Patterns of measures of a verb, those that ask most first. */
    static List<Pattern> measures(String verb) {
        return MEASURE_PATTERNS.getOrDefault(verb, List.of());
    }

    /**
     * The nouns that a verb alone may be said of for it to mean a root, where nobody is acted on: houses may be
     * attacked, fees may not. Null for a root that asks for none.
     */
    static @Nullable Set<String> things(String root) {
        String name = "things " + root;
        return ACTS.names().contains(name) ? ACTS.list(name) : null;
    }

    /** Whether only somebody who can speak or give does what the pattern means: things neither promise nor accuse. */
    static boolean isOfPeople(Pattern pattern) {
        return ACTS.list("of people").contains(pattern.meaning().split(" ")[0]);
    }

    /** Whether the verb is one that people do to each other in politics without a blow: fire, beat. */
    static boolean isOfPolitics(String verb) {
        return ACTS.list("of politics").contains(verb);
    }

    /** The root of an act that a noun names ({@code attack}), in the singular; null for other nouns. */
    static @Nullable String named(String noun) {
        for (String name : ACTS.names())
            if (name.startsWith("noun ") && ACTS.list(name).contains(noun)) return name.substring(5);
        return null;
    }

    /** The base form of a verb in lower case; null for one that no list has. */
    static @Nullable String verb(String form) {
        return LEMMAS.verb(form);
    }

    private static List<Pattern> patterns(Lexicon lists) {
        Map<String, Set<String>> classes = new HashMap<>();
        List<Pattern> patterns = new ArrayList<>();
        for (String name : lists.names())
            if (name.startsWith("class ")) classes.put(name.substring(6), lists.list(name));
        for (String name : lists.names())
            if (!name.startsWith("class ")
                    && !name.startsWith("noun ")
                    && !name.startsWith("things ")
                    && !name.startsWith("of "))
                for (String line : lists.list(name)) patterns.add(Pattern.parse(name, line, classes));
        return patterns;
    }

    private static Set<String> bases() {
        Set<String> bases = new LinkedHashSet<>(ACT_PATTERNS.keySet());
        bases.addAll(MEASURE_PATTERNS.keySet());
        bases.addAll(Harm.verbs());
        bases.addAll(Governor.verbs());
        return bases;
    }
}
