package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that the model takes for people's, and that the text says are a body's: {@code the airline Corvane},
 * {@code Corvane, a ferry operator,}. What one mention is, all mentions by that name are.
 */
final class NamedBodies {
    private static final Set<String> BODIES = Set.of("body", "body of state", "armed body");

    /** What closes the noun's phrase, so that no noun follows that it only goes with. */
    private static final Set<String> BEHIND = Set.of(",", ".", ";", ")", "that", "which", "in", "of", "for", "with");

    /** How many words behind a name and its comma the noun may stand. */
    private static final int REACH = 6;

    private final Text text;

    NamedBodies(Text text) {
        this.text = text;
    }

    /** The mentions, with such names as bodies. */
    List<Mention> in(List<Mention> mentions) {
        Set<String> bodies = new HashSet<>();
        for (Mention mention : mentions)
            if ((isBare(mention) || isBody(mention)) && isSaidToBe(mention.words())) bodies.add(key(mention));
        if (bodies.isEmpty()) return mentions;
        return mentions.stream()
                .map(m -> isBare(m) && bodies.contains(key(m)) ? m.as(ActorKind.ORGANISATION) : m)
                .collect(Collectors.toList());
    }

    /** A name without title or role, which tell a person. */
    private boolean isBare(Mention mention) {
        return mention.kind() == ActorKind.PERSON
                && mention.name() != null
                && mention.role() == null
                && mention.gender() == ActorWords.Gender.UNKNOWN
                && text.words(mention.words()).equals(mention.name());
    }

    private static boolean isBody(Mention mention) {
        return mention.kind() == ActorKind.ORGANISATION && mention.name() != null;
    }

    private static String key(Mention mention) {
        return ActorWords.normal(String.valueOf(mention.name()));
    }

    private boolean isSaidToBe(Span name) {
        Span sentence = text.sentence(name.start());
        if (name.start() > sentence.start() && endsBody(name.start() - 1)) return true;
        int from = name.end() + 1;
        if (from >= sentence.end()
                || !text.word(name.end()).equals(",")
                || !text.tag(from).equals("DT")) return false;
        int last = from, end = Math.min(sentence.end(), from + REACH);
        while (last + 1 < end && text.tag(last + 1).matches("JJ.?|NN|VBN|CD|HYPH")) last++;
        return endsBody(last) && (last + 1 >= sentence.end() || BEHIND.contains(text.lower(last + 1)));
    }

    /** Whether a noun for one body ends with the word: {@code airline}, and not {@code airline chief}. */
    private boolean endsBody(int word) {
        if (!text.tag(word).equals("NN")) return false;
        Nouns.@Nullable Noun noun = ActorWords.nounAt(text, word);
        return noun != null && BODIES.contains(noun.list()) && !noun.plural();
    }
}
