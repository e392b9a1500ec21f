package io.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.SaysoException;
import io.sayso.reading.Bound;
import io.sayso.reading.Figure;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import io.sayso.report.Span;
import io.sayso.report.Unreadable;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingJsonTest {
    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_reading_comes_back_equal(long seed) {
        Reading reading = RandomReading.of(seed);
        String json = ReadingJson.write(reading);
        assertThat(json).doesNotContain("\n");
        assertThat(ReadingJson.read(json, "here")).isEqualTo(new Outcome.Read(reading));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_unreadable_input_comes_back_equal(long seed) {
        Unreadable unreadable = RandomReading.unreadable(seed);
        assertThat(ReadingJson.read(ReadingJson.write(unreadable), "here")).isEqualTo(new Outcome.NotRead(unreadable));
    }

    @Test
    void a_confidence_is_written_to_three_decimals_and_stays_so() {
        Statement plain = GoldenReading.reading().statements().get(0);
        Statement doubtful = new Statement(
                plain.id(),
                plain.passages(),
                plain.source(),
                plain.act(),
                plain.speech(),
                plain.certainty(),
                plain.polarity(),
                plain.within(),
                plain.respondsTo(),
                plain.marks(),
                2 / 3.0);
        Reading of = GoldenReading.reading();
        String once = ReadingJson.write(new Reading(of.readBy(), of.report(), of.marks(), List.of(doubtful)));
        assertThat(once).contains("\"readingConfidence\":0.667}");
        Reading back = ((Outcome.Read) ReadingJson.read(once, "here")).reading();
        assertThat(ReadingJson.write(back)).isEqualTo(once);
    }

    @Test
    void lines_hold_a_record_each() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutcomeWriter writer = ReadingJson.lines(out)) {
            for (long seed = 0; seed < 5; seed++) writer.write(new Outcome.Read(RandomReading.of(seed)));
        }
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
        assertThat(lines).hasSize(6);
        assertThat(lines[5]).isEmpty();
        for (int i = 0; i < 5; i++)
            assertThat(ReadingJson.read(lines[i], "line " + (i + 1))).isEqualTo(new Outcome.Read(RandomReading.of(i)));
    }

    @Test
    void a_record_is_out_before_the_next_is_written() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutcomeWriter writer = ReadingJson.lines(out)) {
            writer.write(new Outcome.Read(GoldenReading.reading()));
            assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}");
        }
    }

    @Test
    void a_field_that_nobody_knows_is_refused() {
        assertRefused(
                "\"act\":\"denies\"",
                "\"act\":\"denies\",\"mood\":\"sour\"",
                "here: statements[1].mood is a field that this version does not know."
                        + " Read it with the version that wrote it, or a newer one.");
    }

    @Test
    void a_value_that_nobody_knows_is_refused() {
        assertRefused(
                "\"speech\":\"direct\"",
                "\"speech\":\"sung\"",
                "here: statements[2].speech is \"sung\", which this version does not know"
                        + " (it knows direct, indirect, mixed, narrated)."
                        + " Read it with the version that wrote it, or a newer one.");
    }

    @Test
    void a_mark_of_a_kind_that_nobody_knows_is_refused() {
        assertRefused("\"type\":\"hedge\"", "\"type\":\"weather\"", "here: marks[1].type is \"weather\", which this");
    }

    @Test
    void a_field_of_a_mark_that_nobody_knows_is_refused() {
        assertRefused("\"killed\":", "\"stunned\":null,\"killed\":", "here: marks[8].incident.stunned is a field that");
        assertRefused("\"issuer\":", "\"mood\":null,\"issuer\":", "here: marks[9].measure.mood is a field that");
        assertRefused("\"number\":9", "\"number\":9,\"deck\":2", "here: marks[4].assets[0].deck is a field that");
    }

    @Test
    void a_mark_with_the_id_of_another_place_is_refused() {
        assertRefused(
                "\"id\":\"when:", "\"id\":\"when:1", "here: marks[5].id and span are not what its parts make them");
    }

    @Test
    void a_minute_that_is_none_is_refused() {
        assertRefused(
                "\"earliest\":\"2026-11-22T00:00\"",
                "\"earliest\":\"2026-11-22\"",
                "here: marks[5].earliest is not a date with a time, as 2025-03-02T14:00: \"2026-11-22\".");
    }

    @Test
    void fifty_million_is_written_in_full_however_it_was_made() {
        for (String made : List.of("5E+7", "50000000", "50000000.00", "0.5E8"))
            assertThat(written(new BigDecimal(made))).contains("\"low\":50000000,\"high\":50000000,");
        assertThat(written(new BigDecimal("0.00000012"))).contains("\"low\":0.00000012,");
        assertThat(written(new BigDecimal("0.10"))).contains("\"low\":0.1,");
    }

    @Test
    void a_figure_keeps_every_digit() {
        BigDecimal exact = new BigDecimal("12345678901234567890123.12345678901234567890123");
        Outcome.Read read = (Outcome.Read) ReadingJson.read(written(exact), "here");
        assertThat(read.reading().marks()).singleElement().isEqualTo(figure(exact));
    }

    @Test
    void a_figure_without_end_is_refused() {
        assertRefused("\"low\":9,", "\"low\":1e999999999,", "here: A figure has at most");
    }

    private static Figure figure(BigDecimal value) {
        return new Figure(new Span(0, 1), value, value, null, "USD", Bound.EXACT, null, null, null, false, null);
    }

    private static String written(BigDecimal value) {
        Reading of = GoldenReading.reading();
        return ReadingJson.write(new Reading(of.readBy(), of.report(), List.of(figure(value)), List.of()));
    }

    @Test
    void a_date_that_is_none_is_refused() {
        assertRefused(
                "\"published\":\"2026-11-22\"",
                "\"published\":\"yesterdy\"",
                "here: report.published is not a date: \"yesterdy\". Use ISO 8601, e.g. 2025-03-02T14:00Z.");
    }

    @Test
    void a_span_past_the_text_is_refused() {
        assertRefused("\"passages\":[[0,", "\"passages\":[[0,9", "here: statements[0].passages[0] is not a span");
    }

    @Test
    void a_text_that_was_changed_is_refused() {
        assertRefused("nine warships", "nine Warships", "here: report.text is not the text that textSha256 belongs to");
    }

    @Test
    void another_version_is_refused() {
        assertRefused("sayso/reading/1", "sayso/reading/2", "here: schema is \"sayso/reading/2\" and not");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThatThrownBy(() -> ReadingJson.read("{\"schema\":", "out.jsonl line 12"))
                .isInstanceOf(SaysoException.class)
                .hasMessageStartingWith("out.jsonl line 12: not JSON: ");
        assertThatThrownBy(() -> ReadingJson.read("[]", "out.jsonl line 12"))
                .isInstanceOf(SaysoException.class)
                .hasMessageStartingWith("out.jsonl line 12: the record is not an object: []");
    }

    private static void assertRefused(String part, String damaged, String message) {
        String json = ReadingJson.write(GoldenReading.reading());
        assertThat(json).contains(part);
        assertThatThrownBy(() -> ReadingJson.read(json.replace(part, damaged), "here"))
                .isInstanceOf(SaysoException.class)
                .hasMessageStartingWith(message);
    }
}
