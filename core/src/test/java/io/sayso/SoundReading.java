package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Mark;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Report;
import io.sayso.report.Span;

/** What holds of every reading, whatever was read. */
final class SoundReading {
    private SoundReading() {}

    static void check(Reading reading) {
        Report report = reading.report();
        for (Caption caption : report.captions()) inside(caption.span(), report);
        for (Furniture piece : report.furniture()) inside(piece.span(), report);
        for (Mark mark : reading.marks()) inside(mark.span(), report);
        for (Statement statement : reading.statements()) {
            for (Span passage : statement.passages()) inside(passage, report);
            for (Span mention : statement.source().mentions()) inside(mention, report);
        }
        assertThat(reading.marks()).extracting(Mark::id).doesNotHaveDuplicates();
        assertThat(reading.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    private static void inside(Span span, Report report) {
        if (span.end() > report.text().length()) throw new AssertionError(span + " ends after the text.");
    }
}
