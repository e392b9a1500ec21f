package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.bench.NumberSpecs.Case;
import io.sayso.bench.NumberSpecs.Kind;
import io.sayso.reading.Bound;
import io.sayso.reading.Figure;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberSpecScorerTest {
    @Test
    void units_without_a_number_and_relative_ordinals_are_not_to_be_found() {
        Case read = read("the % of it", """
                {"Start": 4, "End": 4, "Resolution": {"value": "null"}},
                {"Start": 0, "End": 2, "Resolution": {"value": "current-1"}},
                {"Start": 0, "End": 2, "Resolution": {"unit": "C", "value": null}}
                """);
        assertThat(read.expected()).isEmpty();
    }

    @Test
    void the_bound_stands_outside_the_words_of_a_measure() {
        Case read = read("about ten miles", "{\"Start\": 6, \"End\": 14, \"Resolution\": {\"value\": \"10\"}}");
        Figure figure = figure(new Span(0, 15), "10", "10", "mile", null, Bound.ABOUT);
        assertThat(score(read, Kind.DIMENSIONS, figure)).isEqualTo(both(1, 1));
    }

    @Test
    void the_unit_stands_outside_the_words_of_a_number() {
        Case read = read("in 3 years", "{\"Start\": 3, \"End\": 3, \"Resolution\": {\"value\": \"3\"}}");
        Figure figure = figure(new Span(3, 10), "3", "3", "year", null, Bound.EXACT);
        assertThat(score(read, Kind.NUMBERS, figure)).isEqualTo(both(1, 1));
        assertThat(score(read, Kind.MONEY, figure)).isEqualTo(new NumberSpecScorer.Scored(none(), none()));
    }

    @Test
    void what_it_is_per_stands_outside_the_words_of_money() {
        Case read = read("$2 per share", "{\"Start\": 0, \"End\": 1, \"Resolution\": {\"value\": \"2\"}}");
        Figure figure = figure(new Span(0, 12), "2", "2", "per share", "USD", Bound.EXACT);
        assertThat(score(read, Kind.MONEY, figure)).isEqualTo(both(1, 1));
    }

    @Test
    void a_range_is_right_with_both_ends_and_whether_they_are_open() {
        Case read = read("at least 30", "{\"Start\": 0, \"End\": 10, \"Resolution\": {\"value\": \"[30,)\"}}");
        Span span = new Span(0, 11);
        assertThat(score(read, Kind.RANGES, figure(span, "30", null, null, null, Bound.AT_LEAST)))
                .isEqualTo(both(1, 1));
        assertThat(score(read, Kind.RANGES, figure(span, "30", null, null, null, Bound.MORE_THAN)))
                .isEqualTo(both(0, 1));
    }

    private static NumberSpecScorer.Scored score(Case read, Kind kind, Figure figure) {
        return NumberSpecScorer.score(read, kind, List.of(figure));
    }

    private static NumberSpecScorer.Scored both(int right, int found) {
        Counts counts = new Counts(right, found, 1);
        return new NumberSpecScorer.Scored(counts, counts);
    }

    private static Counts none() {
        return new Counts(0, 0, 1);
    }

    private static Case read(String input, String results) {
        return NumberSpecs.read("[{\"Input\": \"" + input + "\", \"Results\": [" + results + "]}]", "test")
                .get(0);
    }

    private static Figure figure(
            Span span,
            String low,
            @Nullable String high,
            @Nullable String unit,
            @Nullable String currency,
            Bound bound) {
        BigDecimal most = high == null ? null : new BigDecimal(high);
        return new Figure(span, new BigDecimal(low), most, unit, currency, bound, null, null, null, false, null);
    }
}
