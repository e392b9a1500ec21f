package io.sayso.lineage;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Mark;
import io.sayso.reading.Measure;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds whose word each statement is, whoever relays or copies it. */
final class Voices {
    private static final Set<String> ANYBODY =
            Lexicon.read(Voices.class, "principals.txt").list("anybody");

    private final Lineage lineage;
    private final Predicate<String> visible;
    private final States states;

    /** Of people named in some report with a state that they speak for, the state. */
    private final Map<String, String> served = new HashMap<>();

    private final Map<String, List<Copy>> copies = new HashMap<>();

    Voices(Lineage lineage, Collection<Reading> readings, Predicate<String> visible) {
        this.lineage = lineage;
        this.visible = visible;
        states = States.toldOf(readings);
        for (Reading reading : readings)
            for (Mark mark : reading.marks())
                if (mark instanceof Actor actor && actor.kind() == ActorKind.PERSON && actor.name() != null) {
                    String state = stateOf(actor);
                    if (state != null && States.isOfGovernment(actor.role()))
                        served.putIfAbsent(Names.key(actor.name()), state);
                }
    }

    /** Whose word it is; none where the outlet only puts in its own words what it has from others. */
    Optional<Voice> of(Said said) {
        Source source = speaker(said);
        boolean own = source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.NOT_GIVEN;
        return own ? ownWords(said) : Optional.of(attributed(said, source));
    }

    /** The innermost who says it; what somebody is only said to think or plan is the word of who says so. */
    private static Source speaker(Said said) {
        Statement statement = said.statement();
        while (statement.within() != null) {
            SourceKind kind = statement.source().kind();
            boolean saysSo =
                    statement.speech() != Speech.NARRATED && kind != SourceKind.OUTLET && kind != SourceKind.NOT_GIVEN;
            Optional<Statement> outer = statement(said.reading(), statement.within());
            if (saysSo || outer.isEmpty()) break;
            statement = outer.get();
        }
        return statement.source();
    }

