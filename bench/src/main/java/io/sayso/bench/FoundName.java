package io.sayso.bench;

import io.sayso.reading.Actor;
import io.sayso.report.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name in the words of a mention, as corpora mark names: {@code Mr Tann} of person "Ivo Tann" → {@code Tann}. */
final class FoundName {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "de", "la", "los", "las", "del", "von", "van", "der", "al", "el", "&", "in",
            "on");

    private FoundName() {}

    /** None where the mention is no name, but a pronoun or a common noun. */
    static Optional<Span> of(Actor actor, String text) {
        if (actor.name() == null) return Optional.empty();
        String words = actor.span().in(text);
        Set<String> full = new HashSet<>(List.of(actor.name().split("[\\s-]+")));
        int from = 0;
        while (from < words.length() && !full.contains(word(words, from))) from = next(words, from);
        if (from >= words.length()) {
            from = 0;
            if (!isName(words)) return Optional.empty();
        }
        return Optional.of(new Span(actor.span().start() + from, actor.span().end()));
    }

    private static String word(String words, int from) {
        int to = from;
        while (to < words.length() && !Character.isWhitespace(words.charAt(to)) && words.charAt(to) != '-') to++;
        return words.substring(from, to);
    }

    private static int next(String words, int from) {
        int to = from + word(words, from).length();
        while (to < words.length() && (Character.isWhitespace(words.charAt(to)) || words.charAt(to) == '-')) to++;
        return Math.max(to, from + 1);
    }

    private static boolean isName(String words) {
        for (String word : words.split("[\\s-]+"))
            if (!word.isEmpty()
                    && Character.isLetter(word.charAt(0))
                    && !Character.isUpperCase(word.charAt(0))
                    && !SMALL.contains(word)) return false;
        return !Set.of("he", "she", "his", "her", "him").contains(words.toLowerCase(Locale.ROOT));
    }
}
