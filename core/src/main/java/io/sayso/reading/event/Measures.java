package io.sayso.reading.event;

import io.sayso.reading.Measure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Text;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was ordered out of a clause: {@code The ministry closed the strait until Friday} → closure, issuer
 * ministry, scope "strait", until Friday.
 */
final class Measures {
    private static final Set<String> UNTIL = Set.of("until", "till", "through"),
            NOT_FROM = Set.of("until", "till", "through", "before", "by");

    private final Text text;
    private final MarkIndex marks;

    Measures(Text text, MarkIndex marks) {
        this.text = text;
        this.marks = marks;
    }

    Measure of(Pattern pattern, Roles roles, List<String> issuers, List<When> whens) {
        MeasureKind kind = MeasureKind.valueOf(pattern.meaning().split(" ", 2)[0]);
        String from = null, until = null;
        for (When when : whens) {
            int top = marks.top(text.wordsIn(when.span()));
            String before = before(top, when);
            if (UNTIL.contains(before) && until == null) until = when.id();
            if (!NOT_FROM.contains(before) && from == null && when.kind() != WhenKind.SET) from = when.id();
        }
        return new Measure(kind, issuers.size() == 1 ? issuers.get(0) : null, scope(kind, roles), from, until);
    }

    private String before(int top, When when) {
        Span words = text.wordsIn(when.span());
        String preposition = Words.preposition(text, top);
        if (!preposition.isEmpty()) return preposition;
        return words.start() > 0 ? text.lower(words.start() - 1) : "";
    }

    private @Nullable String scope(MeasureKind kind, Roles roles) {
        return switch (kind) {
            case ADVISORY -> first(warned(roles), null);
            case REWARD -> first(hanging(roles.objects(), Set.of("for")), hanging(roles.obliques(), Set.of("for")));
            case SANCTION -> first(on(roles), roles.objects());
            case DEPLOYMENT -> first(at(roles), null);
            default -> first(roles.objects(), null);
        };
    }

    private @Nullable String first(List<Integer> words, @Nullable List<Integer> others) {
        if (!words.isEmpty()) return Words.phrase(text, words.get(0));
        return others == null || others.isEmpty() ? null : Words.phrase(text, others.get(0));
    }

    /** What one is warned of doing: {@code when flying over the strait}; else where it is unsafe. */
    private List<Integer> warned(Roles roles) {
        List<Integer> all = new ArrayList<>(roles.obliques());
        all.addAll(roles.objects());
        for (int word : List.copyOf(all))
            for (int child : text.children(word))
                if (text.relation(child).matches("advcl|acl") && text.tag(child).equals("VBG")) return List.of(child);
        return hanging(all, Set.of("over", "for", "in", "on", "against"));
    }

    private List<Integer> on(Roles roles) {
        List<Integer> on = roles.obliques().stream()
                .filter(o -> Set.of("on", "against").contains(Words.preposition(text, o)))
                .toList();
        return on.isEmpty() ? hanging(roles.objects(), Set.of("on", "against")) : on;
    }

    private List<Integer> at(Roles roles) {
        return roles.obliques().stream()
                .filter(o -> Set.of("to", "in", "off", "near", "into", "along", "around")
                        .contains(Words.preposition(text, o)))
                .toList();
    }

    /** Of these words, those with such a preposition, or what hangs on them by it. */
    private List<Integer> hanging(List<Integer> words, Set<String> prepositions) {
        for (int word : words) {
            if (prepositions.contains(Words.preposition(text, word))) return List.of(word);
            for (int child : text.children(word))
                if (text.relation(child).equals("nmod") && prepositions.contains(Words.preposition(text, child)))
                    return List.of(child);
        }
        return List.of();
    }
}
