package io.sayso.lineage;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Mark;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.report.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For whom a source speaks: a state, a body, or nobody but itself. */
final class Principals {
    /** ISO 3166-1's codes of two letters, by those of three. */
    private static final Map<String, String> CODES = new TreeMap<>();

    static {
        for (String code : Locale.getISOCountries())
            CODES.put(new Locale("", code).getISO3Country().toLowerCase(Locale.ROOT), code);
    }

    private final Register register;
    private final IntPredicate counts;

    /** @param counts which reports count, by their numbers */
    Principals(Register register, IntPredicate counts) {
        this.register = register;
        this.counts = counts;
    }

    /** A state's name in print. */
    static String print(String state) {
        String code = CODES.get(state);
        if (code != null) return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        return Arrays.stream(state.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The actor that the source's words are of: the first of those that tell of whom it is, else the first. */
    static @Nullable Actor actor(Reading reading, Source source) {
        Actor found = null;
        for (Span mention : source.mentions())
            for (Mark mark : reading.marks()) {
                if (!(mark instanceof Actor actor) || !mention.overlaps(actor.span())) continue;
                if (found == null || found.affiliation() == null && actor.affiliation() != null) found = actor;
            }
        return found;
    }

    /** Whether the source speaks for a government, whichever it is. */
    boolean isOfficial(Source source, @Nullable Actor actor) {
        boolean role = source.kind() != SourceKind.DOCUMENT
                && (Register.isOfGovernment(source.role())
                        || actor != null && Register.isOfGovernment(actor.role())
                        || source.role() == null && source.name() == null && Register.isOfGovernment(source.text()));
        boolean body = source.kind() != SourceKind.UNNAMED
                && source.kind() != SourceKind.NAMED_PERSON
                && (Register.isOfGovernment(source.name()) || Register.isOfGovernment(source.text()));
        return role
                || body
                || register.named(source.name(), counts) != null
                || source.kind() == SourceKind.NAMED_PERSON && register.served(source.name(), counts) != null;
    }

    /** The state that the source speaks for, if it is official; null where no report that counts says whose it is. */
    @Nullable String state(Source source, @Nullable Actor actor) {
        String state = register.named(source.name(), counts);
        if (state == null) state = register.in(source.affiliation(), counts);
        if (state == null && actor != null) state = state(actor);
        if (state == null) state = register.in(source.role(), counts);
        if (state == null && source.kind() != SourceKind.NAMED_PERSON) state = register.in(source.text(), counts);
        if (state == null && source.kind() == SourceKind.NAMED_ORGANISATION) state = register.in(source.name(), counts);
        if (state == null) state = register.served(source.name(), counts);
        if (state == null && source.affiliation() != null) state = register.served(source.affiliation(), counts);
        if (state == null && actor != null && actor.kind() != ActorKind.PERSON)
            state = register.served(actor.role(), counts);
        return state;
    }

    /** The state that an actor is, or acts for. */
    @Nullable String state(Actor actor) {
        String state = register.in(actor.affiliation(), counts);
        if (state == null) state = register.named(actor.name(), counts);
        if (state == null && actor.affiliation() != null) state = register.served(actor.affiliation(), counts);
        return state != null ? state : register.in(actor.role(), counts);
    }

    /** The state whose the publisher is, if it is a government's and no newsroom; else null. */
    @Nullable String publisher(@Nullable String outlet) {
        if (!Register.isOfGovernment(outlet)) return null;
        String state = register.served(outlet, counts);
        return state != null ? state : register.in(outlet, counts);
    }

    /** The body that a source is or speaks for; null where it is none that has a name. */
    @Nullable String body(Reading reading, Source source, @Nullable Actor actor) {
        if (source.kind() == SourceKind.NAMED_ORGANISATION) return source.name();
        String carrier = source.via() == null ? null : source.via().name();
        for (Span mention : source.mentions())
            for (Mark mark : reading.marks())
                if (mark instanceof Actor named
                        && named.name() != null
                        && named.kind() == ActorKind.ORGANISATION
                        && mention.contains(named.span())
                        && register.named(named.name(), counts) == null
                        && (carrier == null || !Names.key(carrier).equals(Names.key(named.name()))))
                    return named.name();
        String affiliation = source.affiliation();
        if (affiliation == null && actor != null) affiliation = actor.affiliation();
        boolean name = affiliation != null && Character.isUpperCase(affiliation.codePointAt(0));
        return name && register.in(affiliation, counts) == null ? affiliation : null;
    }
}
