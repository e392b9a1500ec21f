package io.sayso.export;

import io.sayso.brief.Footing;
import io.sayso.lineage.Origins;
import io.sayso.reading.Actor;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.When;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.SituationRecord;
import io.sayso.record.search.Filter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of one record. Names are withheld as in a brief, and whatever bears on an accusation has accuser, grade
 * and the denial beside it.
 */
public final class Export {
    private final SituationRecord record;
    private final Filter filter;
    private final Footing.Of footings;
    private final Map<Line, Map<String, Mark>> marks = new HashMap<>();
    private final Map<String, Claim> charges = new HashMap<>();

    /** What is exported. */
    public enum Part {
        /** Each statement of each report. */
        STATEMENTS,
        /** Each claim, with its origins. */
        CLAIMS,
        /** Each value of what is counted. */
        FIGURES,
        /** Each deed that a statement tells of. */
        EVENTS
    }

    /** @param filter which lines of {@code record} are wanted */
    public Export(SituationRecord record, Filter filter) {
        this.record = record;
        this.filter = filter;
        this.footings = new Footing.Of(record);
        for (Claim claim : record.claims())
            if (claim.grade() != null)
                for (Position position : claim.positions())
                    charges.putIfAbsent(position.line().id(), claim);
    }

    /** The rows of {@code part}, in the record's order. */
    public List<ExportRow> rows(Part part) {
        return switch (part) {
            case STATEMENTS ->
                record.lines().stream()
                        .filter(filter::keeps)
                        .map(this::statement)
                        .toList();
            case CLAIMS ->
                record.claims().stream().filter(filter::keeps).map(this::claim).toList();
            case FIGURES -> record.figures().stream().flatMap(this::figures).toList();
            case EVENTS ->
                record.lines().stream()
                        .filter(filter::keeps)
                        .flatMap(this::events)
                        .toList();
        };
    }

    private ExportRow statement(Line line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        said(fields, line);
        return row(line.id(), fields, line, places(line));
    }

