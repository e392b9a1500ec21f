package io.sayso.reading.actor;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the marks of joined mentions: what the text says of an actor anywhere, all its mentions bear. */
final class Marks {
    /** An actor, as the whole report tells of it. */
    private record Whole(
            String key,
            ActorKind kind,
            @Nullable String name,
            @Nullable String role,
            @Nullable String affiliation) {

        /** The same; where it acts for a body that acts for a state, for that state. */
        private Whole of(Map<String, String> served) {
            String state = affiliation == null ? null : served.get(affiliation);
            return state == null ? this : new Whole(key, kind, name, role, state);
        }
    }

    private final Text text;
    private final List<Mention> mentions;
    private final Groups groups;
    private final Set<String> states = new TreeSet<>();

    Marks(Text text, List<Mention> mentions, Groups groups) {
        this.text = text;
        this.mentions = mentions;
        this.groups = groups;
        for (int i = 0; i < text.size(); i++) {
            Countries.Country state = Countries.at(text, i, text.sentence(i).end());
            if (state != null) states.add(state.iso());
        }
    }

    List<Mark> of(List<Pronouns.Resolved> pronouns) {
        Map<Integer, Whole> wholes = new HashMap<>();
        groups.all().forEach((group, members) -> wholes.put(group, whole(members)));
        Map<String, String> served = new HashMap<>();
        for (Mention mention : mentions)
            if (mention.name() != null && mention.affiliation() != null && Countries.isState(mention.affiliation()))
                served.putIfAbsent(mention.name(), mention.affiliation());
        wholes.replaceAll((group, actor) -> actor.of(served));
        List<Actor> marks = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Whole actor = wholes.get(groups.of(i));
            if (actor == null) continue;
            marks.add(new Actor(
                    text.span(mention.words()),
                    actor.key(),
                    actor.kind(),
                    actor.name(),
                    actor.role(),
                    actor.affiliation(),
                    mention.assets()));
        }
        for (Pronouns.Resolved pronoun : pronouns) {
            Whole actor = wholes.get(groups.of(pronoun.mention()));
            if (actor == null) continue;
            marks.add(new Actor(
                    text.span(pronoun.word()),
                    actor.key(),
                    actor.kind(),
                    actor.name(),
                    actor.role(),
                    actor.affiliation(),
                    List.of()));
        }
        marks.sort(Comparator.comparing(Actor::span));
        return List.copyOf(marks);
    }

    private Whole whole(List<Integer> members) {
        Mention full = mentions.get(members.get(0));
        String role = null, affiliation = null;
        ActorKind kind = full.kind();
        for (int i : members) {
            Mention mention = mentions.get(i);
            if (fuller(mention.name(), full.name())) full = mention;
            if (role == null) role = mention.role();
            if (affiliation == null) affiliation = mention.affiliation();
            if (mention.kind() == ActorKind.PERSON) kind = ActorKind.PERSON;
        }
        if (kind == ActorKind.PERSON && affiliation == null && full.name() != null) affiliation = served(full.name());
        Span at = text.span(full.words());
        return new Whole("actor:" + at.start() + "-" + at.end(), kind, full.name(), role, affiliation);
    }

    private static boolean fuller(@Nullable String name, @Nullable String than) {
        if (name == null) return false;
        return than == null || name.split("\\s", 40).length > than.split("\\s", 40).length;
    }

    /** The state that a person served on the day of the report, if the report speaks of that state too. */
    private @Nullable String served(String name) {
        LocalDate on = text.report().imprint().published() == null
                ? null
                : text.report().imprint().published().date();
        if (on == null || name.indexOf(' ') < 0) return null;
        KnownActors.Known known = KnownActors.find(name, on);
        return known != null && known.state() != null && states.contains(known.state()) ? known.state() : null;
    }
}
