package io.sayso.record.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.MeasureKind;
import io.sayso.record.Desk;
import io.sayso.record.Measure;
import io.sayso.record.Posture;
import io.sayso.record.Promise;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoursesTest {
    private static final Instant LATER = Instant.parse("2026-04-30T12:00:00Z");

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void clear() {
        desk.clear();
    }

    private static List<Measure> measures(Instant asOf) {
        return Measures.of(desk.gists(), desk.parties(), asOf);
    }

    private static List<Promise> promises(Instant asOf) {
        return Promises.of(desk.gists(), desk.parties(), asOf);
    }

    private static Desk advisory() {
        return desk.report(
                "North Wire",
                "2026-03-02T10:00Z",
                "Azure Air suspended flights to Cardiff on Monday, after the Aviation Office advised carriers to avoid"
                        + " the strait until 20 March.");
    }

    private static Measure find(MeasureKind kind, Instant asOf) {
        return measures(asOf).stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void an_advisory_is_extended_and_lifted() {
        advisory();
        assertThat(find(MeasureKind.ADVISORY, Instant.parse("2026-03-03T00:00:00Z"))
                        .stage())
                .isEqualTo(Measure.Stage.IN_FORCE);
        desk.report(
                "North Wire",
                "2026-03-10T10:00Z",
                "The Aviation Office on Monday extended its advisory on flights above the strait to 1 April.");
        Measure extended = find(MeasureKind.ADVISORY, Instant.parse("2026-03-11T00:00:00Z"));
        assertThat(extended.stage()).isEqualTo(Measure.Stage.EXTENDED);
        assertThat(extended.until()).hasToString("2026-04-01T23:59");
        desk.report(
                "North Wire",
                "2026-03-20T10:00Z",
                "The Aviation Office lifted its advisory on flights above the strait.");
        assertThat(find(MeasureKind.ADVISORY, LATER).stage()).isEqualTo(Measure.Stage.LIFTED);
    }

    @Test
    void a_measure_whose_last_day_is_past_has_expired() {
        assertThat(advisory().gists()).isNotEmpty();
        assertThat(find(MeasureKind.ADVISORY, LATER).stage()).isEqualTo(Measure.Stage.EXPIRED);
    }

    @Test
    void an_airline_goes_by_the_advisory_and_comes_back() {
        advisory().report("North Wire", "2026-03-12T10:00Z", "Azure Air resumed flights to Cardiff on Thursday.");
        Measure advisory = find(MeasureKind.ADVISORY, Instant.parse("2026-03-13T00:00:00Z"));
        assertThat(advisory.complied())
                .singleElement()
                .satisfies(f -> assertThat(f.who().name()).isEqualTo("Azure Air"));
        assertThat(advisory.resumed())
                .singleElement()
                .satisfies(f -> assertThat(f.announced()).isFalse());
        assertThat(find(MeasureKind.SUSPENSION, LATER).stage()).isEqualTo(Measure.Stage.LIFTED);
    }

    @Test
    void forces_are_followed_over_time() {
        desk.report(
                        "North Wire",
                        "2026-03-02T10:00Z",
                        "Norway has six warships in the strait, a defence official said.")
                .report(
                        "North Wire",
                        "2026-03-09T10:00Z",
                        "Norway has nine warships in the strait, a defence official said.");
        Posture warships = Postures.of(desk.gists(), desk.parties()).get(0);
        assertThat(warships.what()).isEqualTo("warship");
        assertThat(warships.reports()).extracting(Posture.Strength::low).containsExactly(6, 9);
    }

    private static Desk promise() {
        return desk.report(
                "North Wire",
                "2026-03-02T10:00Z",
                "The Norwegian navy said it would release imagery of the strike by 6 March.");
    }

    @Test
    void what_is_promised_is_due_until_its_day_and_silent_after_it() {
        promise();
        assertThat(promises(Instant.parse("2026-03-04T00:00:00Z")))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.stage()).isEqualTo(Promise.Stage.DUE);
                    assertThat(p.latest()).hasToString("2026-03-06");
                });
        assertThat(promises(LATER).get(0).stage()).isEqualTo(Promise.Stage.SILENT);
    }

    @Test
    void a_promise_kept_has_the_line_that_says_so() {
        promise()
                .report(
                        "The Lamp",
                        "2026-03-06T18:00Z",
                        "The Norwegian navy released imagery of the strike on Friday.");
        assertThat(promises(LATER)).singleElement().satisfies(p -> {
            assertThat(p.stage()).isEqualTo(Promise.Stage.HAPPENED);
            assertThat(p.outcome()).hasSize(1);
        });
    }

    @Test
    void a_later_day_makes_it_slip() {
        promise()
                .report(
                        "The Lamp",
                        "2026-03-07T18:00Z",
                        "The Norwegian navy said it would release imagery of the strike by 20 March.");
        assertThat(promises(Instant.parse("2026-03-08T00:00:00Z")))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.stage()).isEqualTo(Promise.Stage.SLIPPED);
                    assertThat(p.latest()).hasToString("2026-03-20");
                });
    }

    @Test
    void two_promises_of_one_side_are_two() {
        promise()
                .report(
                        "The Lamp",
                        "2026-03-03T18:00Z",
                        "The Norwegian navy said it would publish a list of its ships by 9 March.");
        assertThat(promises(LATER)).hasSize(2);
    }

    @Test
    void the_order_of_arrival_and_repeats_do_not_matter() {
        advisory();
        promise()
                .report(
                        "The Lamp",
                        "2026-03-07T18:00Z",
                        "The Norwegian navy said it would release imagery of the strike by 20 March.")
                .report(
                        "North Wire",
                        "2026-03-10T10:00Z",
                        "The Aviation Office on Monday extended its advisory on flights above the strait to 1 April.")
                .report("North Wire", "2026-03-12T10:00Z", "Azure Air resumed flights to Cardiff on Thursday.")
                .report(
                        "North Wire",
                        "2026-03-13T10:00Z",
                        "Norway has six warships in the strait, a defence official said.");
        List<Measure> measures = measures(LATER);
        List<Promise> promises = promises(LATER);
        List<Posture> postures = Postures.of(desk.gists(), desk.parties());
        for (long seed = 1; seed <= 20; seed++) {
            desk.shuffled(seed);
            assertThat(measures(LATER)).as("seed " + seed).isEqualTo(measures);
            assertThat(promises(LATER)).as("seed " + seed).isEqualTo(promises);
            assertThat(Postures.of(desk.gists(), desk.parties()))
                    .as("seed " + seed)
                    .isEqualTo(postures);
        }
    }
}
