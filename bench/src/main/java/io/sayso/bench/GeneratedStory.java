package io.sayso.bench;

import io.sayso.reading.Act;
import io.sayso.reading.Attribution;
import io.sayso.reading.Bound;
import io.sayso.reading.Certainty;
import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Completeness;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One invented event, and what reports of it say. */
final class GeneratedStory {
    static final ReaderVersion READER = new ReaderVersion("generated", Sha256.of("generated"));

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final String[]
            WHERE =
                    {"Port Alder", "Stavenholt", "Kestermoor", "Vell Bay", "Orrin", "Tarn Hill", "Lower Quay", "Ismere"
                    },
            WHAT = {"ferries", "freighters", "houses", "soldiers", "families", "flights", "trucks", "dockers"},
            DEED =
                    {
                        "were stopped near",
                        "were seen leaving",
                        "had been damaged in",
                        "were to be moved to",
                        "remained in",
                        "were turned back at",
                        "had reached",
                        "were held outside"
                    },
            WHO =
                    {
                        "the harbour master",
                        "two officials",
                        "the interior ministry",
                        "a spokeswoman for the port",
                        "a diplomat who asked not to be named",
                        "Governor Maud Ekrel",
                        "the coast guard",
                        "a dockers' union"
                    },
            SAID = {"said", "told reporters", "announced", "warned", "said in a statement", "acknowledged"},
            TAIL =
                    {
                        "as talks went on without a date for their end",
                        "while the weather over the strait grew worse",
                        "after a night in which no ship left the harbour",
                        "and relief crews waited for permission to land",
                        "a day after the border posts were closed again",
                        "in what neighbours called the longest delay so far"
                    };

    private final Random random;
    private final int number;
    private final String where;
    private final int toll;

    /** A sentence before it stands in a report. */
    record Line(int figure, String what, String content, String who, String said) {
        String text() {
            return "%s, %s %s.".formatted(content, who, said);
        }
    }

    GeneratedStory(Random random, int number) {
        this.random = random;
        this.number = number;
        this.where = any(WHERE);
        this.toll = 3 + random.nextInt(400);
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    /** What somebody reports who covers the event without copying. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 10 + random.nextInt(15); i > 0; i--) lines.add(line(toll + random.nextInt(5)));
        return lines;
    }

    private Line line(int figure) {
        String what = any(WHAT), place = random.nextInt(3) == 0 ? any(WHERE) : where;
        String content =
                "At least %d %s %s %s, case %d, %s".formatted(figure, what, any(DEED), place, number, any(TAIL));
        return new Line(figure, what, content, any(WHO), any(SAID));
    }

    /** The same said in other words. */
    Line reworded(Line line) {
        String content = line.content.replace("At least", "No fewer than").replace(" were ", " have been ");
        return new Line(line.figure, line.what, content + ", " + any(TAIL), line.who, any(SAID));
    }

    GeneratedPress.Item item(String place, String outlet, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        String headline = "%s: %d in case %d".formatted(where, toll, number);
        text.append(headline).append("\n\n");
        List<Mark> marks = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Line line : lines) {
            read(line, text.length(), marks, statements);
            text.append(line.text()).append("\n\n");
        }
        Report report = report(text.toString(), place, outlet, headline);
        return new GeneratedPress.Item(place, report, new Reading(READER, report, marks, statements));
    }

    private Report report(String text, String url, String outlet, String headline) {
        Instant published = FIRST.plusSeconds(600L * number + random.nextInt(86_400));
        Imprint imprint = new Imprint(
                outlet,
                null,
                "Coastal Wire",
                null,
                headline,
                Moment.of(published),
                null,
                List.of(),
                url,
                null,
                null,
                "en",
                PublicationStatus.USABLE,
                null,
                null,
                Completeness.WHOLE);
        String sha256 = Sha256.of(text);
        return new Report(sha256, sha256, null, imprint, null, text, List.of(), List.of(), 0);
    }

    private void read(Line line, int at, List<Mark> marks, List<Statement> statements) {
        Span content = new Span(at, at + line.content.length()),
                who = new Span(content.end() + 2, content.end() + 2 + line.who.length()),
                said = new Span(who.end() + 1, who.end() + 1 + line.said.length());
        int figureAt = at + line.content.indexOf(String.valueOf(line.figure));
        Mark attribution = new Attribution(List.of(said), List.of(who), List.of(content));
        BigDecimal value = BigDecimal.valueOf(line.figure);
        Mark figure = new Figure(
                new Span(figureAt, figureAt + String.valueOf(line.figure).length()),
                value,
                null,
                null,
                null,
                Bound.AT_LEAST,
                line.what,
                null,
                null,
                false,
                null);
        marks.add(attribution);
        marks.add(figure);
        Source source = new Source(SourceKind.UNNAMED, List.of(who), line.who, null, null, null, null, null, null);
        statements.add(new Statement(
                "statement:%d-%d".formatted(content.start(), content.end()),
                List.of(content),
                source,
                Act.ASSERTS,
                Speech.INDIRECT,
                new Certainty(Status.HAPPENED, List.of(), null),
                Polarity.POSITIVE,
                null,
                null,
                List.of(attribution.id(), figure.id()),
                0.5 + random.nextInt(500) / 1000.0));
    }
}
