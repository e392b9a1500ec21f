package io.sayso.reading.event;

import io.sayso.SaysoBug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the room's lists: a verb and what must stand with it, as {@code acts.txt} explains.
 *
 * @param meaning the name of its list: {@code ASSAULT aerial}
 * @param verb the base form
 * @param subject nouns of which one must do it; null for any
 * @param words particles and prepositions that must stand with it
 * @param object nouns of which one must be acted on; null for any
 */
record Pattern(
        String meaning,
        String verb,
        @Nullable Set<String> subject,
        List<String> words,
        @Nullable Set<String> object) {

    /** {@code [*]}: whatever there is. */
    static final Set<String> ANY = Set.of();

    /** {@code [to]}: any verb of "to do". */
    static final Set<String> TO = Set.of("to");

    /** Whether it is a demand in the words of "must": {@code said Ostland must leave}. */
    boolean asksWhatMust() {
        return object != null && object.contains("must");
    }

    /** How much it asks for: the pattern that asks most is tried first. */
    int parts() {
        return 1 + words.size() + (subject == null ? 0 : 1) + (object == null ? 0 : 1);
    }

    /**
     * Reads {@code {class} verb word [class]}.
     *
     * @param classes the file's classes by name; a name that is none stands for itself
     */
    static Pattern parse(String meaning, String line, Map<String, Set<String>> classes) {
        String verb = null;
        Set<String> subject = null, object = null;
        List<String> words = new ArrayList<>();
        for (String part : line.split(" ")) {
            if (part.isEmpty()) continue;
            if (part.startsWith("{")) subject = nouns(part, classes);
            else if (part.startsWith("[")) object = nouns(part, classes);
            else if (verb == null) verb = part;
            else words.add(part);
        }
        if (verb == null) throw new SaysoBug("A pattern without a verb: " + line);
        return new Pattern(meaning, verb, subject, List.copyOf(words), object);
    }

    private static Set<String> nouns(String part, Map<String, Set<String>> classes) {
        String inner = part.substring(1, part.length() - 1);
        Set<String> known = classes.get(inner);
        return known != null ? known : inner.equals("*") ? ANY : Set.of(inner.split("\\|"));
    }

    /** Patterns by their verb, those that ask most first. */
    static Map<String, List<Pattern>> byVerb(List<Pattern> patterns) {
        Map<String, List<Pattern>> byVerb = new HashMap<>();
        for (Pattern pattern : patterns)
            byVerb.computeIfAbsent(pattern.verb(), verb -> new ArrayList<>()).add(pattern);
        for (List<Pattern> list : byVerb.values()) list.sort((a, b) -> Integer.compare(b.parts(), a.parts()));
        return byVerb;
    }
}