    private ExportRow claim(Claim claim) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        said(fields, claim.proposition());
        fields.put("status", claim.status());
        fields.put("polarity", claim.polarity());
        origins(fields, "origins", claim.origins());
        origins(fields, "denied", claim.denied());
        for (Position.Kind kind : Position.Kind.values())
            fields.put(
                    switch (kind) {
                        case SUPPORT -> "supports";
                        case ACKNOWLEDGEMENT -> "acknowledgements";
                        case DENIAL -> "denials";
                        case RESPONSE -> "responses";
                    },
                    claim.lines(kind).size());
        charge(fields, claim.grade() == null ? null : claim);
        passage(fields, claim.proposition());
        List<Place> places = claim.lines(Position.Kind.SUPPORT, Position.Kind.ACKNOWLEDGEMENT).stream()
                .flatMap(line -> places(line).stream())
                .toList();
        return new ExportRow(claim.id(), fields, once(places));
    }

    private static void origins(Map<String, @Nullable Object> fields, String name, @Nullable Origins origins) {
        fields.put(name + "Least", origins == null ? null : origins.least());
        fields.put(name + "Most", origins == null ? null : origins.most());
    }

    private Stream<ExportRow> figures(FigureSeries series) {
        return series.values().stream()
                .filter(value -> filter.keeps(value.line()))
                .map(value -> figure(series, value));
    }

    private ExportRow figure(FigureSeries series, FigureSeries.Value value) {
        Line line = value.line();
        Figure figure = value.figure();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("series", series.id());
        fields.put("counted", series.counted());
        fields.put("scope", withheld(line, series.scope()));
        fields.put("isTotal", series.isTotal());
        fields.put("low", figure.low());
        fields.put("high", figure.high());
        fields.put("bound", figure.bound());
        fields.put("unit", figure.unit());
        fields.put("currency", figure.currency());
        fields.put("kind", value.kind());
        fields.put("isConditional", value.isConditional());
        said(fields, line);
        return row(line.id() + "/" + figure.id() + "/" + series.counted(), fields, line, places(line));
    }

    private Stream<ExportRow> events(Line line) {
        return marks(line).values().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .map(event -> event(line, event));
    }

    private ExportRow event(Line line, Event event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("predicate", event.predicate());
        fields.put("plover", event.plover());
        fields.put("mode", event.mode());
        fields.put("aux", event.aux().isEmpty() ? null : String.join("; ", event.aux()));
        fields.put("actors", names(line, event.actors()));
        fields.put("recipients", names(line, event.recipients()));
        List<When> whens = marked(line, event.when(), When.class);
        fields.put("earliest", bound(whens, When::earliest));
        fields.put("latest", bound(whens, When::latest));
        fields.put("eventCertainty", event.certainty().status());
        fields.put("eventPolarity", event.polarity());
        said(fields, line);
        return row(line.id() + "/" + event.id(), fields, line, once(marked(line, event.place(), Place.class)));
    }

    /** A bound only where one time tells it: of several, it is not told which is meant. */
    private static @Nullable LocalDateTime bound(List<When> whens, Function<When, @Nullable LocalDateTime> bound) {
        return whens.size() == 1 ? bound.apply(whens.get(0)) : null;
    }

    private @Nullable String names(Line line, List<String> ids) {
        List<Actor> actors = marked(line, ids, Actor.class);
        return actors.isEmpty()
                ? null
                : actors.stream().map(footings::name).distinct().collect(Collectors.joining("; "));
    }

    private ExportRow row(String id, Map<String, @Nullable Object> fields, Line line, List<Place> places) {
        charge(fields, charges.get(line.id()));
        passage(fields, line);
        return new ExportRow(id, fields, places);
    }

    private void said(Map<String, @Nullable Object> fields, Line line) {
        fields.put("who", footings.who(line));
        fields.put("sourceKind", line.statement().source().kind());
        fields.put("act", line.statement().act());
        fields.put("certainty", line.statement().certainty().status());
        fields.put("saidPolarity", line.statement().polarity());
        fields.put("standing", line.standing());
    }

    private void charge(Map<String, @Nullable Object> fields, @Nullable Claim claim) {
        List<Line> denials = claim == null ? List.of() : claim.lines(Position.Kind.DENIAL);
        fields.put("accused", claim == null || claim.accused() == null ? null : footings.name(claim.accused()));
        fields.put("accuser", claim == null || claim.accuser() == null ? null : footings.name(claim.accuser()));
        fields.put("grade", claim == null ? null : claim.grade());
        fields.put("rule", claim == null ? null : claim.rule());
        fields.put(
                "denial",
                claim == null
                        ? null
                        : denials.isEmpty()
                                ? "none known"
                                : denials.stream().map(footings::who).distinct().collect(Collectors.joining("; ")));
    }

    private void passage(Map<String, @Nullable Object> fields, Line line) {
        Footing footing = footings.line(line);
        fields.put("chain", footing.chain());
        fields.put("words", footings.words(line));
        fields.put("report", footing.report());
        fields.put("outlet", footing.outlet());
        fields.put("url", line.entry().imprint().url());
        fields.put("said", line.entry().said());
        fields.put("seen", line.entry().seen());
        fields.put("start", line.span().start());
        fields.put("end", line.span().end());
        fields.put("textSha256", footing.passage().textSha256());
    }

    private @Nullable String withheld(Line line, @Nullable String words) {
        return words == null ? null : footings.withheld(line, words);
    }

    private List<Place> places(Line line) {
        return once(marked(line, marks(line).keySet(), Place.class));
    }

    /** Each place once, however often the text names it. */
    private static List<Place> once(List<Place> places) {
        Set<Object> seen = new HashSet<>();
        return places.stream()
                .filter(place -> seen.add(List.of(place.name(), Objects.toString(place.entry()), place.precision())))
                .toList();
    }

    private <M> List<M> marked(Line line, Collection<String> ids, Class<M> kind) {
        Map<String, Mark> all = marks(line);
        List<M> found = new ArrayList<>();
        for (String id : ids) if (kind.isInstance(all.get(id))) found.add(kind.cast(all.get(id)));
        return found;
    }

    /** The marks of a line's statement by their ids, in the order of the text. */
    private Map<String, Mark> marks(Line line) {
        return marks.computeIfAbsent(line, of -> {
            Set<String> ids = new HashSet<>(of.statement().marks());
            Map<String, Mark> found = new LinkedHashMap<>();
            for (Mark mark : of.entry().reading().marks()) if (ids.contains(mark.id())) found.put(mark.id(), mark);
            return found;
        });
    }
}
