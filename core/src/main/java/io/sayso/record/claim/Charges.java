package io.sayso.record.claim;

import io.sayso.reading.Act;
import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Lexicon;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> BLAME = WORDS.list("blame"), WRONG = WORDS.list("wrong");
    private static final Set<String> HELD = WORDS.list("held"), ANSWERS = WORDS.list("answerable");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** So many letters before a ship or a drone its owner may stand: {@code Kelmari ships and drones}. */
    private static final int FARTHEST_BEFORE = 24;

    /** Whom an accusation is of stands at its head, behind a title or an article at most: in so many letters. */
    private static final int AT_THE_HEAD = 16;

    /** Who does a wrong is named within so many letters of it. */
    private static final int NEAR = 60;

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
        int start = gist.line().span().start();
        if (gist.line().statement().act() == Act.ACCUSES) return firstNamed(gist, start, start + AT_THE_HEAD);
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
        return byBlame(gist).filter(party -> !party.equals(gist.speaker()));
    }

    /** Whom a word of blame blames, or the clause of a wrong names before it or behind "by". */
    private Optional<Party> byBlame(Gist gist) {
        Span line = gist.line().span();
        String text = gist.line().entry().reading().report().text();
        Matcher words = WORD.matcher(text).region(line.start(), line.end());
        boolean isHeld = false;
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            int from = words.start(), to = words.end();
            if (BLAME.contains(word)) return firstNamed(gist, to, to + NEAR);
            if (WRONG.contains(word) || (isHeld && ANSWERS.contains(word))) {
                Optional<Party> before = lastNamed(gist, from - NEAR, from);
                boolean isBy = before.isEmpty() && text.startsWith(" by ", to);
                return isBy ? firstNamed(gist, to, to + NEAR) : before;
            }
            if (HELD.contains(word)) isHeld = true;
        }
        return Optional.empty();
    }

    private Optional<Party> firstNamed(Gist gist, int from, int to) {
        return named(gist, from, to).stream().findFirst();
    }

    private Optional<Party> lastNamed(Gist gist, int from, int to) {
        List<Party> named = named(gist, from, to);
        return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
    }

    /** The parties that the line names, of those whose names begin between two places of the text, in reading order. */
    private List<Party> named(Gist gist, int from, int to) {
        return gist.actors().stream()
                .filter(actor -> from <= actor.span().start() && actor.span().start() < to)
                .flatMap(actor -> party(gist, actor).stream())
                .toList();
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
