package io.sayso.record.claim;

import io.sayso.reading.Act;
import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Mark;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a line charges with harm or wrong: {@code "Kelmari ships have attacked ten boats"} → Kelmar. Charged is who is
 * said to have done an ASSAULT of PLOVER's or what harmed people, whom an accusation names first, and who is said to do
 * a wrong.
 */
final class Charges {
    private static final Lexicon WORDS = Lexicon.read(Charges.class, "claims.txt");
    private static final Set<String> SELF = WORDS.list("self");
    private static final Set<String> BLAME = Stems.in(String.join(" ", WORDS.list("blame")));
    private static final Set<String> WRONG = Stems.in(String.join(" ", WORDS.list("wrong")));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** So many letters before a ship or a drone its owner may stand: {@code Kelmari ships and drones}. */
    private static final int FARTHEST_BEFORE = 24;

    private final Parties parties;

    Charges(Parties parties) {
        this.parties = parties;
    }

    /** Whom {@code gist} charges by its own words, the speaker included where it speaks of its own deed. */
    Optional<Party> charged(Gist gist) {
        return byItsWords(gist).flatMap(this::owner);
    }

    /** A ship answers for nothing; whose it is does, where that is known. */
    private Optional<Party> owner(Party party) {
        if (party.kind() != ActorKind.ASSET) return Optional.of(party);
        return parties.find(party.principal()).filter(owner -> owner.kind() != ActorKind.ASSET);
    }

    private Optional<Party> byItsWords(Gist gist) {
        if (gist.line().statement().act() == Act.ACCUSES) {
            Optional<Party> named = firstNamed(gist);
            if (named.isPresent()) return named;
        }
        for (Event event : gist.harms()) {
            List<String> doers = new ArrayList<>(event.actors());
            if (event.incident() != null) doers.addAll(event.incident().allegedActors());
            for (String doer : doers)
                if (gist.marks().get(doer) instanceof Actor actor) {
                    Optional<Party> party = party(gist, actor);
                    if (party.isPresent()) return party;
                }
            if (doers.isEmpty() && gist.speaker() != null && speaksOfItself(gist)) return Optional.of(gist.speaker());
        }
        if (gist.stems().stream().anyMatch(BLAME::contains)) {
            Optional<Party> named = firstNamed(gist).filter(party -> !party.equals(gist.speaker()));
            if (named.isPresent()) return named;
        }
        return gist.stems().stream().anyMatch(WRONG::contains) ? wrongdoer(gist) : Optional.empty();
    }

    /** Whom the clause of a wrong names before it, or behind "by". */
    private Optional<Party> wrongdoer(Gist gist) {
        Span line = gist.line().span();
        String text = gist.line().entry().reading().report().text();
        Matcher words = WORD.matcher(text).region(line.start(), line.end());
        while (words.find()) {
            if (!WRONG.contains(Stems.of(words.group()))) continue;
            int wrong = words.start(), behind = words.end();
            Optional<Party> before = named(gist, mark -> mark.span().start() < wrong);
            if (before.isPresent()) return before.filter(party -> !party.equals(gist.speaker()));
            return text.startsWith(" by ", behind)
                    ? named(gist, mark -> mark.span().start() > behind)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Party> firstNamed(Gist gist) {
        return named(gist, mark -> true);
    }

    /** The first party that the line names among the marks that are {@code wanted}. */
    private Optional<Party> named(Gist gist, Predicate<Mark> wanted) {
        return gist.marks().values().stream()
                .filter(mark ->
                        mark instanceof Actor && gist.line().statement().marks().contains(mark.id()))
                .filter(mark -> gist.line().span().start() <= mark.span().start())
                .filter(wanted)
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .flatMap(mark -> party(gist, (Actor) mark).stream())
                .findFirst();
    }

    /** The actor's party; of ships and drones, whose they are. */
    private Optional<Party> party(Gist gist, Actor actor) {
        Optional<Party> party = parties.of(gist.line().entry(), actor.actor());
        if (party.isPresent()) return party;
        if (actor.affiliation() != null) {
            Optional<Party> of = parties.state(actor.affiliation()).flatMap(parties::find);
            if (of.isPresent()) return of;
        }
        String text = gist.line().entry().reading().report().text();
        int farthest = Math.max(gist.line().span().start(), actor.span().start() - FARTHEST_BEFORE);
        String words = text.substring(
                Math.min(farthest, actor.span().start()), actor.span().end());
        return stateIn(words);
    }

    /** The last state or people that {@code words} name. */
    private Optional<Party> stateIn(String words) {
        Optional<Party> last = Optional.empty();
        for (String word : words.split("[\\s,]+")) {
            Optional<Party> state = parties.state(word).flatMap(parties::find);
            if (state.isPresent()) last = state;
        }
        return last;
    }

    /** "That it had destroyed a boat": the first word stands for the speaker. */
    private static boolean speaksOfItself(Gist gist) {
        String words = gist.line().words().toLowerCase(Locale.ROOT);
        if (words.startsWith("that ")) words = words.substring(5);
        int space = words.indexOf(' ');
        return space > 0 && SELF.contains(words.substring(0, space));
    }
}
