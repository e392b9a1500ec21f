package io.sayso.page;

import static io.sayso.page.EveryMark.at;
import static io.sayso.page.EveryMark.passage;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Asset;
import io.sayso.reading.Attribution;
import io.sayso.reading.Band;
import io.sayso.reading.Bound;
import io.sayso.reading.Certainty;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Hedge;
import io.sayso.reading.Incident;
import io.sayso.reading.Mark;
import io.sayso.reading.Measure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.reading.Polarity;
import io.sayso.reading.Precision;
import io.sayso.reading.Status;
import io.sayso.reading.VictimStatus;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of {@link EveryMark}. */
final class MarksOfEveryKind {
    private static final Certainty PLAIN = new Certainty(Status.HAPPENED, List.of(), null);

    private MarksOfEveryKind() {}

    static List<Mark> all() {
        Actor dockers = actor("dockers", ActorKind.PEOPLE, null, null, List.of());
        Actor kelmar = actor("Kelmar has", "Kelmar", ActorKind.STATE, "Kelmar", null);
        Actor navy = actor("Tessane's navy", ActorKind.ORGANISATION, "Tessane's navy", null, List.of());
        Actor carriers = actor(
                "Two carriers",
                ActorKind.ASSET,
                null,
                null,
                List.of(new Asset(at("Two carriers"), "aircraft-carrier", null, 2)));
        When night =
                when("Saturday night", "2026-11-21TNI", Precision.PART_OF_DAY, "2026-11-21T18:00", "2026-11-22T05:59");
        When monday = when("Monday", "2026-11-23", Precision.DAY, "2026-11-23T00:00", "2026-11-23T23:59");
        Place port = new Place(
                at("Port Alder on Saturday", "Port Alder"),
                "Port Alder",
                "geonames",
                "1234567",
                10.25,
                -66.5,
                PlacePrecision.SETTLEMENT,
                "KM");
        Figure killed = figure("at least 12", 12, null, null, Bound.AT_LEAST, "dockers", "killed");
        Figure money = figure("$50m", 50_000_000, 50_000_000, "USD", Bound.EXACT, null, null);
        return List.of(
                attribution("the coastguard said", "said", "the coastguard", passage("A drone killed", "Monday")),
                attribution(
                        "told The",
                        "told",
                        "Captain Runa Hallvek of the coastguard",
                        passage("\"It came", "Tessane's,\"")),
                attribution("denied", "denied", "Tessane's navy", at("that it had flown any drone")),
                attribution(
                        "said Foreign",
                        "said",
                        "An aide who asked not to be named because talks go on",
                        passage("Foreign Minister", "families")),
                attribution(
                        "had promised",
                        "had promised",
                        "Foreign Minister Casmir Aule",
                        at("\"$50m & more\" for the families")),
                new Hedge(at("probably"), "probably", Band.LIKELY),
                night,
                monday,
                port,
                killed,
                money,
                dockers,
                kelmar,
                navy,
                carriers,
                actor("Foreign Minister Casmir Aule", ActorKind.PERSON, "Casmir Aule", "foreign minister", List.of()),
                event(
                        "killed",
                        "kill",
                        "ASSAULT",
                        new Incident(
                                killed.id(),
                                null,
                                null,
                                null,
                                List.of(dockers.id()),
                                VictimStatus.CIVILIAN,
                                "drone",
                                List.of()),
                        null),
                event(
                        "closed the harbour",
                        "close",
                        null,
                        null,
                        new Measure(MeasureKind.CLOSURE, kelmar.id(), "the harbour", null, monday.id())));
    }

    private static Attribution attribution(String context, String cue, String source, Span content) {
        return new Attribution(List.of(at(context, cue)), List.of(at(source)), List.of(content));
    }

    private static When when(String words, String value, Precision precision, String earliest, String latest) {
        WhenKind kind = value.contains("T") ? WhenKind.TIME : WhenKind.DATE;
        return new When(
                at(words),
                kind,
                value,
                null,
                "published",
                precision,
                LocalDateTime.parse(earliest),
                LocalDateTime.parse(latest));
    }

    private static Figure figure(
            String words,
            int low,
            @Nullable Integer high,
            @Nullable String currency,
            Bound bound,
            @Nullable String counted,
            @Nullable String of) {
        BigDecimal most = high == null ? null : BigDecimal.valueOf(high);
        return new Figure(
                at(words), BigDecimal.valueOf(low), most, null, currency, bound, counted, of, null, false, null);
    }

    private static Actor actor(
            String words, ActorKind kind, @Nullable String name, @Nullable String role, List<Asset> assets) {
        return new Actor(at(words), "actor:" + at(words).start(), kind, name, role, null, assets);
    }

    private static Actor actor(
            String context, String words, ActorKind kind, @Nullable String name, @Nullable String role) {
        Span span = at(context, words);
        return new Actor(span, "actor:" + span.start(), kind, name, role, "KEL", List.of());
    }

    private static Event event(
            String words,
            String predicate,
            @Nullable String plover,
            @Nullable Incident incident,
            @Nullable Measure measure) {
        return new Event(
                at(words),
                predicate,
                plover,
                plover == null ? null : "aerial",
                plover == null ? List.of() : List.of("historical"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PLAIN,
                Polarity.POSITIVE,
                incident,
                measure,
                2.5);
    }
}
