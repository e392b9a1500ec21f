package io.sayso.page;

import io.sayso.reading.Act;
import io.sayso.reading.Anonymity;
import io.sayso.reading.Band;
import io.sayso.reading.Certainty;
import io.sayso.reading.Polarity;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Caption;
import io.sayso.report.Completeness;
import io.sayso.report.Furniture;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
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
                null,
                new Imprint(
                        "Coastal Wire",
                        "Mara Lind",
                        null,
                        "PORT ALDER, Nov 22 (Coastal Wire)",
                        "Kelmar closes Port Alder after a drone strike",
                        Moment.parse("2026-11-22"),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        PublicationStatus.USABLE,
                        null,
                        null,
                        Completeness.WHOLE),
                null,
                TEXT,
                List.of(new Caption(caption, at("Smoke over the harbour of Port Alder on Sunday"), at("TAMSIN ORREL"))),
                List.of(
                        new Furniture(Furniture.Kind.HEADLINE, at("Kelmar closes Port Alder after a drone strike")),
                        new Furniture(Furniture.Kind.BYLINE, at("By Mara Lind")),
                        new Furniture(Furniture.Kind.DATELINE, at("PORT ALDER, Nov 22 (Coastal Wire) -"))),
                0);
        return new Reading(new ReaderVersion("0.1.0", "a".repeat(64)), report, MarksOfEveryKind.all(), statements());
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

    static Span passage(String first, String last) {
        int start = TEXT.indexOf(first);
        return new Span(start, TEXT.indexOf(last, start) + last.length());
    }

    static Span at(String words) {
        return at(words, words);
    }

    /** The words where they first stand in {@code context}. */
    static Span at(String context, String words) {
        int start = TEXT.indexOf(context) + context.indexOf(words);
        return new Span(start, start + words.length());
    }
}
