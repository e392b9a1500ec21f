package io.sayso.record.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.record.Desk;
import io.sayso.record.FigureSeries;
import io.sayso.record.FigureSeries.Kind;
import io.sayso.record.Incident;
import io.sayso.record.Sum;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountsTest {
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

    private static List<FigureSeries> series() {
        return Series.of(desk.gists(), desk.parties());
    }

    private static List<Incident> incidents() {
        return Incidents.of(desk.gists(), desk.parties());
    }

    private static List<String> numbers(List<Incident.Toll> tolls) {
        return tolls.stream().map(t -> String.valueOf(t.figure().low())).toList();
    }

    @Test
    void a_new_value_a_revision_and_a_stale_repeat_are_told_apart() {
        desk.report(
                        "North Wire",
                        "2026-03-02T10:00Z",
                        "Rights group Harbour Watch said at least 20 people had been killed since January 5.")
                .report(
                        "North Wire",
                        "2026-03-05T10:00Z",
                        "Rights group Harbour Watch said at least 26 people had been killed since January 5.")
                .report(
                        "The Lamp",
                        "2026-03-06T10:00Z",
                        "Rights group Harbour Watch said 20 people had been killed since January 5.");
        FigureSeries total = series().get(0);
        assertThat(total.values())
                .extracting(FigureSeries.Value::kind)
                .containsExactly(Kind.NEW, Kind.REVISED, Kind.STALE);
        assertThat(total.latest().figure().low()).isEqualTo("26");
    }

    @Test
    void a_running_total_is_no_incident() {
        desk.report(
                "North Wire",
                "2026-03-02T10:00Z",
                "Rights group Harbour Watch said at least 20 people had been killed since January 5.");
        assertThat(series())
                .singleElement()
                .satisfies(s -> assertThat(s.isTotal()).isTrue());
        assertThat(incidents()).isEmpty();
    }

    @Test
    void a_copy_adds_no_value() {
        String text = "The police said three people were killed in an attack on a bus in Brayford on Monday.";
        desk.report("North Wire", "2026-03-03T10:00Z", text)
                .report("North Wire", "2026-03-03T12:00Z", text + " More was not known.");
        assertThat(series()).singleElement().satisfies(s -> {
            assertThat(s.values()).hasSize(1);
            assertThat(s.values().get(0).alsoIn()).hasSize(1);
        });
    }

    @Test
    void what_hangs_on_an_if_is_conditional() {
        desk.report(
                "North Wire",
                "2026-03-02T10:00Z",
                "If the report is correct, at least 20 people have been killed since January 5.");
        assertThat(series().get(0).values().get(0).isConditional()).isTrue();
    }

    @Test
    void the_eleventh_attack_is_a_count() {
        desk.report(
                "North Wire",
                "2026-03-02T10:00Z",
                "The navy said it was the 11th vessel that it had attacked since January.");
        assertThat(series()).singleElement().satisfies(s -> {
            assertThat(s.isTotal()).isTrue();
            assertThat(s.values().get(0).figure().low()).isEqualTo("11");
        });
    }

    @Test
    void two_newsrooms_reports_of_one_strike_are_one_incident() {
        desk.report(
                        "North Wire",
                        "2026-03-03T10:00Z",
                        "Three people were killed when a boat was hit near Cardiff on Monday night, the coastguard said.")
                .report(
                        "The Lamp",
                        "2026-03-03T11:00Z",
                        "At least four people died when a boat was hit near Cardiff late on Monday, doctors said.");
        Incident incident = incidents().get(0);
        assertThat(incidents()).hasSize(1);
        assertThat(numbers(incident.killed())).containsExactly("3", "4");
        assertThat(incident.place()).isEqualTo("Cardiff");
        assertThat(incident.earliest()).hasToString("2026-03-02T17:00");
    }

    @Test
    void a_harm_is_laid_to_somebody_on_the_word_of_who_names_him() {
        desk.report(
                        "North Wire",
                        "2026-03-02T10:00Z",
                        "Three people were killed when a boat was hit near Cardiff on Sunday night, the coastguard said. "
                                + "Russia's navy could neither confirm nor deny that it had fired on the boat.")
                .report(
                        "The Lamp",
                        "2026-03-02T18:00Z",
                        "Three people were killed when a Russian warship hit a boat near Cardiff on Sunday night, rights group Harbour Watch said.");
        assertThat(incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.allegedActor()).isNotNull();
            assertThat(incident.alleging())
                    .extracting(line -> line.statement().source().text())
                    .containsExactly("rights group Harbour Watch");
        });
    }

    @Test
    void two_strikes_of_one_day_at_two_places_are_two() {
        desk.report(
                        "North Wire",
                        "2026-03-03T10:00Z",
                        "Three people were killed when a boat was hit near Cardiff on Monday, the coastguard said.")
                .report(
                        "The Lamp",
                        "2026-03-03T11:00Z",
                        "Three people were killed when a boat was hit near Aberdeen on Monday, the coastguard said.");
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void one_place_on_two_days_is_two() {
        desk.report(
                        "North Wire",
                        "2026-03-03T10:00Z",
                        "Three people were killed when a boat was hit near Cardiff on Monday, the coastguard said.")
                .report(
                        "North Wire",
                        "2026-03-06T11:00Z",
                        "Three people were killed when a boat was hit near Cardiff on Thursday, the coastguard said.");
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void parts_are_compared_with_their_total() {
        desk.report(
                "North Wire",
                "2026-03-03T10:00Z",
                "Eight people were killed when a ferry sank near Cardiff on Monday, the coastguard said."
                        + " The coastguard said 19 people had been aboard and seven had been rescued.");
        assertThat(Sums.of(desk.gists(), desk.parties())).singleElement().satisfies(sum -> {
            assertThat(sum.missingLow()).isEqualTo(4);
            assertThat(sum.missingHigh()).isEqualTo(4);
            assertThat(sum.fits()).isFalse();
        });
    }

    @Test
    void the_order_of_arrival_and_repeats_do_not_matter() {
        desk.report(
                        "North Wire",
                        "2026-03-02T10:00Z",
                        "Rights group Harbour Watch said at least 20 people had been killed since January 5.")
                .report(
                        "North Wire",
                        "2026-03-03T10:00Z",
                        "Three people were killed when a boat was hit near Cardiff on Monday night, the coastguard said.")
                .report(
                        "The Lamp",
                        "2026-03-03T11:00Z",
                        "At least four people died when a boat was hit near Cardiff late on Monday, doctors said.")
                .report(
                        "North Wire",
                        "2026-03-05T10:00Z",
                        "Rights group Harbour Watch said at least 26 people had been killed since January 5.")
                .report(
                        "The Lamp",
                        "2026-03-06T10:00Z",
                        "Rights group Harbour Watch said 20 people had been killed since January 5.");
        List<FigureSeries> series = series();
        List<Incident> incidents = incidents();
        List<Sum> sums = Sums.of(desk.gists(), desk.parties());
        for (long seed = 1; seed <= 20; seed++) {
            desk.shuffled(seed);
            assertThat(series()).as("seed " + seed).isEqualTo(series);
            assertThat(incidents()).as("seed " + seed).isEqualTo(incidents);
            assertThat(Sums.of(desk.gists(), desk.parties())).as("seed " + seed).isEqualTo(sums);
        }
    }
}
