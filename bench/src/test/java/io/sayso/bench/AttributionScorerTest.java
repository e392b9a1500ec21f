package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Attribution;
import io.sayso.report.Span;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class AttributionScorerTest {
    private static final String TEXT = "Mara Lind, the harbour master, said the pier is shut. Moro denied it.";
    private static final Words WORDS = Words.of(TEXT);
    /** Every word hangs on the one before it, so that a phrase turns on its first word. */
    private static final IntUnaryOperator HEAD = i -> Math.max(0, i - 1);

    private static final WordAttribution
            LIND = attribution("Mara Lind, the harbour master,", "said", "the pier is shut"),
            MORO = attribution("Moro", "denied", "it");

    private final AttributionScorer scorer = new AttributionScorer(WORDS, List.of(LIND, MORO), HEAD);

    private static WordAttribution attribution(String source, String cue, String content) {
        return WordAttribution.of(new Attribution(spans(cue), spans(source), spans(content)), WORDS);
    }

    private static List<Span> spans(String piece) {
        int at = TEXT.indexOf(piece);
        return piece.isEmpty() ? List.of() : List.of(new Span(at, at + piece.length()));
    }

    @Test
    void what_is_found_as_marked_is_right_by_every_measure() {
        Map<Measure, Counts> score = scorer.score(List.of(LIND, MORO));
        assertThat(score).hasSize(Measure.values().length);
        assertThat(score)
                .allSatisfy((measure, counts) ->
                        assertThat(counts.f1()).as(measure.label()).isEqualTo(1));
        assertThat(score).containsEntry(Measure.CONTENT, new Counts(2, 2, 2));
    }

    @Test
    void nothing_found_is_nothing_right() {
        Map<Measure, Counts> score = scorer.score(List.of());
        assertThat(score).containsEntry(Measure.CONTENT, new Counts(0, 0, 2));
        assertThat(score).containsEntry(Measure.CUE_WORDS, new Counts(0, 0, 2));
        assertThat(score).containsEntry(Measure.SOURCE_OF_CONTENT, Counts.NONE);
    }

    @Test
    void a_content_that_overlaps_by_half_counts_but_not_as_exact() {
        Map<Measure, Counts> score = scorer.score(List.of(attribution("Mara Lind", "said", "pier is"), MORO));
        assertThat(score).containsEntry(Measure.CONTENT, new Counts(2, 2, 2));
        assertThat(score).containsEntry(Measure.CONTENT_AND_SOURCE, new Counts(2, 2, 2));
        assertThat(score).containsEntry(Measure.EXACT, new Counts(1, 2, 2));
        assertThat(score).containsEntry(Measure.CONTENT_WORDS, new Counts(3, 3, 5));
        assertThat(score).containsEntry(Measure.CONTENT_SPANS, new Counts(1, 2, 2));
    }

    @Test
    void a_content_that_overlaps_by_less_does_not_count() {
        Map<Measure, Counts> score = scorer.score(List.of(attribution("Mara Lind", "said", "shut")));
        assertThat(score).containsEntry(Measure.CONTENT, new Counts(0, 1, 2));
    }

    @Test
    void a_source_without_the_head_overlaps_and_is_not_the_head() {
        Map<Measure, Counts> score =
                scorer.score(List.of(attribution("the harbour master", "said", "the pier is shut")));
        assertThat(score).containsEntry(Measure.CONTENT_AND_SOURCE, new Counts(1, 1, 2));
        assertThat(score).containsEntry(Measure.CONTENT_AND_HEAD, new Counts(0, 1, 2));
    }

    @Test
    void a_missing_source_is_wrong_where_one_is_marked() {
        Map<Measure, Counts> score = scorer.score(List.of(attribution("", "said", "the pier is shut")));
        assertThat(score).containsEntry(Measure.CONTENT, new Counts(1, 1, 2));
        assertThat(score).containsEntry(Measure.CONTENT_AND_SOURCE, new Counts(0, 1, 2));
    }

    @Test
    void a_word_that_two_claim_goes_to_the_first() {
        WordRoles roles = WordRoles.of(
                WORDS.size(), List.of(attribution("", "said", "the pier is shut"), attribution("", "said", "is")));
        assertThat(roles.attributions()).hasSize(1);
        assertThat(roles.spans()).hasSize(2);
    }

    @Test
    void one_content_is_not_matched_twice() {
        Map<Measure, Counts> score = scorer.score(List.of(LIND, LIND));
        assertThat(score).containsEntry(Measure.CONTENT, new Counts(1, 2, 2));
    }

    @Test
    void speech_inside_speech_is_told_from_the_rest() {
        Span said = new Span(3, 7), whole = new Span(8, 40), had = new Span(10, 20), left = new Span(25, 40);
        Attribution outer = new Attribution(List.of(said), List.of(new Span(0, 2)), List.of(whole));
        Attribution inner = new Attribution(List.of(had), List.of(new Span(8, 9)), List.of(left));
        Attribution beside = new Attribution(List.of(new Span(50, 55)), List.of(), List.of(left));
        assertThat(Nested.leftOut(List.of(outer, inner, beside))).containsExactly(outer, beside);
    }

    @Test
    void two_contents_of_one_extent_are_inside_neither() {
        Attribution one = new Attribution(List.of(), List.of(new Span(0, 2)), List.of(new Span(8, 40)));
        assertThat(Nested.leftOut(List.of(one, one))).hasSize(2);
    }
}
