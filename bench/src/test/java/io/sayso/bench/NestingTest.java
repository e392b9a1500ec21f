package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.SaysoException;
import io.sayso.bench.NestingCase.Say;
import io.sayso.bench.NestingScorer.NestingMeasure;
import io.sayso.reading.Act;
import io.sayso.reading.Certainty;
import io.sayso.reading.Polarity;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NestingTest {
    private static final NestingCase CASE = NestingCase.read("""
                    # a comment
                    case: 1 nesting
                    text: The cook told Radio Tern that the waiter had denied it.
                    say: source=The cook | cue=told | content=that the waiter had denied it | act=asserts | via=Radio Tern
                    say: source=the waiter | cue=had denied | content=it | act=denies | within=1
                    """).get(0);
    private static final String TEXT = CASE.text();
    private static final Statement
            OUTER = statement("a", "The cook", "that the waiter had denied it", Act.ASSERTS, null, "Radio Tern"),
            INNER = statement("b", "the waiter", "it", Act.DENIES, "a", null);

    private static Statement statement(
            String id, String source, String content, Act act, @Nullable String within, @Nullable String via) {
        Source by = new Source(SourceKind.UNNAMED, List.of(span(source)), source, null, null, null, null, null, null);
        Source carrier = via == null
                ? null
                : new Source(SourceKind.NAMED_ORGANISATION, List.of(), via, null, null, null, null, null, null);
        return new Statement(
                id,
                List.of(span(content)),
                by.through(carrier),
                act,
                Speech.INDIRECT,
                new Certainty(Status.HAPPENED, List.of(), null),
                Polarity.POSITIVE,
                within,
                null,
                List.of(),
                1);
    }

    private static Span span(String words) {
        int at = TEXT.lastIndexOf(words);
        return new Span(at, at + words.length());
    }

    private static Map<NestingMeasure, Counts> score(Statement... found) {
        return new NestingScorer(CASE, Words.of(TEXT), i -> i, List.of(found)).score();
    }

    @Test
    void a_case_is_read() {
        assertThat(CASE.kind()).isEqualTo("nesting");
        assertThat(CASE.says()).hasSize(2);
        Say inner = CASE.says().get(1);
        assertThat(inner.within()).isZero();
        assertThat(inner.via()).isNull();
        assertThat(inner.content().get(0).in(TEXT)).isEqualTo("it");
        assertThat(inner.content().get(0).start()).isEqualTo(TEXT.lastIndexOf("it"));
        assertThat(CASE.says().get(0).via()).isEqualTo("Radio Tern");
    }

    @Test
    void the_second_of_two_equal_pieces_can_be_named() {
        NestingCase read = NestingCase.read("""
                case: 2 control
                text: He said no; she said yes.
                say: source=she | cue=said@2 | content=yes ++ said@2 | act=asserts
                """).get(0);
        assertThat(read.says().get(0).content()).containsExactly(new Span(21, 24), new Span(16, 20));
    }

    @Test
    void a_piece_that_is_not_in_the_text_is_named() {
        assertThatThrownBy(() -> NestingCase.read("case: 3 control\ntext: No.\nsay: content=yes | act=asserts\n"))
                .isInstanceOf(SaysoException.class)
                .hasMessageContaining("Case 3: \"yes\"");
    }

    @Test
    void what_is_found_as_it_should_be_is_all_right() {
        Map<NestingMeasure, Counts> score = score(OUTER, INNER);
        assertThat(score).containsEntry(NestingMeasure.SAYS, new Counts(2, 2, 2));
        assertThat(score).containsEntry(NestingMeasure.NESTED, new Counts(1, 1, 1));
        assertThat(score).containsEntry(NestingMeasure.CARRIED, new Counts(1, 1, 1));
        assertThat(score).containsEntry(NestingMeasure.ACTS, new Counts(2, 2, 2));
    }

    @Test
    void an_inner_statement_without_its_outer_is_no_pair() {
        Map<NestingMeasure, Counts> score = score(INNER);
        assertThat(score).containsEntry(NestingMeasure.SAYS, new Counts(1, 1, 2));
        assertThat(score).containsEntry(NestingMeasure.NESTED, new Counts(0, 1, 1));
    }

    @Test
    void a_wrong_source_is_not_found() {
        Statement wrong = statement("b", "The cook", "it", Act.DENIES, "a", null);
        assertThat(score(OUTER, wrong)).containsEntry(NestingMeasure.SAYS, new Counts(1, 2, 2));
    }

    @Test
    void a_carrier_where_there_is_none_is_wrong() {
        Statement carried = statement("b", "the waiter", "it", Act.ACCUSES, "a", "Radio Tern");
        Map<NestingMeasure, Counts> score = score(OUTER, carried);
        assertThat(score).containsEntry(NestingMeasure.CARRIED, new Counts(1, 2, 1));
        assertThat(score).containsEntry(NestingMeasure.ACTS, new Counts(1, 2, 2));
    }

    @Test
    void names_are_compared_word_by_word() {
        assertThat(NestingScorer.sameName("the newspaper Vesper", "Vesper")).isTrue();
        assertThat(NestingScorer.sameName("he", "the shepherd")).isFalse();
        assertThat(NestingScorer.sameName("", "Vesper")).isFalse();
    }

    @Test
    void the_test_set_is_whole() {
        List<NestingCase> cases = NestingCase.read(NestingCommand.bundled());
        List<String> acts =
                Arrays.stream(Act.values()).map(NestingScorer::kebab).toList();
        assertThat(cases).hasSize(80);
        for (NestingCase each : cases)
            for (Say say : each.says()) {
                assertThat(say.within()).as(each.name()).isLessThan(each.says().size());
                assertThat(say.content()).as(each.name()).isNotEmpty();
                assertThat(acts).as(each.name()).contains(say.act());
            }
    }
}
