package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Attribution;
import io.sayso.reading.Mark;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.Statement;
import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is true of a reading of any text whatever. */
final class SaneReading {
    private SaneReading() {}

    /**
     * Every span lies in the text and holds something; ids are unique, and what refers to one refers to one there is.
     */
    static void check(Reading reading) {
        int length = reading.report().text().length();
        for (Caption caption : reading.report().captions()) inside(List.of(caption.span()), length);
        for (Furniture piece : reading.report().furniture()) inside(List.of(piece.span()), length);
        Set<String> marks = new HashSet<>(), statements = new HashSet<>();
        for (Mark mark : reading.marks()) {
            assertThat(marks.add(mark.id())).as("a second mark %s", mark.id()).isTrue();
            inside(spans(mark), length);
        }
        for (Statement statement : reading.statements()) {
            String id = statement.id();
            assertThat(statements.add(id)).as("a second statement %s", id).isTrue();
            inside(statement.passages(), length);
            for (Source s = statement.source(); s != null; s = s.via()) inside(s.mentions(), length);
            assertThat(marks).containsAll(statement.marks());
        }
        for (Statement statement : reading.statements()) {
            refersTo(statement.id(), statement.within(), statements);
            refersTo(statement.id(), statement.respondsTo(), statements);
        }
    }

    private static List<Span> spans(Mark mark) {
        if (!(mark instanceof Attribution attribution)) return List.of(mark.span());
        return Stream.of(attribution.cues(), attribution.sources(), attribution.contents())
                .flatMap(List::stream)
                .toList();
    }

    private static void inside(List<Span> spans, int length) {
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(length);
            assertThat(span.length()).isPositive();
        }
    }

    private static void refersTo(String from, @Nullable String id, Set<String> statements) {
        if (id != null) assertThat(statements).as("what %s refers to", from).contains(id);
    }
}
