package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Asset;
import io.sayso.reading.actor.ActorWords.Gender;
import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of one actor, before the mentions of one actor are joined.
 *
 * @param words its range of words, titles before a name included, without article
 * @param head the word that the others hang on
 * @param name its words that are a name, without titles; null where it has none
 * @param noun the noun that says what it is, in the singular; null where there is none
 * @param role what it is, in the text's words
 * @param affiliation for whom it acts: a state's code or the text's words
 * @param known the key of an actor known beforehand; null for none
 * @param one whether it is a single person or thing
 * @param definite whether "the" or the like stands before it
 */
record Mention(
        Span words,
        int head,
        ActorKind kind,
        @Nullable String name,
        @Nullable String noun,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String known,
        Gender gender,
        boolean one,
        boolean definite,
        List<Asset> assets) {

    /** A mention by a name. */
    static Mention named(Span words, int head, ActorKind kind, String name) {
        return new Mention(words, head, kind, name, null, null, null, null, Gender.UNKNOWN, true, false, List.of());
    }

    /** A mention of an asset by its name. */
    static Mention named(Span words, int head, ActorKind kind, String name, Asset asset) {
        return new Mention(words, head, kind, name, null, null, null, null, Gender.UNKNOWN, true, true, List.of(asset));
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON
                || (one && (kind == ActorKind.OFFICE && noun != null || kind == ActorKind.PEOPLE));
    }

    /** The same, with what else the text says of it; what is null or unknown changes nothing. */
    Mention with(@Nullable String moreRole, @Nullable String moreAffiliation, Gender moreGender) {
        return new Mention(
                words,
                head,
                kind,
                name,
                noun,
                role == null ? moreRole : role,
                affiliation == null ? moreAffiliation : affiliation,
                known,
                gender == Gender.UNKNOWN ? moreGender : gender,
                one,
                definite,
                assets);
    }

    /** The same, as an actor of another kind. */
    Mention as(ActorKind other) {
        return new Mention(words, head, other, name, noun, role, affiliation, known, gender, one, definite, assets);
    }

    /** The same, as an actor known beforehand. */
    Mention as(KnownActors.Known actor) {
        return new Mention(
                words,
                head,
                actor.kind() == null ? kind : actor.kind(),
                name,
                noun,
                role,
                affiliation == null ? actor.state() : affiliation,
                actor.key(),
                gender,
                one,
                definite,
                assets);
    }
}
