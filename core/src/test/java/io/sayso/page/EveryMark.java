package io.sayso.page;

import io.sayso.reading.Act;
import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Anonymity;
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
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.reading.VictimStatus;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading written by hand, of an invented report, with a mark of every kind, some over others. */
final class EveryMark {
    static final String TEXT = """
            Kelmar closes Port Alder after a drone strike
            By Mara Lind
            PORT ALDER, Nov 22 (Coastal Wire) - A drone killed at least 12 dockers in Port Alder on Saturday night and \
            Kelmar has closed the harbour until Monday, the coastguard said.
            "It came from the sea, and it was probably Tessane's," Captain Runa Hallvek of the coastguard told The Ledger.
            Tessane's navy denied that it had flown any drone. An aide who asked not to be named because talks go on \
            said Foreign Minister Casmir Aule had promised "$50m & more" for the families.
            Two carriers lie off the <b>strait</b>.
            Smoke over the harbour of Port Alder on Sunday – TAMSIN ORREL
            """;

    private static final Certainty PLAIN = new Certainty(Status.HAPPENED, List.of(), null);

    private EveryMark() {}

    static Reading reading() {
        Span caption = at("Smoke over the harbour of Port Alder on Sunday – TAMSIN ORREL");
        Report report = new Report(
                Sha256.of(TEXT),
                Sha256.of(TEXT),
                "Coastal Wire",
                "Mara Lind",
                null,
                "PORT ALDER, Nov 22 (Coastal Wire)",
                "Kelmar closes Port Alder after a drone strike",
                Moment.parse("2026-11-22"),
                null,
                null,
                null,
                null,
                PublicationStatus.USABLE,
                TEXT,
                List.of(new Caption(caption, at("Smoke over the harbour of Port Alder on Sunday"), at("TAMSIN ORREL"))),
                List.of(
                        new Furniture(Furniture.Kind.HEADLINE, at("Kelmar closes Port Alder after a drone strike")),
                        new Furniture(Furniture.Kind.BYLINE, at("By Mara Lind")),
                        new Furniture(Furniture.Kind.DATELINE, at("PORT ALDER, Nov 22 (Coastal Wire) -"))),
                0);
        return new Reading(new ReaderVersion("0.1.0", "a".repeat(64)), report, marks(), statements());
    }

    private static List<Mark> marks() {
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

    private static List<Statement> statements() {
        Source guard =
                source(SourceKind.NAMED_ORGANISATION, "the coastguard said", "the coastguard", "coastguard", null);
        Source ledger = source(SourceKind.NAMED_ORGANISATION, "The Ledger", "The Ledger", "The Ledger", null);
        Source hallvek = new Source(
                SourceKind.NAMED_PERSON,
                List.of(at("Captain Runa Hallvek")),
                "Captain Runa Hallvek",
                "Runa Hallvek",
                "captain",
                "coastguard",
                null,
                null,
                ledger);
        Source navy = source(SourceKind.NAMED_ORGANISATION, "Tessane's navy", "Tessane's navy", "Tessane's navy", null);
        Source aide = source(SourceKind.UNNAMED, "An aide", "An aide", null, new Anonymity(true, "talks go on"));
        Source aule =
                source(SourceKind.NAMED_PERSON, "Foreign Minister Casmir Aule", "Casmir Aule", "Casmir Aule", null);
        Certainty likely = new Certainty(Status.LIKELY, List.of("probably"), Band.LIKELY);
        return List.of(
                said(
                        "closes",
                        passage("A drone killed", "Monday"),
                        guard,
                        Act.ASSERTS,
                        PLAIN,
                        Polarity.POSITIVE,
                        null,
                        null),
                said(
                        "tessane",
                        passage("\"It came", "Tessane's,\""),
                        hallvek,
                        Act.ACCUSES,
                        likely,
                        Polarity.POSITIVE,
                        null,
                        null),
                said(
                        "denial",
                        at("that it had flown any drone"),
                        navy,
                        Act.DENIES,
                        PLAIN,
                        Polarity.NEGATIVE,
                        null,
                        "tessane"),
                said(
                        "aide",
                        passage("Foreign Minister", "families"),
                        aide,
                        Act.ASSERTS,
                        PLAIN,
                        Polarity.POSITIVE,
                        null,
                        null),
                said(
                        "promise",
                        at("\"$50m & more\" for the families"),
                        aule,
                        Act.PROMISES,
                        new Certainty(Status.PLANNED, List.of(), null),
                        Polarity.POSITIVE,
                        "aide",
                        null),
                said(
                        "own",
                        passage("Two carriers", "</b>"),
                        Source.outlet("Coastal Wire"),
                        Act.ASSERTS,
                        PLAIN,
                        Polarity.POSITIVE,
                        null,
                        null),
                said(
                        "caption",
                        at("Smoke over the harbour of Port Alder on Sunday"),
                        Source.outlet("Coastal Wire"),
                        Act.ASSERTS,
                        PLAIN,
                        Polarity.POSITIVE,
                        null,
                        null));
    }

    private static Statement said(
            String id,
            Span passage,
            Source source,
            Act act,
            Certainty certainty,
            Polarity polarity,
            @Nullable String within,
            @Nullable String respondsTo) {
        return new Statement(
                id,
                List.of(passage),
                source,
                act,
                Speech.INDIRECT,
                certainty,
                polarity,
                within,
                respondsTo,
                List.of(),
                id.equals("own") ? 0.4 : 0.9);
    }

    private static Source source(
            SourceKind kind, String context, String text, @Nullable String name, @Nullable Anonymity anonymity) {
        return new Source(kind, List.of(at(context, text)), text, name, null, null, null, anonymity, null);
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

    private static Span passage(String first, String last) {
        int start = TEXT.indexOf(first);
        return new Span(start, TEXT.indexOf(last, start) + last.length());
    }

    private static Span at(String words) {
        return at(words, words);
    }

    /** The words where they first stand in {@code context}. */
    private static Span at(String context, String words) {
        int start = TEXT.indexOf(context) + context.indexOf(words);
        return new Span(start, start + words.length());
    }
}
