package io.sayso.reading.event;

import io.sayso.reading.Lexicon;
import io.sayso.reading.VictimStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code harm.txt}: what harm is called, and by what and to whom it is done. */
final class Harm {
    /** What became of people. */
    enum Kind {
        KILLED,
        INJURED,
        MISSING,
        DETAINED
    }

    private static final Lexicon LISTS = Lexicon.read(Harm.class, "harm.txt");

    private Harm() {}

    static Set<String> verbs() {
        Set<String> verbs = new LinkedHashSet<>(LISTS.list("killed"));
        verbs.addAll(LISTS.list("injured"));
        verbs.addAll(LISTS.list("detained"));
        return verbs;
    }

    /** What a verb in its base form does to people; null for other verbs. */
    static @Nullable Kind of(String verb) {
        if (LISTS.list("killed").contains(verb)) return Kind.KILLED;
        if (LISTS.list("injured").contains(verb)) return Kind.INJURED;
        return LISTS.list("detained").contains(verb) ? Kind.DETAINED : null;
    }

    /** What state people are said to be in; null for other words. */
    static @Nullable Kind state(String word) {
        if (LISTS.list("killed state").contains(word)) return Kind.KILLED;
        if (LISTS.list("injured state").contains(word)) return Kind.INJURED;
        return LISTS.list("missing state").contains(word) ? Kind.MISSING : null;
    }

    static boolean isMeans(String noun) {
        return LISTS.list("means").contains(noun);
    }

    static boolean isViolent(String noun) {
        return LISTS.list("violent").contains(noun);
    }

    /** What kills slowly, or in a manner of speaking. */
    static Set<String> noIncident() {
        return LISTS.list("no incident");
    }

    /** Whether it is no living being. */
    static boolean isThing(String noun) {
        return LISTS.list("thing").contains(noun);
    }

    /** Who those harmed are said to be, by the nouns that name them. */
    static VictimStatus status(Parse parse, List<Integer> victims) {
        boolean civilian = false, combatant = false;
        for (int victim : victims) {
            civilian |= Words.isOneOf(parse, victim, LISTS.list("civilian"));
            combatant |= Words.isOneOf(parse, victim, LISTS.list("combatant"));
        }
        if (civilian && combatant) return VictimStatus.MIXED;
        return civilian ? VictimStatus.CIVILIAN : combatant ? VictimStatus.COMBATANT : VictimStatus.UNKNOWN;
    }
}
