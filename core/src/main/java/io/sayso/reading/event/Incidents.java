package io.sayso.reading.event;

import io.sayso.reading.Actor;
import io.sayso.reading.Figure;
import io.sayso.reading.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads harm to people out of a clause: {@code troops carried out two strikes, killing at least 9 people} → killed "at
 * least 9", means "strikes", alleged actor troops.
 */
final class Incidents {
    /**
     * An incident, and how a clause tells it.
     *
     * @param isViolent whether somebody is said to have done it to somebody
     */
    record Told(Incident incident, boolean isViolent) {}

    private static final Set<String> WITHIN = Set.of("in", "by", "during", "with", "from", "of");

    private final Parse parse;
    private final MarkIndex marks;
    private final Linking linking;

    Incidents(Parse parse, MarkIndex marks, Linking linking) {
        this.parse = parse;
        this.marks = marks;
        this.linking = linking;
    }

    /** What the clause of {@code verb} did to people; null where it harmed nobody. */
    @Nullable Told of(int verb, Harm.Kind kind, Roles roles) {
        boolean suffered = roles.objects().isEmpty() && isIntransitive(verb);
        List<Integer> victims = suffered ? roles.doers() : roles.objects();
        if (victims.isEmpty() || victims.stream().anyMatch(v -> !canBeHarmed(v))) return null;
        List<Integer> doers = suffered ? List.of() : roles.doers();
        for (int doer : doers) if (Words.isOneOf(parse, doer, Harm.noIncident())) return null;
        int means = means(verb, roles, doers);
        List<Integer> alleged = new ArrayList<>();
        for (int doer : doers)
            if (Harm.isMeans(Lemmas.noun(parse.word(doer)))) alleged.addAll(linking.owners(doer));
            else if (linking.isActor(doer)) alleged.add(doer);
        if (means >= 0 && alleged.isEmpty()) alleged.addAll(linking.owners(means));
        Figure figure = marks.countBefore(verb);
        for (int victim : victims) if (figure == null) figure = marks.counting(victim, verb);
        String id = figure == null ? null : figure.id();
        Incident incident = new Incident(
                kind == Harm.Kind.KILLED ? id : null,
                kind == Harm.Kind.INJURED ? id : null,
                kind == Harm.Kind.MISSING ? id : null,
                kind == Harm.Kind.DETAINED ? id : null,
                linking.ids(victims),
                Harm.status(parse, victims),
                means < 0 ? null : parse.words(Words.compound(parse, means)),
                linking.ids(alleged));
        boolean violent = !alleged.isEmpty() || means >= 0 && Harm.isViolent(Lemmas.noun(parse.word(means)));
        if (!violent && means < 0 && id == null && incident.victims().isEmpty()) return null;
        return new Told(incident, violent);
    }

    private boolean isIntransitive(int verb) {
        return Set.of("die", "perish", "drown").contains(String.valueOf(Acts.verb(parse.lower(verb))))
                || !parse.pos(verb).equals("VERB");
    }

    /** Boats and hopes are not: people, numbers, names, pronouns. */
    private boolean canBeHarmed(int word) {
        Actor actor = marks.actor(word);
        return actor != null
                || parse.pos(word).matches("NUM|PROPN|PRON")
                || parse.pos(word).equals("NOUN") && !Harm.isThing(Lemmas.noun(parse.word(word)));
    }

    /**
     * What did it: the subject, a phrase with in or by, here or behind a second harm ("were killed and 12 hurt in a
     * raid"), or what the main clause says was carried out.
     */
    private int means(int verb, Roles roles, List<Integer> doers) {
        for (int doer : doers) if (isMeans(doer)) return doer;
        int within = within(roles);
        for (int child : parse.children(verb))
            if (within < 0
                    && parse.relation(child).equals("conj")
                    && Harm.of(String.valueOf(Acts.verb(parse.lower(child)))) != null)
                within = within(Roles.of(parse, child));
        if (within >= 0) return within;
        int head = parse.head(verb);
        if (parse.relation(verb).equals("advcl")
                && parse.tag(verb).equals("VBG")
                && Words.mark(parse, verb).isEmpty()) {
            Roles above = Roles.of(parse, head);
            for (int word : above.objects()) if (isMeans(word)) return word;
            for (int word : above.doers()) if (isMeans(word)) return word;
        }
        return -1;
    }

    private int within(Roles roles) {
        for (int oblique : roles.obliques())
            if (isMeans(oblique) && WITHIN.contains(Words.preposition(parse, oblique))) return oblique;
        return -1;
    }

    private boolean isMeans(int word) {
        return Harm.isMeans(Lemmas.noun(parse.word(word)));
    }
}
