package io.sayso.reading.attribution;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a source that it does not name: {@code two senior US officials} → 2, role "senior … officials",
 * affiliation "US".
 */
final class Descriptions {
    private static final Lexicon LISTS = Lexicon.read(Descriptions.class, "sources.txt");
    private static final Set<String> PERSON = LISTS.list("person"), ONE = LISTS.list("one");
    private static final Set<String> AGENT_ENDING = LISTS.list("agent ending"), NO_AGENT = LISTS.list("no agent");
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "some", "two");
    private static final Set<String> OF_BODY = Set.of("of", "from", "at", "with", "for", "in");

    private final Text text;

    Descriptions(Text text) {
        this.text = text;
    }

    /** Whether a noun, by its base forms, speaks of a person. */
    static boolean isPerson(List<String> base) {
        return base.stream().anyMatch(PERSON::contains);
    }

    /** Whether a noun looks like one of somebody who does something: {@code grower}, {@code machinist}. */
    static boolean isAgentNoun(List<String> base) {
        return base.stream().noneMatch(NO_AGENT::contains)
                && base.stream().anyMatch(noun -> AGENT_ENDING.stream().anyMatch(noun::endsWith));
    }

    Source unnamed(Span mention, int head) {
        boolean isRole = isPerson(CueWords.baseForms(text.lower(head)));
        int from = mention.start();
        while (from < head && isStarter(from)) from++;
        int to = from;
        while (to < head && isBodyName(to)) to++;
        if (to < mention.end() && text.tag(to).equals("POS")) to++; // "the ministry's spokesman"
        boolean owned = to > from && text.tag(to - 1).equals("POS");
        Span affiliation = to > from ? new Span(from, owned ? to - 1 : to) : bodyAfter(mention, head);
        String role = isRole && to <= head ? text.words(new Span(to, head + 1)) : null;
        return new Source(
                SourceKind.UNNAMED,
                List.of(text.span(mention)),
                text.words(mention),
                null,
                role,
                affiliation == null || !isRole ? null : text.words(affiliation),
                count(mention, head),
                null,
                null);
    }

    private boolean isStarter(int word) {
        String lower = text.lower(word);
        return STARTERS.contains(lower) || NUMBERS.containsKey(lower) || ONE.contains(lower);
    }

    private boolean isBodyName(int word) {
        String name = text.scores().name(word);
        return !name.equals("O") && !name.endsWith("PER");
    }

    /** {@code a spokesman for the port authority}. */
    private @Nullable Span bodyAfter(Span mention, int head) {
        if (head + 2 > mention.end() - 1 || !OF_BODY.contains(text.lower(head + 1))) return null;
        int from = head + 2;
        while (from < mention.end() && Set.of("the", "a", "an").contains(text.lower(from))) from++;
        int to = from;
        while (to < mention.end()
                && text.isWordLike(to)
                && !text.tag(to).startsWith("V")
                && !text.tag(to).startsWith("W")
                && !text.tag(to).equals("IN")) to++;
        boolean named = false;
        for (int i = from; i < to; i++) named |= isBodyName(i);
        boolean speaksFor =
                text.lower(head).startsWith("spokes") && text.lower(head + 1).equals("for");
        return to > from && (named || speaksFor) ? new Span(from, to) : null;
    }

    /** How many, where the words say so: never from a bare plural, nor from "a number of". */
    private @Nullable Integer count(Span mention, int head) {
        for (int i = head - 1; i >= mention.start(); i--) {
            Integer number = NUMBERS.get(text.lower(i));
            if (number != null) return number;
        }
        return text.tag(head).equals("NN")
                        && head > mention.start()
                        && ONE.contains(text.lower(mention.start()))
                        && !isQuantity(head)
                ? 1
                : null;
    }

    private boolean isQuantity(int head) {
        return Set.of("number", "group", "couple", "series", "handful", "majority", "lot", "range", "string", "team")
                .contains(text.lower(head));
    }

    /** The word that the mention turns on. */
    int head(Span mention) {
        int any = -1;
        for (int i = mention.start(); i < mention.end(); i++) {
            boolean inside = mention.contains(new Span(text.head(i), text.head(i) + 1)) && text.head(i) != i;
            if (inside || !text.isWordLike(i) || Set.of("ADP", "DET").contains(text.pos(i))) continue;
            if (Set.of("NOUN", "PROPN", "PRON").contains(text.pos(i))) {
                while (text.tag(i).startsWith("NN")
                        && i + 1 < mention.end()
                        && text.tag(i + 1).startsWith("NN")) i++;
                return i;
            }
            if (any < 0) any = i;
        }
        if (any < 0) return mention.start();
        while (any + 1 < mention.end() && text.tag(any + 1).startsWith("N")) any++;
        return any;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String pair : LISTS.list("numbers")) numbers.put(pair.split("=")[0], Integer.parseInt(pair.split("=")[1]));
        return Map.copyOf(numbers);
    }
}
