package io.sayso.json;

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
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small reading written by hand, whose JSON is {@code golden/json/reading.json}. */
final class GoldenReading {
    private static final String TEXT = "Kelmar has likely moved nine warships, an aide told The Ledger on condition of"
            + " anonymity. Tessane denies it. “They lie,” he said. On Sunday a drone killed two dockers in Port Alder,"
            + " and Kelmar closed the harbour.";

    private GoldenReading() {}

    static Reading reading() {
        Report report = new Report(
                Sha256.of(TEXT),
                Sha256.of(TEXT),
                null,
                Imprint.of("Coastal Wire", Moment.parse("2026-11-22")),
                null,
                TEXT,
                List.of(),
                List.of(),
                0);
        Attribution told = new Attribution(
                List.of(at("told")), List.of(at("an aide")), List.of(at("Kelmar has likely moved nine warships")));
        Hedge likely = new Hedge(at("likely"), "likely", Band.LIKELY);
        Source ledger = source(SourceKind.NAMED_ORGANISATION, "The Ledger", "The Ledger", null, null);
        Source aide = source(SourceKind.UNNAMED, "an aide", null, new Anonymity(true, null), ledger);
        Source tessane = source(SourceKind.NAMED_PERSON, "Tessane", "Tessane", null, null);
        Certainty plain = new Certainty(Status.HAPPENED, List.of(), null);
        Statement moved = new Statement(
                "statement:0-37",
                List.of(at("Kelmar has likely moved nine warships")),
                aide,
                Act.ASSERTS,
                Speech.INDIRECT,
                new Certainty(Status.LIKELY, List.of("likely"), Band.LIKELY),
                Polarity.POSITIVE,
                null,
                null,
                List.of(told.id(), likely.id()),
                0.93);
        Statement denial = new Statement(
                "statement:denial",
                List.of(at("it.")),
                tessane,
                Act.DENIES,
                Speech.INDIRECT,
                plain,
                Polarity.NEGATIVE,
                null,
                moved.id(),
                List.of(),
                0.8);
        Statement quote = new Statement(
                "statement:quote",
                List.of(at("They lie")),
                tessane,
                Act.ACCUSES,
                Speech.DIRECT,
                plain,
                Polarity.POSITIVE,
                null,
                null,
                List.of(),
                1);
        return new Reading(
                new ReaderVersion("0.1.0", "a".repeat(64)), report, marks(told, likely), List.of(moved, denial, quote));
    }

    /** One of each kind at least; of the event, one that harms and one that is a measure. */
    private static List<Mark> marks(Attribution told, Hedge likely) {
        Actor kelmar = actor("Kelmar", ActorKind.STATE, "Kelmar", List.of());
        Figure nine = figure("nine", 9, "warships");
        Actor ships = actor(
                "nine warships", ActorKind.ASSET, null, List.of(new Asset(at("nine warships"), "warship", null, 9)));
        When sunday = new When(
                at("Sunday"),
                WhenKind.DATE,
                "2026-11-22",
                null,
                "published",
                Precision.DAY,
                LocalDateTime.parse("2026-11-22T00:00"),
                LocalDateTime.parse("2026-11-22T23:59"));
        Place port = new Place(
                at("Port Alder"), "Port Alder", "geonames", "1234567", 10.25, -66.5, PlacePrecision.SETTLEMENT, "KM");
        Figure two = figure("two", 2, "dockers");
        return List.of(
                told,
                likely,
                kelmar,
                nine,
                ships,
                sunday,
                port,
                two,
                event(
                        "killed",
                        "kill",
                        "ASSAULT",
                        List.of(sunday.id()),
                        List.of(two.id()),
                        new Incident(two.id(), null, null, null, List.of(), VictimStatus.CIVILIAN, "drone", List.of()),
                        null),
                event(
                        "closed",
                        "close",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        new Measure(MeasureKind.CLOSURE, kelmar.id(), "the harbour", sunday.id(), null)));
    }

    private static Actor actor(String words, ActorKind kind, @Nullable String name, List<Asset> assets) {
        return new Actor(at(words), "actor:" + at(words).start(), kind, name, null, null, assets);
    }

    private static Figure figure(String words, int value, String counted) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Figure(at(words), number, number, null, null, Bound.EXACT, counted, null, null, false, null);
    }

    private static Event event(
            String words,
            String predicate,
            @Nullable String plover,
            List<String> when,
            List<String> figures,
            @Nullable Incident incident,
            @Nullable Measure measure) {
        return new Event(
                at(words),
                predicate,
                plover,
                null,
                List.of("historical"),
                List.of(),
                List.of(),
                when,
                List.of(),
                figures,
                new Certainty(Status.HAPPENED, List.of(), null),
                Polarity.POSITIVE,
                incident,
                measure,
                2.5);
    }

    private static Source source(
            SourceKind kind, String text, @Nullable String name, @Nullable Anonymity anonymity, @Nullable Source via) {
        return new Source(kind, List.of(at(text)), text, name, null, null, null, anonymity, via);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
