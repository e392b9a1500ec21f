package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTableTest {
    @ParameterizedTest
    @ValueSource(ints = {50, 80, 140})
    void a_ledger_reads_well_at(int width) {
        String page = new LedgerTable(width, Paint.PLAIN).page("press/01-build-up.txt", InventedReading.reading());
        Golden.assertGolden("ledger/" + width + ".txt", page);
    }

    @Test
    void colours_are_few() {
        String page = new LedgerTable(80, Paint.COLOURED).page("press/01-build-up.txt", InventedReading.reading());
        Golden.assertGolden("ledger/80-coloured.txt", page.replace('\u001b', '^'));
    }

    @Test
    void colours_change_no_word() {
        String coloured = new LedgerTable(80, Paint.COLOURED).page("a.txt", InventedReading.reading());
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(new LedgerTable(80, Paint.PLAIN).page("a.txt", InventedReading.reading()));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 50, 59, 60, 72, 80, 100, 140, 300})
    void no_line_is_wider_than_the_terminal(int width) {
        String page = new LedgerTable(width, Paint.PLAIN).page("press/01-build-up.txt", InventedReading.reading());
        for (String line : page.split("\n"))
            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width);
    }

    @Test
    void what_an_article_says_never_steers_the_terminal() {
        String page = new LedgerTable(80, Paint.PLAIN).page("evil\u001b]0;name\u0007.txt", InventedReading.reading());
        assertThat(page).contains("␛[31mred␛[0m log<U+202E>").contains("evil␛]0;name␇.txt");
        assertThat(page.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        assertThat(page).doesNotContain("\u202e");
    }

    @Test
    void statements_that_are_told_in_each_other_are_written_once() {
        Reading whole = InventedReading.reading();
        List<Statement> circle = new ArrayList<>();
        for (String[] pair : new String[][] {{"a", "b"}, {"b", "a"}}) {
            Statement one = whole.statements().get(0);
            circle.add(new Statement(
                    pair[0],
                    one.passages(),
                    one.source(),
                    one.act(),
                    one.speech(),
                    one.certainty(),
                    one.polarity(),
                    pair[1],
                    pair[1],
                    List.of(),
                    1));
        }
        String page = new LedgerTable(80, Paint.PLAIN)
                .page("a.txt", new Reading(whole.readBy(), whole.report(), List.of(), circle));
        assertThat(page.split("asserts", -1)).hasSize(3);
    }
}