    private static Optional<Statement> statement(Reading reading, @Nullable String id) {
        return reading.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    private Optional<Voice> ownWords(Said said) {
        Actor issuer = issuer(said);
        if (issuer != null) {
            String state = stateOf(issuer);
            if (state != null) return Optional.of(principal(said, "state:" + state, states.name(state)));
        }
        if (said.reading().statements().stream()
                .anyMatch(other -> said.statement().id().equals(other.within()))) return Optional.empty();
        Digest digest = lineage.digest(said.report()), root = root(said);
        String outlet = said.reading().report().imprint().outlet();
        String state = outlet != null && States.isOfGovernment(outlet) ? states.in(outlet) : null;
        if (outlet != null && state != null) return Optional.of(principal(said, "state:" + state, outlet));
        boolean copied = !sameNewsroom(digest, root);
        if (!copied && !digest.witness() && isRewrite(digest)) return Optional.empty();
        String newsroom = root.newsroom() == null ? "report " + root.id() : root.newsroom();
        String words = copied || outlet == null ? newsroom : outlet;
        Origin.Kind kind = root.witness() ? Origin.Kind.WITNESS : Origin.Kind.OWN_WORDS;
        return Optional.of(new Voice(kind, "body:" + newsroom, words, false, newsroom, null, 1, "", said.report()));
    }

    /** Who ordered the measure that the words tell of: an order is the word of who gives it. */
    private static @Nullable Actor issuer(Said said) {
        for (Mark mark : said.reading().marks()) {
            if (!(mark instanceof Event event) || !said.statement().marks().contains(event.id())) continue;
            Measure measure = event.measure();
            if (measure == null || measure.issuer() == null) continue;
            for (Mark other : said.reading().marks())
                if (other instanceof Actor actor && actor.id().equals(measure.issuer())) return actor;
        }
        return null;
    }

    /** Whether the report is, in part, another newsroom's. */
    private boolean isRewrite(Digest digest) {
        return !digest.credits().isEmpty()
                || copiesIn(digest.id()).stream().anyMatch(copy -> !sameNewsroom(digest, lineage.digest(copy.from())));
    }

    private static boolean sameNewsroom(Digest one, Digest other) {
        return one == other || one.newsroom() != null && one.newsroom().equals(other.newsroom());
    }

    private Voice attributed(Said said, Source source) {
        Actor actor = actor(said.reading(), source);
        String role = source.role() != null ? source.role() : actor == null ? null : actor.role();
        if (source.name() == null && Witness.isOfNewsroom(role)) {
            String room = actor == null || actor.affiliation() == null ? null : Names.key(actor.affiliation());
            if (room == null) room = root(said).newsroom();
            if (room != null)
                return new Voice(Origin.Kind.WITNESS, "body:" + room, room, false, room, null, 1, "", said.report());
        }
        boolean official = isOfficial(source, role);
        String state = official ? state(said.reading(), source, actor) : null;
        if (state != null && source.kind() != SourceKind.UNNAMED)
            return principal(said, "state:" + state, states.name(state));
        String body = body(said.reading(), source, actor);
        if (state == null && body != null) return principal(said, "body:" + Names.key(body), body);
        if (source.kind() == SourceKind.NAMED_PERSON && source.name() != null)
            return voice(
                    Origin.Kind.PERSON, "person:" + Names.key(source.name()), source.name(), official, said, source);
        if (state != null && isBodyOfState(source, actor)) return principal(said, "state:" + state, states.name(state));
        Origin.Kind kind = source.kind() == SourceKind.DOCUMENT ? Origin.Kind.DOCUMENT : Origin.Kind.UNNAMED;
        String key = state == null ? "unnamed" : "state:" + state;
        return voice(kind, key, words(source), official, said, source);
    }

    /** {@code Tarsuna's coastguard}, though it has no name: not people, but the body itself. */
    private static boolean isBodyOfState(Source source, @Nullable Actor actor) {
        return source.role() == null
                && source.count() == null
                && actor != null
                && (actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.OFFICE);
    }

    private boolean isOfficial(Source source, @Nullable String role) {
        return states.named(source.name()) != null
                || States.isOfGovernment(role)
                || States.isOfGovernment(source.text())
                || source.kind() == SourceKind.NAMED_ORGANISATION && States.isOfGovernment(source.name())
                || source.name() != null && served.containsKey(Names.key(source.name()));
    }

    private @Nullable String state(Reading reading, Source source, @Nullable Actor actor) {
        String state = states.named(source.name());
        if (state == null) state = states.in(source.affiliation());
        if (state == null && actor != null) state = stateOf(actor);
        if (state == null) state = states.in(source.role());
        if (state == null) state = states.in(source.text());
        if (state == null && source.kind() == SourceKind.NAMED_ORGANISATION) state = states.in(source.name());
        if (state == null && source.name() != null) state = served.get(Names.key(source.name()));
        return state != null ? state : implied(reading, source);
    }

    private @Nullable String stateOf(Actor actor) {
        String state = states.in(actor.affiliation());
        if (state == null) state = states.named(actor.name());
        return state != null ? state : states.in(actor.role());
    }

    /** An official of no state that is named is of the one that the report speaks of first: its own, or its subject. */
    private @Nullable String implied(Reading reading, Source source) {
        return null;
    }

    /** The body that a source is, or speaks for; null where it is none. */
    private @Nullable String body(Reading reading, Source source, @Nullable Actor actor) {
        if (source.kind() == SourceKind.NAMED_ORGANISATION) return source.name();
        for (Span mention : source.mentions())
            for (Mark mark : reading.marks())
                if (mark instanceof Actor named
                        && named.name() != null
                        && named.kind() != ActorKind.PERSON
                        && named.kind() != ActorKind.STATE
                        && mention.contains(named.span())) return named.name();
        String affiliation =
                source.affiliation() != null ? source.affiliation() : actor == null ? null : actor.affiliation();
        boolean name = affiliation != null && Character.isUpperCase(affiliation.codePointAt(0));
        return name && states.in(affiliation) == null ? affiliation : null;
    }

    /** The mark of who says it: of those in the mention, the first that tells of whom it is. */
    private static @Nullable Actor actor(Reading reading, Source source) {
        Actor found = null;
        for (Span mention : source.mentions())
            for (Mark mark : reading.marks()) {
                if (!(mark instanceof Actor actor) || !mention.overlaps(actor.span())) continue;
                if (found == null || found.affiliation() == null && actor.affiliation() != null) found = actor;
            }
        return found;
    }

    private Voice principal(Said said, String key, String words) {
        return new Voice(Origin.Kind.PRINCIPAL, key, words, true, null, null, 1, "", said.report());
    }

    private Voice voice(Origin.Kind kind, String key, String words, boolean official, Said said, Source source) {
        boolean unnamed = kind == Origin.Kind.UNNAMED || kind == Origin.Kind.DOCUMENT;
        String through = !unnamed
                ? null
                : source.via() != null && source.via().name() != null
                        ? source.via().name()
                        : room(said);
        String newsroom = through == null ? null : Names.key(through);
        int count = source.count() == null ? 1 : source.count();
        return new Voice(kind, key, words, official, newsroom, through, count, sort(source), said.report());
    }

    /** The newsroom whose report it first stood in. */
    private @Nullable String room(Said said) {
        Digest root = root(said);
        if (root.id().equals(said.report())) {
            String credit = said.reading().report().imprint().credit();
            String outlet = said.reading().report().imprint().outlet();
            return credit != null ? credit : outlet;
        }
        return root.newsroom();
    }

    /** The earliest report that has the words of the statement. */
    private Digest root(Said said) {
        Digest root = lineage.digest(said.report());
        for (Copy copy : copiesIn(said.report())) {
            Digest from = lineage.digest(copy.from());
            if (Carried.stands(said.statement(), copy.inCopy()) && root.follows(from)) root = from;
        }
        return root;
    }

    private List<Copy> copiesIn(String report) {
        return copies.computeIfAbsent(report, id -> new ArrayList<>(lineage.copiesIn(id, visible)));
    }

    private static String words(Source source) {
        String words = source.text() != null ? source.text() : source.role();
        if (words == null) return "somebody";
        return words.length() <= 80 ? words : words.substring(0, 79) + "…";
    }

    private static String sort(Source source) {
        String role = source.role() == null ? "" : Names.key(source.role());
        String noun = role.substring(role.lastIndexOf(' ') + 1);
        String one = noun.endsWith("s") && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun;
        return ANYBODY.contains(noun) ? "" : one.endsWith("men") ? one.substring(0, one.length() - 2) + "an" : one;
    }
}
