package io.sayso.reading.event;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import java.util.List;
import java.util.Set;

/** Tells where a verb of the lists is meant in a sense that they do not have. */
final class Senses {
    /** Pronouns of no third person that a text has named. */
    private static final Set<String> ANYBODY = Set.of(
            "i",
            "we",
            "you",
            "one",
            "who",
            "which",
            "that",
            "there",
            "what",
            "everyone",
            "everybody",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "nobody",
            "me",
            "us");

    private final Parse parse;
    private final MarkIndex marks;
    private final Linking linking;

    Senses(Parse parse, MarkIndex marks, Linking linking) {
        this.parse = parse;
        this.marks = marks;
        this.linking = linking;
    }

    /** Whether what the verb says is not what its pattern means. */
    boolean isOther(Pattern pattern, Roles roles, List<String> actors, List<String> recipients) {
        if (recipients.isEmpty() && (isOfNothing(pattern, roles) || actors.isEmpty() && isOfNobody(pattern, roles)))
            return true;
        if (actors.isEmpty() && isByThing(pattern, roles)) return true;
        if (isOfPolitics(pattern, roles)) return true;
        return pattern.asksWhatMust() && linking.isOfSpeaker(roles, actors);
    }

    /** {@code we can talk}, {@code to talk}: a verb alone, done by nobody whom the text names or a noun tells. */
    private boolean isOfNobody(Pattern pattern, Roles roles) {
        if (pattern.parts() > 1 || !Acts.isOfPeople(pattern)) return false;
        // a verb with a tense has a subject, though the parse may miss it
        if (roles.doers().isEmpty()) return !parse.isFinite(roles.predicate()) && !isPassive(roles);
        return roles.doers().stream().allMatch(doer -> ANYBODY.contains(parse.lower(doer)));
    }

    private boolean isPassive(Roles roles) {
        return Roles.isPassive(parse, roles.predicate(), 1);
    }

    /** {@code the plane promises comfort}, {@code Homeopathy treats patients}: done by what no list has as a doer. */
    private boolean isByThing(Pattern pattern, Roles roles) {
        Set<String> known = Acts.things(Acts.DOERS);
        if (pattern.subject() != null || known == null || roles.doers().isEmpty()) return false;
        return Acts.isOfPeople(pattern) && roles.doers().stream().allMatch(doer -> isThing(doer, known));
    }

    private boolean isThing(int doer, Set<String> known) {
        return parse.tag(doer).matches("NNS?")
                && !marks.isPlace(doer)
                && linking.owners(doer).isEmpty()
                && !Words.isOneOf(parse, doer, known);
    }

    /** {@code hit the road}, {@code met its targets}: a verb alone, said of what its root is never done to. */
    private boolean isOfNothing(Pattern pattern, Roles roles) {
        if (pattern.parts() > 1) return false;
        Set<String> things = Acts.things(pattern.meaning().split(" ")[0]);
        return things != null
                && roles.objects().stream()
                        .noneMatch(o -> things.contains(Lemmas.noun(parse.word(o))) || marks.isPlace(o));
    }

    /**
     * {@code Mr Ford fired his adviser Lee Marsh}, {@code she beat Sen. Marsh}: between people by name, with nothing
     * that it is done with, such a verb tells of office, votes and words.
     */
    private boolean isOfPolitics(Pattern pattern, Roles roles) {
        if (pattern.parts() > 1 || !pattern.meaning().startsWith("ASSAULT") || !Acts.isOfPolitics(pattern.verb()))
            return false;
        boolean isWith = roles.obliques().stream()
                .anyMatch(word -> Words.preposition(parse, word).equals("with"));
        return !isWith
                && !roles.doers().isEmpty()
                && !roles.objects().isEmpty()
                && roles.objects().stream().allMatch(this::isPerson)
                && roles.doers().stream().allMatch(doer -> marks.actor(doer) == null || isPerson(doer));
    }

    private boolean isPerson(int word) {
        Actor actor = marks.actor(word);
        return actor != null && actor.kind() == ActorKind.PERSON && actor.name() != null;
    }
}
