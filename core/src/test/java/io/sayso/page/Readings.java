package io.sayso.page;

import io.sayso.reading.Act;
import io.sayso.reading.Certainty;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Imprint;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings of one sort of thing. */
final class Readings {
    private static final Certainty PLAIN = new Certainty(Status.HAPPENED, List.of(), null);

    private Readings() {}

    /** A report of {@code words} and nothing else, said by who is called so, of an outlet that is called so. */
    static Reading said(String words) {
        Span all = new Span(0, words.length());
        Source source = new Source(
                SourceKind.NAMED_PERSON, List.of(), words, words, words, null, null, null, Source.outlet(words));
        return of(words, List.of(), List.of(statement("s", all, source, Act.ASSERTS, null, null)));
    }

    static Reading of(String text, List<Mark> marks, List<Statement> statements) {
        Report report = new Report(
                Sha256.of(text), Sha256.of(text), null, Imprint.of(text, null), null, text, List.of(), List.of(), 0);
        return new Reading(new ReaderVersion("0.1.0", "a".repeat(64)), report, marks, statements);
    }

    static Statement statement(
            String id, Span passage, Source source, Act act, @Nullable String within, @Nullable String respondsTo) {
        return new Statement(
                id,
                List.of(passage),
                source,
                act,
                Speech.INDIRECT,
                PLAIN,
                Polarity.POSITIVE,
                within,
                respondsTo,
                List.of(),
                1);
    }
}
