package io.sayso.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Sayso;
import io.sayso.reading.Act;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On how many origins invented reports stand, as they are read. */
class OriginsTest {
    private static final Instant DAY = Instant.parse("2026-11-09T12:00:00Z");

    private static Sayso sayso;

    private final List<Told> press = new ArrayList<>();

    @BeforeAll
    static void open() {
        sayso = Sayso.open();
    }

    @AfterAll
    static void close() {
        sayso.close();
    }

    /** Adds a report; every statement in it that has this word is asked about. */
    private void report(String outlet, String text) {
        Instant at = DAY.plusSeconds(3600L * press.size());
        byte[] bytes = ("What " + outlet + " had\n\n" + text).getBytes(StandardCharsets.UTF_8);
        Report report = (Report) PlainText.extraction(new Input("test", bytes, outlet, Moment.of(at), null));
        press.add(new Told(sayso.read(report), at));
    }

    private Origins origins(String word) {
        List<Said> said = Invented.said(press).stream()
                .filter(one -> one.statement().act() != Act.DENIES
                        && one.statement().passages().stream()
                                .anyMatch(passage -> passage.in(
                                                one.reading().report().text())
                                        .contains(word)))
                .toList();
        return Invented.lineage(press).origins(said, report -> true);
    }

    private void counts(String word, int least, int most) {
        Origins origins = origins(word);
        assertThat(List.of(origins.least(), origins.most())).as(origins.why()).containsExactly(least, most);
    }

    @Test
    void who_speaks_for_one_government_is_one_origin() {
        report("Coastal Wire", "Tarsuna's foreign minister, Casmir Aule, said the pier had burned down.");
        report("The Ledger", "Tarsuna's coastguard said that the pier had burned down.");
        report("Tribune", "Tarsuna said the pier had burned down.");
        counts("burned", 1, 1);
        assertThat(origins("burned").why()).isEqualTo("3 outlets; 1 origin: Tarsuna");
    }

    @Test
    void a_minister_whose_state_one_report_names_speaks_for_it_in_all() {
        report("Coastal Wire", "Tarsuna's foreign minister, Casmir Aule, said the quay was safe.");
        report("The Ledger", "Foreign Minister Casmir Aule said the pier had burned down.");
        report("Tribune", "Tarsuna's navy said that the pier had burned down.");
        counts("burned", 1, 1);
    }

    @Test
    void two_governments_are_two_origins() {
        report("Coastal Wire", "Tarsuna's foreign minister, Casmir Aule, said the pier had burned down.");
        report("The Ledger", "Varrin's foreign minister, Sibbe Oderland, said that the pier had burned down.");
        counts("burned", 2, 2);
    }

    @Test
    void four_officials_of_one_report_are_one_to_four() {
        report("The Ledger", "Four officials said the pier had burned down.");
        counts("burned", 1, 4);
    }

    @Test
    void officials_told_to_two_newsrooms_may_be_the_same() {
        report(
                "The Ledger",
                "Two Tarsunan officials said the pier had burned down. Tarsuna's navy declined to comment.");
        report("Tribune", "A Tarsunan official said that the pier had burned down.");
        counts("burned", 1, 3);
    }

    @Test
    void a_person_who_speaks_for_nobody_is_one_wherever_quoted() {
        report("The Ledger", "Mara Lind, a nurse, said the pier had burned down.");
        report("Tribune", "Mara Lind, a nurse, told reporters that the pier had burned down.");
        counts("burned", 1, 1);
    }

    @Test
    void namesakes_of_whom_one_speaks_for_a_state_are_two() {
        report("The Ledger", "Joren Vask, a nurse, said the pier had burned down.");
        report("Tribune", "Tarsuna's foreign minister, Casmir Aule, said the pier had burned down.");
        counts("burned", 2, 2);
    }

    @Test
    void a_wire_copy_is_not_a_second_source() {
        String wire =
                "The pier at Port Alder burned down on Monday night, and a fishing boat that lay beside it was lost"
                        + " with all its nets, two survivors said. Launches went out at once and turned back before the fog.";
        report("Coastal Wire", wire);
        report("The Ledger", wire);
        counts("burned", 1, 2);
        assertThat(origins("burned").roots())
                .singleElement()
                .satisfies(root -> assertThat(root.through()).isIn("Coastal Wire", "coastal wire"));
    }

    @Test
    void a_newsroom_that_saw_is_an_origin_and_its_own_words_alone_perhaps_one() {
        report("Tribune", "Tarsuna's foreign minister, Casmir Aule, said the pier had burned down.");
        report(
                "Northquay Broadcasting",
                "The pier has burned down. A Northquay Broadcasting team on the quay saw the smoke.");
        report("The Ledger", "The pier burned down on Monday night.");
        counts("burned", 2, 3);
    }

    @Test
    void an_outlets_own_words_are_an_origin_where_there_is_nothing_else() {
        report("The Ledger", "The pier burned down on Monday night.");
        counts("burned", 1, 1);
    }

    @Test
    void what_nobody_says_has_no_origin() {
        assertThat(new Lineage().origins(List.of(), report -> true))
                .isEqualTo(new Origins(0, 0, "0 outlets; 0 origins", List.of()));
    }

    @Test
    void a_report_that_is_not_visible_does_not_count() {
        report("The Ledger", "Mara Lind, a nurse, said the pier had burned down.");
        report("Tribune", "Tarsuna's foreign minister, Casmir Aule, said the pier had burned down.");
        String hidden = Invented.id(press.get(0));
        Origins origins = Invented.lineage(press).origins(Invented.said(press), report -> !report.equals(hidden));
        assertThat(origins.roots()).extracting(Origin::words).containsExactly("Tarsuna");
    }
}
