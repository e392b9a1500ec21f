package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.bench.NewsQuant.Quantity;
import io.sayso.bench.NewsQuantScorer.NewsQuantMeasure;
import io.sayso.reading.Bound;
import io.sayso.reading.Figure;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewsQuantScorerTest {
    private static final String TEXT = "At least 40 boats sank.";

    @Test
    void sentences_are_read_with_ranges_and_changes() {
        List<Quantity> read = NewsQuant.read("""
                [{"text": "a", "quantities": [
                  {"change": "~", "value": "1.0 - 2.5", "normalized_unit": "Mile"},
                  {"change": "=", "value": "-5.0", "normalized_unit": "yard"},
                  {"change": "=", "value": "1.9E-3", "normalized_unit": "kilogram"}]}]
                """).get(0).quantities();
        assertThat(read.get(0)).isEqualTo(quantity("1.0", "2.5", "mile", "~"));
        assertThat(read.get(1).low()).isEqualByComparingTo("-5");
        assertThat(read.get(2).low()).isEqualByComparingTo("0.0019");
    }

    @Test
    void one_found_counts_for_one_marked_at_most() {
        List<Quantity> gold = List.of(quantity("40", "40", "boat", ">"), quantity("40", "40", "boat", ">"));
        Counts value = NewsQuantScorer.score(gold, gold.subList(0, 1)).get(NewsQuantMeasure.VALUE);
        assertThat(value).isEqualTo(new Counts(1, 1, 2));
    }

    @Test
    void a_value_may_be_right_with_a_wrong_unit_or_change() {
        List<Quantity> gold = List.of(quantity("40", "40", "boat", ">"));
        List<Quantity> found = List.of(quantity("40.0", "40.0", "ship", "="));
        var counts = NewsQuantScorer.score(gold, found);
        assertThat(counts.get(NewsQuantMeasure.VALUE)).isEqualTo(new Counts(1, 1, 1));
        assertThat(counts.get(NewsQuantMeasure.UNIT)).isEqualTo(new Counts(0, 1, 1));
        assertThat(counts.get(NewsQuantMeasure.CHANGE)).isEqualTo(new Counts(0, 1, 1));
        assertThat(NewsQuantScorer.bounds(gold, found)).isEqualTo(Counts.share(0, 1));
    }

    @Test
    void a_direction_is_no_bound() {
        List<Quantity> gold = List.of(quantity("4", "4", "percentage", "up"));
        assertThat(NewsQuantScorer.bounds(gold, gold)).isEqualTo(Counts.share(0, 0));
    }

    @Test
    void figures_are_written_as_the_corpus_writes_them() {
        assertThat(written(figure("40", null, null, null, Bound.AT_LEAST, "boats", null, null)))
                .containsExactly(quantity("40", "40", "boat", ">"));
        assertThat(written(figure("12", null, null, null, Bound.AT_LEAST, "boats", null, "acled-dozens")))
                .containsExactly(quantity("12", "120", "boat", "="));
        assertThat(written(figure("5", "5", null, "GBP", Bound.EXACT, null, null, null)))
                .containsExactly(quantity("5", "5", "pound sterling", "="));
        assertThat(written(figure("5", "5", "percent", null, Bound.EXACT, null, "rose", null)))
                .containsExactly(quantity("5", "5", "percentage", "up"));
        assertThat(written(figure("5", "5", "ordinal", null, Bound.EXACT, null, null, null)))
                .isEmpty();
    }

    private static List<Quantity> written(Figure figure) {
        return NewsQuantScorer.written(List.of(figure), TEXT);
    }

    private static Figure figure(
            String low,
            @Nullable String high,
            @Nullable String unit,
            @Nullable String currency,
            Bound bound,
            @Nullable String counted,
            @Nullable String of,
            @Nullable String rule) {
        BigDecimal most = high == null ? null : new BigDecimal(high);
        return new Figure(
                new Span(0, 11), new BigDecimal(low), most, unit, currency, bound, counted, of, null, false, rule);
    }

    private static Quantity quantity(String low, String high, String unit, String change) {
        return new Quantity(new BigDecimal(low), new BigDecimal(high), unit, change);
    }
}
