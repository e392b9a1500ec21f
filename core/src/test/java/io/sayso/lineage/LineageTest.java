package io.sayso.lineage;

import static io.sayso.lineage.Invented.id;
import static io.sayso.lineage.Invented.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.SaysoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final String
            FERRY = "The ferry left the north pier shortly before the storm and has not been heard from since then.",
            KEEPER =
                    "A keeper on the reef saw its lamps turn twice around the buoy, and thought that its captain had"
                            + " lost the channel.",
            SEARCH =
                    "Three launches searched the bay until the tide turned, and found a crate with the name of the"
                            + " ferry painted on its lid.",
            OTHER =
                    "The council will vote on Tuesday on whether to lend money to the library, whose roof has leaked"
                            + " since the spring.",
            LAST = "Nobody at the customs house would say who had signed for the cargo.";

    private final Told wire = told("Coastal Wire", 1, FERRY, KEEPER, SEARCH, LAST);

    private static List<Copy> copies(Told copy, Told... others) {
        Lineage lineage = new Lineage();
        for (Told other : others) lineage.add(other);
        lineage.add(copy);
        return lineage.copiesIn(id(copy));
    }

    @Test
    void a_text_cut_short_is_a_copy_and_the_copy_names_its_piece() {
        Told copy = told("The Ledger", 3, FERRY, KEEPER);
        assertThat(copies(copy, wire)).singleElement().satisfies(piece -> {
            assertThat(piece.from()).isEqualTo(id(wire));
            assertThat(piece.inCopy().in(copy.reading().report().text()))
                    .startsWith("The ferry")
                    .endsWith("channel");
            assertThat(piece.inFrom().in(wire.reading().report().text()))
                    .isEqualTo(piece.inCopy().in(copy.reading().report().text()));
            assertThat(piece.kind()).isEqualTo(Copy.Kind.TEXT);
            assertThat(piece.alike()).isEqualTo(1);
        });
    }

    @Test
    void paragraphs_in_another_order_under_a_lede_of_its_own_are_a_copy() {
        assertThat(copies(told("The Ledger", 3, OTHER, SEARCH, KEEPER), wire)).hasSize(2);
    }

    @Test
    void another_spelling_and_other_numbers_do_not_hide_a_copy() {
        Told first = told(
                "A",
                1,
                "The harbour ministry's organisers counted 14 boats near the neighbouring pier, and"
                        + " then travelled on. Nobody recognised the colours that four of them flew.");
        Told second = told(
                "B",
                2,
                "The harbor ministry's organizers counted 15 boats near the neighboring pier, and"
                        + " then traveled on. Nobody recognized the colors that five of them flew.");
        assertThat(copies(second, first))
                .singleElement()
                .extracting(Copy::alike)
                .isEqualTo(1.0);
    }

    @Test
    void speech_that_two_newsrooms_heard_is_no_copy() {
        String speech = "\"We left the pier before the storm, and we lost the channel when the lamp on the reef went"
                + " out. Nobody told us that the buoy had moved,\"";
        Told one = told("A", 1, speech + " the captain said at a news conference.", OTHER);
        Told other = told("B", 2, speech + " Captain Lind told reporters on Monday afternoon.", LAST);
        assertThat(copies(other, one)).isEmpty();
    }

    @Test
    void one_sentence_that_is_shared_is_no_copy() {
        Told one = told("A", 1, OTHER, KEEPER), other = told("B", 2, FERRY, KEEPER, LAST);
        assertThat(copies(other, one)).isEmpty();
    }

    @Test
    void two_paragraphs_in_a_report_about_something_else_are_a_copy_of_them_alone() {
        Told copy = told("The Ledger", 3, OTHER, KEEPER, SEARCH);
        assertThat(copies(copy, wire))
                .allSatisfy(piece -> assertThat(
                                piece.inCopy().in(copy.reading().report().text()))
                        .doesNotContain("library"));
    }

    @Test
    void a_copy_may_arrive_before_what_it_copies() {
        Told copy = told("The Ledger", 3, FERRY, KEEPER);
        Lineage lineage = new Lineage();
        lineage.add(copy);
        lineage.add(wire);
        assertThat(lineage.copiesIn(id(copy))).extracting(Copy::from).containsExactly(id(wire));
        assertThat(lineage.copiesIn(id(wire))).isEmpty();
    }

    @Test
    void of_two_within_a_day_the_credited_one_was_copied_though_its_stamp_is_later() {
        Told copy = told("The Ledger", 1, "PORT ALDER, Nov 9 (Coastal Wire) - " + FERRY, KEEPER);
        Told later = told("Coastal Wire", 4, FERRY, KEEPER, SEARCH);
        assertThat(copies(copy, later)).first().satisfies(piece -> {
            assertThat(piece.from()).isEqualTo(id(later));
            assertThat(piece.kind()).isEqualTo(Copy.Kind.CREDIT);
        });
    }

    @Test
    void the_copies_of_a_report_are_those_that_have_it() {
        Told one = told("A", 2, FERRY, KEEPER), two = told("B", 3, KEEPER, SEARCH);
        Lineage lineage = Invented.lineage(List.of(two, wire, one));
        assertThat(lineage.copiesOf(id(wire))).extracting(Copy::copy).contains(id(one), id(two));
        List<Copy> into = new ArrayList<>();
        for (Told copy : List.of(one, two))
            lineage.copiesIn(id(copy)).stream()
                    .filter(piece -> piece.from().equals(id(wire)))
                    .forEach(into::add);
        assertThat(lineage.copiesOf(id(wire))).containsExactlyInAnyOrderElementsOf(into);
    }

    @Test
    void a_statement_stands_on_what_was_copied_only_where_its_words_were() {
        Told copy = told(
                "B",
                3,
                List.of(OTHER, KEEPER, SEARCH),
                List.of(Invented.person("Mara Lind", null), Invented.body("Union"), Invented.body("Union")));
        Lineage lineage = Invented.lineage(List.of(wire, copy));
        List<Said> said = Invented.said(List.of(copy));
        assertThat(lineage.behind(said.get(0), report -> true)).isEmpty();
        assertThat(lineage.behind(said.get(1), report -> true)).isNotEmpty();
        assertThat(lineage.behind(said.get(1), report -> !report.equals(id(wire))))
                .isEmpty();
    }

    @Test
    void a_report_told_again_counts_from_when_it_was_first_seen() {
        Told early = new Told(wire.reading(), wire.seen().minusSeconds(7200));
        Told between = told("B", 0, FERRY, KEEPER);
        Lineage lineage = Invented.lineage(List.of(wire, between, early, wire));
        assertThat(lineage.copiesIn(id(between))).extracting(Copy::from).containsExactly(id(wire));
        assertThat(lineage.copiesIn(id(wire))).isEmpty();
    }

    @Test
    void one_word_again_and_again_is_compared_all_the_same() {
        String word = "pier ".repeat(5000);
        assertThat(copies(told("B", 2, FERRY, word), told("A", 1, FERRY, word))).isNotEmpty();
    }

    @Test
    void an_unknown_report_is_named() {
        assertThatThrownBy(() -> new Lineage().copiesIn("abc"))
                .isInstanceOf(SaysoException.class)
                .hasMessage("Lineage knows no report abc. Add it first.");
    }

    @Test
    void unlike_texts_are_no_copies() {
        Random random = new Random(1);
        List<Told> reports = new ArrayList<>();
        for (int i = 0; i < 200; i++)
            reports.add(told("Outlet " + i, i, Invented.paragraphs(6, random).toArray(new String[0])));
        Lineage lineage = Invented.lineage(reports);
        for (Told report : reports) assertThat(lineage.copiesIn(id(report))).isEmpty();
    }
}
