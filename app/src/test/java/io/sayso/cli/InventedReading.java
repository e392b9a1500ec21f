package io.sayso.cli;

import io.sayso.reading.Act;
import io.sayso.reading.Anonymity;
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
import io.sayso.report.Caption;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading written by hand, of an invented report, with something of everything that a ledger may have to show. */
final class InventedReading {
    static final String TEXT = """
            Kelmar has moved nine warships and about 4,000 marines to the mouth of the Strait of Mirrow since early \
            September, its largest show of force there in a generation, three defense officials said Thursday.
            Two of the three said sabotage teams would probably go ashore before any open attack. They asked not to be \
            named because the plans are secret. It was not clear whether President Runa Hallvek had approved the raids.
            "Nobody should mistake patience for permission," a senior aide to Hallvek told The Stavenholt Ledger.
            Hallvek's government says Tarsuna's president, Ilvo Tessane, runs the Lantern Brotherhood, a network alleged \
            to have shipped thousands of rifles. Tessane has repeatedly denied any tie to the group.
            Foreign Minister Casmir Aule said Hallvek's envoys had assured him in October that no attack was planned.
            The navy's \u001b[31mred\u001b[0m log\u202e and 東京の港湾当局は金曜日に船が沈没したと発表した港湾当局は金曜日に船が沈没したと発表した。
            Ilvo Tessane shakes hands with dock workers in Port Iriso on Saturday – TAMSIN ORREL
            """;

    private static final Certainty PLAIN = new Certainty(Status.HAPPENED, List.of(), null);

    private InventedReading() {}

    static Reading reading() {
        Span caption = at("Ilvo Tessane shakes hands with dock workers in Port Iriso on Saturday – TAMSIN ORREL");
        Report report = new Report(
                Sha256.of(TEXT),
                Sha256.of(TEXT),
                null,
                Imprint.of("The Stavenholt Ledger", Moment.parse("2026-11-20")),
                null,
                TEXT,
                List.of(new Caption(caption, at(before(caption)), at("TAMSIN ORREL"))),
                List.of(),
                1);
        List<Hedge> hedges = List.of(
                new Hedge(at("probably"), "probably", Band.LIKELY),
                new Hedge(at("alleged"), "alleged", null),
                new Hedge(at("would"), "would", null));
        return new Reading(new ReaderVersion("0.1.0", "a".repeat(64)), report, List.copyOf(hedges), statements());
    }

    private static List<Statement> statements() {
        Source ledger = named(SourceKind.NAMED_ORGANISATION, "The Stavenholt Ledger", null, null, null);
        Source aide = new Source(
                SourceKind.UNNAMED,
                List.of(at("a senior aide to Hallvek")),
                "a senior aide to Hallvek",
                null,
                "senior aide",
                "Hallvek",
                1,
                null,
                ledger);
        Source tessane = named(SourceKind.NAMED_PERSON, "Ilvo Tessane", "president", "Tarsuna", null);
        Source two = unnamed("Two of the three", 2, new Anonymity(true, "the plans are secret"));
        return List.of(
                statement("moved", "Kelmar has moved", "a generation", unnamed("three defense officials", 3, null)),
                said(
                        "ashore",
                        List.of(at("sabotage teams would probably go ashore before any open attack")),
                        two,
                        Act.BELIEVES,
                        new Certainty(Status.LIKELY, List.of("would", "probably"), Band.LIKELY),
                        Polarity.POSITIVE,
                        null,
                        null),
                said(
                        "unclear",
                        List.of(at("President Runa Hallvek had approved the raids")),
                        Source.notGiven(),
                        Act.ASSERTS,
                        new Certainty(Status.UNKNOWN, List.of("not clear whether"), null),
                        Polarity.UNKNOWN,
                        null,
                        null),
                statement("patience", "\"Nobody should", "permission,\"", aide),
                said(
                        "runs",
                        List.of(at("Tarsuna's president, Ilvo Tessane, runs the Lantern Brotherhood")),
                        named(SourceKind.NAMED_ORGANISATION, "Hallvek's government", null, null, null),
                        Act.ACCUSES,
                        new Certainty(Status.ONGOING, List.of(), null),
                        Polarity.POSITIVE,
                        null,
                        null),
                said(
                        "tie",
                        List.of(at("any tie to the group")),
                        tessane,
                        Act.DENIES,
                        PLAIN,
                        Polarity.NEGATIVE,
                        null,
                        "runs"),
                statement(
                        "assured",
                        "Hallvek's envoys",
                        "was planned",
                        named(SourceKind.NAMED_PERSON, "Casmir Aule", "Foreign Minister", null, null)),
                said(
                        "planned",
                        List.of(at("no attack was planned")),
                        unnamed("Hallvek's envoys", null, null),
                        Act.PROMISES,
                        new Certainty(Status.PLANNED, List.of(), null),
                        Polarity.NEGATIVE,
                        "assured",
                        null),
                statement("log", "The navy's", "発表した。", Source.outlet("The Stavenholt Ledger")),
                statement("hands", "Ilvo Tessane shakes", "on Saturday", Source.outlet("The Stavenholt Ledger")));
    }

    private static Statement statement(String id, String first, String last, Source source) {
        int start = TEXT.indexOf(first), end = TEXT.indexOf(last, start) + last.length();
        List<Span> passages = List.of(new Span(start, end));
        return said(id, passages, source, Act.ASSERTS, PLAIN, Polarity.POSITIVE, null, null);
    }

    private static Statement said(
            String id,
            List<Span> passages,
            Source source,
            Act act,
            Certainty certainty,
            Polarity polarity,
            @Nullable String within,
            @Nullable String respondsTo) {
        return new Statement(
                id, passages, source, act, Speech.INDIRECT, certainty, polarity, within, respondsTo, List.of(), 0.9);
    }

    private static Source named(
            SourceKind kind, String name, @Nullable String role, @Nullable String affiliation, @Nullable Source via) {
        return new Source(kind, List.of(at(name)), name, name, role, affiliation, null, null, via);
    }

    private static Source unnamed(String text, @Nullable Integer count, @Nullable Anonymity anonymity) {
        return new Source(SourceKind.UNNAMED, List.of(at(text)), text, null, null, null, count, anonymity, null);
    }

    private static String before(Span caption) {
        return caption.in(TEXT).substring(0, caption.in(TEXT).indexOf(" –"));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
