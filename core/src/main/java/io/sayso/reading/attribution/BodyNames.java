package io.sayso.reading.attribution;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of bodies in a text, by their short forms: {@code the Times} of {@code New Harbour Times}. A short form is
 * the first or last word of just one longer name, and no place's.
 */
final class BodyNames {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Map<String, String> full = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    BodyNames(Text text) {
        for (int i = 0; i < text.size(); i++) if (text.scores().name(i).endsWith("LOC")) ambiguous.add(text.lower(i));
        for (int from = 0; from < text.size(); from++) {
            if (!text.scores().name(from).equals("B-ORG")) continue;
            int to = from + 1;
            while (to < text.sentence(from).end() && text.scores().name(to).equals("I-ORG")) to++;
            int start = ARTICLES.contains(text.lower(from)) && to > from + 1 ? from + 1 : from;
            if (to - start > 1) {
                learn(text.lower(start), text.words(new Span(start, to)));
                learn(text.lower(to - 1), text.words(new Span(start, to)));
            }
            from = to - 1;
        }
    }

    private void learn(String word, String name) {
        String other = full.putIfAbsent(word, name);
        if (other != null && !other.equalsIgnoreCase(name)) ambiguous.add(word);
    }

    /** The longer name that {@code name}, of one capitalised word, is short for; else {@code name}. */
    String full(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        boolean one = name.indexOf(' ') < 0 && !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return one && !ambiguous.contains(word) ? full.getOrDefault(word, name) : name;
    }
}
