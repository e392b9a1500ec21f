package io.sayso.record.count;

import io.sayso.reading.Act;
import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Polarity;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have done a harm, and who says so.
 *
 * @param actor who is said to have done it
 * @param by the lines that say so and stand
 */
record Alleged(Party actor, Set<Gist> by) {
    private Alleged with(Alleged other) {
        Set<Gist> all = new LinkedHashSet<>(by);
        all.addAll(other.by);
        return new Alleged(actor.key().compareTo(other.actor.key()) <= 0 ? actor : other.actor, all);
    }

    /** Those of others first, since who says it of itself accuses nobody. */
    List<Line> lines() {
        return by.stream()
                .sorted(Comparator.comparing(gist -> speaksFor(gist, actor)))
                .map(Gist::line)
                .toList();
    }

    /** Who most say has done it; who says it of itself counts too. */
    static @Nullable Alleged of(List<Gist> gists, Parties parties) {
        Map<String, Alleged> said = new TreeMap<>();
        for (Gist gist : gists) {
            if (!alleges(gist)) continue;
            for (Event deed : gist.harms())
                for (Party party : doers(gist, deed, parties))
                    said.merge(party.principal(), new Alleged(party, Set.of(gist)), Alleged::with);
        }
        return said.values().stream()
                .max(Comparator.<Alleged>comparingInt(alleged -> alleged.by().size())
                        .thenComparing(alleged -> alleged.actor().principal(), Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Whether it stands and says that something is so; an answer lays nothing at anybody's door. */
    private static boolean alleges(Gist gist) {
        Act act = gist.line().statement().act();
        return gist.line().stands()
                && gist.line().statement().polarity() == Polarity.POSITIVE
                && act != Act.DENIES
                && !Incidents.RESPONSES.contains(act);
    }

    static boolean speaksFor(Gist gist, Party party) {
        return gist.speaker() != null && gist.speaker().principal().equals(party.principal());
    }

    private static List<Party> doers(Gist gist, Event deed, Parties parties) {
        List<Party> doers = new ArrayList<>();
        List<String> ids = new ArrayList<>(deed.actors());
        if (deed.incident() != null) ids.addAll(deed.incident().allegedActors());
        for (String id : ids) {
            if (!(gist.marks().get(id) instanceof Actor actor)
                    || deed.recipients().contains(id)) continue;
            if (actor.affiliation() != null)
                parties.state(actor.affiliation()).flatMap(parties::find).ifPresent(doers::add);
            else if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ARMED_GROUP || actor.role() != null)
                parties.of(gist.line().entry(), actor.actor()).ifPresent(doers::add);
        }
        if (doers.isEmpty() && gist.speaker() != null && isOwnDeed(gist, deed)) doers.add(gist.speaker());
        return doers;
    }

    /** "That it had destroyed a boat", "one of its drones had hit it": the speaker's own. */
    private static boolean isOwnDeed(Gist gist, Event deed) {
        String text = gist.line().entry().reading().report().text();
        int from = gist.line().span().start();
        if (deed.span().start() < from) return false;
        String before = " " + text.substring(from, deed.span().start()).toLowerCase(Locale.ROOT);
        if (before.contains(" been ") || before.contains(" was ") || before.contains(" were ")) return false;
        return before.contains(" its ")
                || before.contains(" our ")
                || before.endsWith(" it ")
                || before.endsWith(" it had ")
                || before.endsWith(" it has ")
                || before.endsWith(" we ")
                || before.endsWith(" we have ");
    }
}
