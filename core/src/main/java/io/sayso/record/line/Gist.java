package io.sayso.record.line;

import io.sayso.reading.Actor;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.report.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, in a form in which two lines can be compared.
 *
 * @param line the line
 * @param speaker who says it, where that is a party
 * @param stems its content words, without names
 * @param names the keys of the parties and places that it speaks of, pronouns resolved
 * @param places the places among them
 * @param whens its dates and times of day with both ends known; in a report without a date, reckoned from when it was
 *     seen
 * @param figures its figures
 * @param events what happens in it, without the verb of saying
 * @param marks all marks of its report by id, to look up what events name
 */
public record Gist(
        Line line,
        @Nullable Party speaker,
        Set<String> stems,
        Set<String> names,
        Set<String> places,
        List<When> whens,
        List<Figure> figures,
        List<Event> events,
        Map<String, Mark> marks) {

    /** The gists of {@code lines}, in their order. */
    public static List<Gist> of(List<Line> lines, Parties parties) {
        Map<String, Map<String, Mark>> byReport = new HashMap<>();
        List<Gist> gists = new ArrayList<>();
        for (Line line : lines) {
            Map<String, Mark> marks = byReport.computeIfAbsent(line.entry().report(), r -> marks(line));
            gists.add(of(line, parties, marks));
        }
        return List.copyOf(gists);
    }

    private static Map<String, Mark> marks(Line line) {
        Map<String, Mark> marks = new HashMap<>();
        for (Mark mark : line.entry().reading().marks()) marks.put(mark.id(), mark);
        return Collections.unmodifiableMap(marks);
    }

    private static Gist of(Line line, Parties parties, Map<String, Mark> marks) {
        Set<String> stems = new TreeSet<>(Stems.in(line.words())), names = new TreeSet<>(), places = new TreeSet<>();
        List<When> whens = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (String id : line.statement().marks()) {
            Mark mark = marks.get(id);
            if (mark == null || !isStated(line, mark.span())) continue;
            if (mark instanceof When when) {
                if (isDated(Days.in(line, when))) whens.add(Days.in(line, when));
            } else if (mark instanceof Figure figure) figures.add(figure);
            else if (mark instanceof Event event) events.add(event);
            else if (mark instanceof Place place) {
                places.add(key(place));
                stems.removeAll(Stems.in(words(line, place.span())));
            } else if (mark instanceof Actor actor) {
                Optional<Party> party = parties.of(line.entry(), actor.actor());
                if (party.isEmpty()) continue;
                names.add(party.get().key());
                if (actor.name() != null) stems.removeAll(Stems.in(words(line, actor.span())));
            }
        }
        names.addAll(places);
        return new Gist(
                line,
                parties.speaker(line).orElse(null),
                Collections.unmodifiableSet(stems),
                Collections.unmodifiableSet(names),
                Collections.unmodifiableSet(places),
                List.copyOf(whens),
                List.copyOf(figures),
                List.copyOf(events),
                marks);
    }

    private static boolean isStated(Line line, Span span) {
        for (Span piece : line.statement().passages())
            if (piece.start() <= span.start() && span.end() <= piece.end()) return true;
        return false;
    }

    private static boolean isDated(When when) {
        return when.earliest() != null
                && when.latest() != null
                && (when.kind() == WhenKind.DATE || when.kind() == WhenKind.TIME);
    }

    private static String words(Line line, Span span) {
        return span.in(line.entry().reading().report().text());
    }

    /** A place as its gazetteer counts it, or by its name where none has it. */
    private static String key(Place place) {
        return place.entry() == null ? Parties.plain(place.name()) : place.gazetteer() + ":" + place.entry();
    }

    @Override
    public int hashCode() {
        return line.hashCode();
    }

    /** The first minute of all its times; null where it has none. */
    public @Nullable LocalDateTime earliest() {
        return whens.stream()
                .map(When::earliest)
                .filter(java.util.Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElse(null);
    }

    /** The last minute of all its times; null where it has none. */
    public @Nullable LocalDateTime latest() {
        return whens.stream()
                .map(When::latest)
                .filter(java.util.Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .orElse(null);
    }

    /** What harms somebody, or attacks, and is said to have happened or to go on; nothing of what is said not to be. */
    public List<Event> harms() {
        if (line.statement().polarity() == Polarity.NEGATIVE) return List.of();
        return events.stream().filter(Gist::isHarmDone).toList();
    }

    private static boolean isHarmDone(Event event) {
        Status status = event.certainty().status();
        return (event.incident() != null || "ASSAULT".equals(event.plover()))
                && (status == Status.HAPPENED || status == Status.ONGOING)
                && event.polarity() == Polarity.POSITIVE
                && !event.aux().contains("hypothetical");
    }

    /** The actors that it speaks of, in reading order. */
    public List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (String id : line.statement().marks())
            if (marks.get(id) instanceof Actor actor && isStated(line, actor.span())) actors.add(actor);
        actors.sort(Comparator.comparing(Actor::span));
        return List.copyOf(actors);
    }

    /** The actor marks of {@code ids}, as parties. */
    public List<Party> parties(List<String> ids, Parties parties) {
        List<Party> found = new ArrayList<>();
        for (String id : ids)
            if (marks.get(id) instanceof Actor actor)
                parties.of(line.entry(), actor.actor()).ifPresent(found::add);
        return found;
    }
}
