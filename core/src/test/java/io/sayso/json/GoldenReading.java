package io.sayso.json;

import io.sayso.reading.Act;
import io.sayso.reading.Anonymity;
import io.sayso.reading.Attribution;
import io.sayso.reading.Band;
import io.sayso.reading.Certainty;
import io.sayso.reading.Hedge;
import io.sayso.reading.Polarity;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small reading written by hand, whose JSON is {@code golden/json/reading.json}. */
final class GoldenReading {
    private static final String TEXT = "Kelmar has likely moved nine warships, an aide told The Ledger on condition of"
            + " anonymity. Tessane denies it. “They lie,” he said.";

    private GoldenReading() {}

    static Reading reading() {
        Report report = new Report(
                Sha256.of(TEXT),
                Sha256.of(TEXT),
                "Coastal Wire",
                null,
                null,
                null,
                null,
                Moment.parse("2026-11-22"),
                null,
                null,
                null,
                null,
                PublicationStatus.USABLE,
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
                new ReaderVersion("0.1.0", "a".repeat(64)),
                report,
                List.of(told, likely),
                List.of(moved, denial, quote));
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
