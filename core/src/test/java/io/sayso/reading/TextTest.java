package io.sayso.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static ReaderModel model;

    @BeforeAll
    static void load() {
        model = ReaderModel.bundled();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void captions_and_furniture_are_known_word_by_word() {
        Text text = read("Airlines drop Tarsuna\n\nPORT ALDER (AP) — The pier is closed, he said.\n\n"
                + "Dockers wave – TAMSIN ORREL\n\n(Reporting by Maud Ekrel)");
        assertThat(words(text, text::isFurniture))
                .isEqualTo("Airlines drop Tarsuna PORT ALDER ( AP ) — ( Reporting by Maud Ekrel )");
        assertThat(words(text, text::isCaption)).isEqualTo("Dockers wave – TAMSIN ORREL");
    }

    @Test
    void a_closing_mark_belongs_to_the_sentence_that_it_closes() {
        Text text = read("“The pier is closed.” He left.");
        assertThat(text.sentences()).extracting(text::words).containsExactly("“The pier is closed.”", "He left.");
    }

    @Test
    void a_word_has_the_children_and_the_subtree_that_a_walk_through_its_sentence_finds() {
        Text text = read("The minister of ports, who had flown in late, said on Monday that no pilot would be paid"
                + " until the strike ended. “Aye,” said Orrel.\n\nNobody (but one man) answered when she rang.");
        for (int head = 0; head < text.size(); head++) {
            int word = head;
            Span sentence = text.sentence(head);
            List<Integer> children = IntStream.range(sentence.start(), sentence.end())
                    .filter(i -> i != word && text.head(i) == word)
                    .boxed()
                    .toList();
            int[] below = IntStream.range(sentence.start(), sentence.end())
                    .filter(i -> text.isBelow(i, word))
                    .toArray();
            assertThat(text.children(head)).isEqualTo(children);
            assertThat(text.subtree(head)).isEqualTo(new Span(below[0], below[below.length - 1] + 1));
        }
    }

    /** Else whatever looks through a word's sentence takes quadratic time on it. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "”", "“", "word ", "\"of.\" and ", "“,.”, ", "“a.”b "})
    void no_sentence_is_longer_than_two_windows(String piece) {
        Text text = read("“Aye " + piece.repeat(2_000));
        assertThat(text.sentences()).extracting(Span::length).allMatch(length -> length <= 502);
        for (int i = 0; i < text.size(); i++) assertThat(text.children(i)).doesNotContain(i);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "' a", " 'a", "s' ", "‘a ", "a’ ", "“", "” ", "'", "„«", "‘as’ b "})
    void quotations_are_paired_in_linear_time(String piece) {
        String line = piece.repeat(600_000 / piece.length());
        List<Span> words = ReaderModel.words(line, new Span(0, line.length()));
        List<Span> paragraphs = List.of(new Span(0, words.size()));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new QuotationFinder(line, words, paragraphs).find());
    }

    private static String words(Text text, IntPredicate which) {
        return IntStream.range(0, text.size())
                .filter(which)
                .mapToObj(text::word)
                .collect(Collectors.joining(" "));
    }

    private static Text read(String text) {
        return Text.read((Report) PlainText.extraction(Input.of("a.txt", text)), model);
    }
}
