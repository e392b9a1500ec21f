package io.sayso.reading.event;

import io.sayso.reading.Figure;
import io.sayso.reading.Measure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Reads what was ordered out of a clause: {@code The ministry closed the strait until Friday} → closure, issuer
 * ministry, scope "strait", until Friday.
 */
final class Measures {
    private static final Set<String> UNTIL = Set.of("until", "till", "through"),
            NOT_FROM = Set.of("until", "till", "through", "before", "by"),
            AGAINST = Set.of("on", "against", "for"),
            WHEN = Set.of("when", "while"),
            WHERE = Set.of("to", "in", "at", "off", "near", "into", "along", "around", "across", "over");

    private final Parse parse;
    private final MarkIndex marks;

    Measures(Parse parse, MarkIndex marks) {
        this.parse = parse;
        this.marks = marks;
    }

    Measure of(Pattern pattern, int scope, List<String> issuers, List<When> whens) {
        MeasureKind kind = kind(pattern);
        String from = null, until = null;
        for (When when : whens) {
            int top = marks.top(parse.wordsIn(when.span()));
            String before = before(top, when);
            if (UNTIL.contains(before) && until == null) until = when.id();
            if (!NOT_FROM.contains(before) && from == null && when.kind() != WhenKind.SET) from = when.id();
        }
        String covers = scope < 0 ? null : words(withPlace(Words.phrase(parse, scope)));
        return new Measure(kind, issuers.size() == 1 ? issuers.get(0) : null, covers, from, until);
    }

    private static MeasureKind kind(Pattern pattern) {
        return MeasureKind.valueOf(pattern.meaning().split(" ", 2)[0].replace('-', '_'));
    }

    /** {@code a curfew in Port Alder}: with the place right behind it, which the parse may hang on the verb. */
    private Span withPlace(Span phrase) {
        int next = phrase.end();
        boolean isWhere = next < parse.sentence(phrase.start()).end() && WHERE.contains(parse.lower(next));
        if (!isWhere || !marks.isPlace(parse.head(next)) || parse.head(next) < next) return phrase;
        return new Span(phrase.start(), Words.phrase(parse, parse.head(next)).end());
    }

    /** Without the sum at its end: {@code for news of the crew to $2m}. */
    private String words(Span phrase) {
        SortedMap<Integer, Figure> sums = marks.money(phrase.start() + 1, phrase.end());
        int end = sums.isEmpty() ? phrase.end() : sums.firstKey();
        while (end - 1 > phrase.start() && parse.pos(end - 1).matches("ADP|PUNCT|PART")) end--;
        return parse.words(new Span(phrase.start(), end));
    }

    private String before(int top, When when) {
        Span words = parse.wordsIn(when.span());
        String preposition = Words.preposition(parse, top);
        if (!preposition.isEmpty()) return preposition;
        return words.start() > 0 ? parse.lower(words.start() - 1) : "";
    }

    /** The head of what a measure covers; −1 where the clause does not say. */
    int scope(Pattern pattern, Roles roles) {
        List<Integer> obliques =
                roles.obliques().stream().filter(o -> !marks.isTime(o)).toList();
        List<Integer> scope = switch (kind(pattern)) {
            case ADVISORY -> warned(roles.predicate(), obliques, roles.objects());
            case REWARD -> hanging(both(roles.objects(), obliques), Set.of("for"));
            case SANCTION, RESTRICTION ->
                either(with(obliques, AGAINST), hanging(roles.objects(), AGAINST), roles.objects());
            case DEPLOYMENT -> with(obliques, WHERE);
            case EVACUATION -> either(with(obliques, Set.of("from")), roles.objects());
            case STRIKE_ACTION -> with(obliques, Set.of("at", "in"));
            case DESIGNATION -> designated(roles);
            case CLOSURE, SUSPENSION -> roles.objects();
        };
        return scope.isEmpty() ? -1 : scope.get(0);
    }

    /** {@code designated the league a danger}: who, not what as; that has an article behind the other's noun. */
    private List<Integer> designated(Roles roles) {
        for (int object : roles.objects())
            for (int child : parse.children(object)) {
                int first = roles.predicate() + 1;
                if (!parse.tag(child).equals("DT") || child - 1 <= first) continue;
                if (parse.pos(child - 1).matches("NOUN|PROPN")) return List.of(marks.top(new Span(first, child)));
            }
        return roles.objects();
    }

    @SafeVarargs
    private static List<Integer> either(List<Integer>... lists) {
        for (List<Integer> list : lists) if (!list.isEmpty()) return list;
        return List.of();
    }

    private static List<Integer> both(List<Integer> some, List<Integer> others) {
        List<Integer> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** What one is warned of doing: {@code when flying over the strait}; else where it is unsafe. */
    private List<Integer> warned(int verb, List<Integer> obliques, List<Integer> objects) {
        for (int child : parse.children(verb))
            if (parse.relation(child).equals("advcl")
                    && parse.tag(child).equals("VBG")
                    && parse.children(child).stream().anyMatch(c -> WHEN.contains(parse.lower(c))))
                return List.of(child);
        List<Integer> all = both(obliques, objects);
        for (int word : List.copyOf(all))
            for (int child : parse.children(word)) if (parse.relation(child).equals("nmod")) all.add(child);
        for (int word : all)
            for (int child : parse.children(word))
                if (parse.relation(child).matches("advcl|acl")
                        && parse.tag(child).equals("VBG")) return List.of(child);
        return hanging(all, Set.of("over", "for", "in", "on", "against"));
    }

    private List<Integer> with(List<Integer> words, Set<String> prepositions) {
        return words.stream()
                .filter(o -> prepositions.contains(Words.preposition(parse, o)))
                .toList();
    }

    /** Of these words, those with such a preposition, or what hangs on them by it. */
    private List<Integer> hanging(List<Integer> words, Set<String> prepositions) {
        for (int word : words) {
            if (prepositions.contains(Words.preposition(parse, word))) return List.of(word);
            for (int child : parse.children(word))
                if (parse.relation(child).equals("nmod") && prepositions.contains(Words.preposition(parse, child)))
                    return List.of(child);
        }
        return List.of();
    }
}
