package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.bench.TimeDocument.Marked;
import io.sayso.bench.TimeScorer.TimeMeasure;
import io.sayso.reading.Precision;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScorerTest {
    private static final List<Marked> GOLD =
            List.of(new Marked(new Span(0, 6), "DATE", "2025-11-24"), new Marked(new Span(20, 28), "DURATION", "P2D"));

    @Test
    void an_overlap_is_a_pair_and_what_differs_is_not_right() {
        var counts = TimeScorer.score(TimeScorer.pairs(
                GOLD,
                List.of(
                        when(3, 6, WhenKind.DATE, "2025-11-24"),
                        when(10, 12, WhenKind.DATE, "2025"),
                        when(20, 28, WhenKind.DATE, "P2D"))));
        assertThat(counts)
                .containsEntry(TimeMeasure.STRICT, new Counts(1, 3, 2))
                .containsEntry(TimeMeasure.RELAXED, new Counts(2, 3, 2))
                .containsEntry(TimeMeasure.TYPE, new Counts(1, 3, 2))
                .containsEntry(TimeMeasure.VALUE, new Counts(2, 3, 2));
    }

    @Test
    void two_found_in_one_marked_are_one_pair() {
        var counts = TimeScorer.score(TimeScorer.pairs(
                GOLD, List.of(when(0, 2, WhenKind.DATE, "x"), when(3, 6, WhenKind.DATE, "2025-11-24"))));
        assertThat(counts).containsEntry(TimeMeasure.RELAXED, new Counts(1, 2, 2));
    }

    @Test
    void a_document_is_read_with_the_day_it_was_made_and_without_its_tags() {
        TimeDocument document = TimeMl.document("a", """
                <DCT><TIMEX3 tid="t0" value="2025-11-23T10:00">x</TIMEX3></DCT>
                <TEXT>Ivo &amp; Mara <EVENT eid="e1">left</EVENT> on \
                <TIMEX3 type="DATE" value="2025-11-24">Mon<X>day</X></TIMEX3>.</TEXT>""");
        assertThat(document.text()).isEqualTo("Ivo & Mara left on Monday.");
        assertThat(document.published()).hasToString("2025-11-23");
        assertThat(document.times()).containsExactly(new Marked(new Span(19, 25), "DATE", "2025-11-24"));
    }

    private static When when(int from, int to, WhenKind kind, String value) {
        return new When(new Span(from, to), kind, value, null, null, Precision.DAY, null, null);
    }
}
