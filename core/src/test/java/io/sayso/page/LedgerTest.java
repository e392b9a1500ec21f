package io.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Act;
import io.sayso.reading.Source;
import io.sayso.reading.Statement;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void what_is_told_in_a_statement_follows_it() {
        List<LedgerLine> lines =
                lines(told("a", null), told("b", null), told("c", "a"), told("d", "c"), told("e", "a"));
        assertThat(lines).extracting(line -> line.statement().id()).containsExactly("a", "c", "d", "e", "b");
        assertThat(lines).extracting(LedgerLine::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(lines).extracting(LedgerLine::depth).containsExactly(0, 1, 2, 1, 0);
        assertThat(lines).extracting(LedgerLine::within).containsExactly(null, 1, 2, 1, null);
    }

    @Test
    void what_is_told_in_a_statement_that_is_missing_stands_for_itself() {
        assertThat(lines(told("a", "gone"))).extracting(LedgerLine::depth).containsExactly(0);
    }

    @Test
    void statements_that_are_told_in_each_other_stand_once() {
        assertThat(lines(told("a", "b"), told("b", "a")))
                .extracting(LedgerLine::depth)
                .containsExactly(0, 1);
    }

    @Test
    void a_chain_without_end_is_no_trouble() {
        List<Statement> chain = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) chain.add(told("s" + i, "s" + (i - 1)));
        assertThat(lines(chain.toArray(Statement[]::new))).hasSize(50_000);
    }

    @Test
    void an_accusation_knows_its_denial_and_the_denial_what_it_denies() {
        List<LedgerLine> lines = Ledger.of(EveryMark.reading());
        assertThat(lines.get(1).answeredBy()).singleElement().satisfies(answer -> {
            assertThat(answer.verb()).isEqualTo("denied by");
            assertThat(answer.who()).isEqualTo("Tessane's navy");
        });
        LedgerLine.Answer denied = lines.get(2).answers();
        assertThat(denied).isNotNull().extracting(LedgerLine.Answer::number).isEqualTo(2);
    }

    @Test
    void a_line_says_who_and_how() {
        LedgerLine line = Ledger.of(EveryMark.reading()).get(1);
        assertThat(line.who()).isEqualTo("Runa Hallvek");
        assertThat(line.office()).isEqualTo("captain, coastguard");
        assertThat(line.via()).containsExactly("The Ledger");
        assertThat(line.how()).isEqualTo("accuses · likely (“probably”, 55–80%)");
    }

    private static Statement told(String id, @Nullable String within) {
        return Readings.statement(id, new Span(0, 4), Source.notGiven(), Act.ASSERTS, within, null);
    }

    private static List<LedgerLine> lines(Statement... statements) {
        return Ledger.of(Readings.of("The pier is closed.", List.of(), List.of(statements)));
    }
}
