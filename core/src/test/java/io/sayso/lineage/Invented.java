package io.sayso.lineage;

import io.sayso.reading.Act;
import io.sayso.reading.Certainty;
import io.sayso.reading.Polarity;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reports made up for a test, each paragraph of which is one statement. */
final class Invented {
    static final Instant MORNING = Instant.parse("2026-11-09T06:00:00Z");

    private static final String[] WORDS = ("harbour ferry captain pier night storm crate lantern signal crew tide barge"
                    + " anchor customs warehouse engine radio chart buoy current keeper bridge cargo winch cable lamp"
                    + " quay deck hull mast rope sail shore bay reef channel pilot deckhand manifest ledger notice")
            .split(" ");
    private static final String[] VERBS =
            "left reached lost carried held found moved turned closed opened passed followed".split(" ");

    private Invented() {}

    /** A report of {@code outlet}, published and seen so many hours after that morning, with a source a paragraph. */
    static Told told(@Nullable String outlet, int hour, List<String> paragraphs, List<Source> sources) {
        String headline = "What the day brought, by %s\n\n".formatted(outlet);
        Instant at = MORNING.plusSeconds(3600L * hour);
        byte[] bytes = (headline + String.join("\n\n", paragraphs)).getBytes(StandardCharsets.UTF_8);
        Report report = (Report) PlainText.extraction(new Input("test", bytes, outlet, Moment.of(at), null));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0, from = headline.length(); i < paragraphs.size(); i++) {
            Span passage = new Span(from, from + paragraphs.get(i).length());
            if (i < sources.size()) statements.add(statement(passage, sources.get(i)));
            from = passage.end() + 2;
        }
        return new Told(new Reading(new ReaderVersion("test", "0"), report, List.of(), statements), at);
    }

    /** The same without sources. */
    static Told told(String outlet, int hour, String... paragraphs) {
        return told(outlet, hour, Arrays.asList(paragraphs), List.of());
    }

    private static Statement statement(Span passage, Source source) {
        return new Statement(
                "asserts:%d-%d".formatted(passage.start(), passage.end()),
                List.of(passage),
                source,
                Act.ASSERTS,
                Speech.INDIRECT,
                new Certainty(Status.HAPPENED, List.of(), null),
                Polarity.POSITIVE,
                null,
                null,
                List.of(),
                1);
    }

    /** {@code two port officials}, as the text has them. */
    static Source unnamed(String text, String role, @Nullable Integer count) {
        return new Source(SourceKind.UNNAMED, List.of(), text, null, role, null, count, null, null);
    }

    static Source person(String name, @Nullable String role) {
        return new Source(SourceKind.NAMED_PERSON, List.of(), name, name, role, null, null, null, null);
    }

    static Source body(String name) {
        return new Source(SourceKind.NAMED_ORGANISATION, List.of(), name, name, null, null, null, null, null);
    }

    /** Every statement of these reports. */
    static List<Said> said(Collection<Told> reports) {
        return reports.stream()
                .flatMap(told -> told.reading().statements().stream().map(s -> new Said(told.reading(), s)))
                .toList();
    }

    /** Paragraphs that no other call makes, of two sentences each. */
    static List<String> paragraphs(int count, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) paragraphs.add(sentence(random) + " " + sentence(random));
        return paragraphs;
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("The ");
        for (int i = 0; i < 5; i++)
            sentence.append(any(WORDS, random))
                    .append(' ')
                    .append(any(VERBS, random))
                    .append(" the ");
        return sentence.append(any(WORDS, random)).append('.').toString();
    }

    private static String any(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    static Lineage lineage(Collection<Told> reports) {
        Lineage lineage = new Lineage();
        reports.forEach(lineage::add);
        return lineage;
    }

    static String id(Told told) {
        return told.reading().report().id();
    }
}
