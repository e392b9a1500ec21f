package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.reading.Precision;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpectedTimeTest {
    @Test
    void two_times_that_join_are_a_range() throws Exception {
        String words = "from 2014 to 2018";
        ExpectedTime expected = expected(words, "daterange", "{'start':'2014-01-01','end':'2018-01-01'}");
        List<When> found = List.of(
                when(new Span(5, 9), "2014", Precision.YEAR, "2014-01-01", "2014-12-31"),
                when(new Span(13, 17), "2018", Precision.YEAR, "2018-01-01", "2018-12-31"));
        assertThat(expected.isMet(found, words)).isTrue();
        assertThat(expected.isMet(found.subList(0, 1), words)).isFalse();
        assertThat(expected.isMet(found, "from 2014 or 2018")).isFalse();
    }

    @Test
    void an_end_that_is_a_part_is_met_by_a_day_in_it() throws Exception {
        String words = "from 2007 to the end of 2008";
        When from = when(new Span(5, 9), "2007", Precision.YEAR, "2007-01-01", "2007-12-31");
        When to = when(new Span(13, 28), "2008", Precision.YEAR, "2008-07-02", "2008-12-31");
        assertThat(expected(words, "daterange", "{'start':'2007-01-01','end':'2009-01-01'}")
                        .isMet(List.of(from, to), words))
                .isTrue();
        assertThat(expected(words, "daterange", "{'start':'2007-06-01','end':'2009-01-01'}")
                        .isMet(List.of(from, to), words))
                .isFalse();
    }

    @Test
    void a_night_counts_as_a_day() throws Exception {
        assertThat(expected("2 nights", "duration", "{'timex':'P2D'}").isMet(List.of(length("P2NI")), "2 nights"))
                .isTrue();
    }

    @Test
    void seven_days_are_a_week_and_a_day_is_not_24_hours() throws Exception {
        assertThat(expected("a week", "duration", "{'timex':'P7D'}").isMet(List.of(length("P1W")), "a week"))
                .isTrue();
        assertThat(expected("a day", "duration", "{'timex':'PT24H'}").isMet(List.of(length("P1D")), "a day"))
                .isFalse();
        assertThat(expected("years", "duration", "{'timex':'P3Y'}").isMet(List.of(length("PXY")), "years"))
                .isFalse();
    }

    @Test
    void an_hour_that_may_be_either_is_left_out() throws Exception {
        JsonNode seven = json("{'timex':'T07','value':'07:00:00'}"), later = json("{'timex':'T19','value':'19:00:00'}");
        assertThat(LeftOut.of(new ExpectedTime(new Span(0, 1), "7", "time", List.of(seven, later))))
                .contains(LeftOut.HALF_OF_DAY);
        assertThat(LeftOut.of(new ExpectedTime(new Span(0, 4), "7 am", "time", List.of(seven))))
                .isEmpty();
    }

    @Test
    void iso_dates_and_ranges_of_years_are_kept() throws Exception {
        assertThat(LeftOut.of(expected("2020-07-01", "date", "{}"))).isEmpty();
        assertThat(LeftOut.of(expected("2014-2018", "daterange", "{}"))).isEmpty();
        assertThat(LeftOut.of(expected("5/12", "date", "{}"))).contains(LeftOut.FIGURES);
    }

    private static ExpectedTime expected(String words, String kind, String value) throws Exception {
        return new ExpectedTime(new Span(0, words.length()), words, kind, List.of(json(value)));
    }

    private static JsonNode json(String quoted) throws Exception {
        return new ObjectMapper().readTree(quoted.replace('\'', '"'));
    }

    private static When length(String value) {
        return new When(new Span(0, 1), WhenKind.DURATION, value, null, null, Precision.WEEK, null, null);
    }

    private static When when(Span span, String value, Precision precision, String from, @Nullable String to) {
        return new When(
                span,
                WhenKind.DATE,
                value,
                null,
                null,
                precision,
                LocalDateTime.parse(from + "T00:00"),
                LocalDateTime.parse(to + "T23:59"));
    }
}
