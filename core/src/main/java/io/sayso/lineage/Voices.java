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
import io.sayso.report.Imprint;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** A report is a rewrite of another newsroom's from this share of its text on. */
    private static final double REWRITE = 0.25;

    /** How far around people the newsrooms that heard them are looked for, in characters. */
    private static final int AROUND = 300;

    private static final int LONGEST = 80;

    private final Lineage lineage;
    private final Predicate<String> visible;
    private final Principals principals;
    private final Map<String, List<Copy>> copies = new HashMap<>();

    Voices(Lineage lineage, Principals principals, Predicate<String> visible) {
        this.lineage = lineage;
        this.principals = principals;
        this.visible = visible;
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
            boolean says =
                    statement.speech() != Speech.NARRATED && kind != SourceKind.OUTLET && kind != SourceKind.NOT_GIVEN;
            Optional<Statement> outer = statement(said.reading(), statement.within());
            if (says || outer.isEmpty()) break;
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
        String state = issuer == null ? null : principals.state(issuer);
        if (state == null) state = principals.publisher(publisher(said));
        if (state != null) return Optional.of(state(said, state));
        if (said.reading().statements().stream()
                .anyMatch(other -> said.statement().id().equals(other.within()))) return Optional.empty();
        Digest digest = lineage.digest(said.report()), root = earliest(said);
        boolean here = root == digest || isSameNewsroom(digest, root);
        boolean rewrite = !digest.credits().isEmpty() || rewritten(digest) != null;
        if (here && !digest.witness() && rewrite) return Optional.empty();
        String publisher = root.outlet() != null ? root.outlet() : publisher(said);
        String newsroom = publisher == null ? root.id() : Names.key(publisher);
        String words = publisher == null ? "a report without an outlet" : publisher;
        Origin.Kind kind = root.witness() ? Origin.Kind.WITNESS : Origin.Kind.OWN_WORDS;
        return Optional.of(new Voice(kind, "body:" + newsroom, words, false, newsroom, null, 1, "", "", said.report()));
    }

    /** Whose words the report's own are: where neither outlet nor agency is known, the letterhead of a release. */
    private static @Nullable String publisher(Said said) {
        Imprint imprint = said.reading().report().imprint();
        if (imprint.outlet() != null) return imprint.outlet();
        return imprint.credit() != null ? imprint.credit() : imprint.headline();
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

    /** The report of another newsroom that this one is in good part; null where it is none that is known. */
    private @Nullable Digest rewritten(Digest digest) {
        Map<Digest, Integer> copied = new LinkedHashMap<>();
        for (Copy copy : copiesIn(digest.id())) {
            Digest from = lineage.digest(copy.from());
            if (!isSameNewsroom(digest, from)) copied.merge(from, copy.inCopy().length(), Integer::sum);
        }
        Digest most = null;
        for (Map.Entry<Digest, Integer> from : copied.entrySet())
            if (most == null || from.getValue() > copied.getOrDefault(most, 0)) most = from.getKey();
        return most != null && copied.getOrDefault(most, 0) > REWRITE * digest.length() ? most : null;
    }

    private static boolean isSameNewsroom(Digest one, Digest other) {
        return one.newsroom() != null && one.newsroom().equals(other.newsroom());
    }

    private Voice attributed(Said said, Source source) {
        Actor actor = Principals.actor(said.reading(), source);
        String role = source.role() != null || actor == null ? source.role() : actor.role();
        if (source.name() == null && Witness.isOfNewsroom(role)) {
            String outlet =
                    actor == null || actor.affiliation() == null ? root(said).outlet() : actor.affiliation();
            if (outlet != null) return witness(said, outlet);
        }
        boolean official = principals.isOfficial(source, actor);
        String state = official ? principals.state(source, actor) : null;
        boolean people = source.kind() == SourceKind.UNNAMED && !isBody(source, actor);
        if (state != null && !people) return state(said, state);
        String body = state != null ? null : principals.body(said.reading(), source, actor);
        if (body != null && !official) return body(said, body);
        if (source.kind() == SourceKind.NAMED_PERSON && source.name() != null)
            return voice(
                    Origin.Kind.PERSON, "person:" + Names.key(source.name()), source.name(), official, said, source);
        if (body != null) return body(said, body);
        Origin.Kind kind = source.kind() == SourceKind.DOCUMENT ? Origin.Kind.DOCUMENT : Origin.Kind.UNNAMED;
        return voice(kind, state == null ? "" : "state:" + state, words(source), official, said, source);
    }

    private static Voice witness(Said said, String outlet) {
        String newsroom = Names.key(outlet);
        return new Voice(
                Origin.Kind.WITNESS, "body:" + newsroom, outlet, false, newsroom, null, 1, "", "", said.report());
    }

    /** {@code the coastguard}, though it has no name: not people, but the body itself. */
    private static boolean isBody(Source source, @Nullable Actor actor) {
        return source.count() == null
                && actor != null
                && (actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.OFFICE);
    }

    private static Voice state(Said said, String state) {
        return new Voice(
                Origin.Kind.PRINCIPAL,
                "state:" + state,
                Principals.print(state),
                true,
                null,
                null,
                1,
                "",
                "",
                said.report());
    }

    private static Voice body(Said said, String body) {
        return new Voice(
                Origin.Kind.PRINCIPAL,
                "body:" + Names.key(body),
                body,
                Register.isOfGovernment(body),
                null,
                null,
                1,
                "",
                "",
                said.report());
    }

    private Voice voice(Origin.Kind kind, String key, String words, boolean official, Said said, Source source) {
        boolean toOne = kind == Origin.Kind.UNNAMED || kind == Origin.Kind.DOCUMENT;
        String carrier = source.via() == null ? null : source.via().name();
        String through = !toOne ? null : carrier != null ? carrier : newsroom(said);
        int count = source.count() == null ? 1 : source.count();
        return new Voice(
                kind,
                key,
                words,
                official,
                through == null ? null : Names.key(through),
                through,
                count,
                sort(said.reading(), source),
                toOne ? around(said, source) : "",
                said.report());
    }

    /** The newsroom that has what people told one newsroom: the agency's, of a copy or of what is credited to it. */
    private @Nullable String newsroom(Said said) {
        Digest root = root(said);
        Imprint imprint = said.reading().report().imprint();
        if (!root.id().equals(said.report())) return root.outlet();
        return imprint.credit() != null ? imprint.credit() : imprint.outlet();
    }

    /** The report whose newsroom has the statement; in a rewrite also what stands in no piece that was copied. */
    private Digest root(Said said) {
        Digest here = lineage.digest(said.report()), root = earliest(said);
        Digest rewritten = root == here ? rewritten(here) : null;
        return rewritten == null ? root : rewritten;
    }

    /** The earliest report that has the words of the statement. */
    private Digest earliest(Said said) {
        Digest root = lineage.digest(said.report());
        for (Copy copy : copiesIn(said.report())) {
            Digest from = lineage.digest(copy.from());
            if (Carried.stands(said.statement(), copy.inCopy()) && root.follows(from)) root = from;
        }
        return root;
    }

    private List<Copy> copiesIn(String report) {
        return copies.computeIfAbsent(report, id -> lineage.copiesIn(id, visible));
    }

    /** The paragraph that speaks of the source. */
    private static String around(Said said, Source source) {
        String text = said.reading().report().text();
        if (source.mentions().isEmpty()) return "";
        int at = source.mentions().get(0).start(), from = text.lastIndexOf('\n', at) + 1, to = text.indexOf('\n', at);
        return Names.key(
                text.substring(Math.max(from, at - AROUND), Math.min(to < 0 ? text.length() : to, at + AROUND)));
    }

    private static String words(Source source) {
        String words = source.text() != null ? source.text() : source.role();
        if (words == null) return "somebody";
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    /** The noun that says what people are, as one of them; empty where they could be anybody. */
    private static String sort(Reading reading, Source source) {
        Actor actor = Principals.actor(reading, source);
        String role = source.role() != null || actor == null ? source.role() : actor.role();
        String noun = role == null ? "" : Names.key(role);
        noun = noun.substring(noun.lastIndexOf(' ') + 1);
        if (ANYBODY.contains(noun)) return "";
        if (noun.endsWith("men")) return noun.substring(0, noun.length() - 2) + "an";
        return noun.length() > 3 && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
