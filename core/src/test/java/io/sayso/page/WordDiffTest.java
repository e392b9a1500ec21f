package io.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {
    private static String shown(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void only_the_words_that_changed_are_marked() {
        assertThat(shown(
                        "Closed.\nAt least 58 are dead, it said.\nMore.\n",
                        "Closed.\nAt least 61 are dead, it said.\nMore.\n"))
                .isEqualTo("Closed.\nAt least [-58 -]{+61 +}are dead, it said.\nMore.\n");
    }

    @Test
    void a_new_paragraph_is_marked_whole() {
        assertThat(shown("One.\nThree.\n", "One.\nTwo is new.\nThree.\n")).isEqualTo("One.\n{+Two is new.\n+}Three.\n");
    }

    @Test
    void equal_texts_have_no_change() {
        assertThat(shown("One.\n", "One.\n")).isEqualTo("One.\n");
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void both_texts_can_be_put_together_again(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String before = text(random), after = text(random);
            List<WordDiff.Piece> pieces = WordDiff.between(before, after);
            assertThat(without(WordDiff.Kind.ADDED, pieces)).isEqualTo(before);
            assertThat(without(WordDiff.Kind.REMOVED, pieces)).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(i -> List.of("a", "b", " ", "\n", "c d", "\n\n").get(i))
                .collect(Collectors.joining());
    }

    private static String without(WordDiff.Kind kind, List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void two_long_texts_that_have_nothing_in_common_take_no_long_time() {
        String before = "a\n".repeat(2_000_000), after = "b\n".repeat(2_000_000), words = "c ".repeat(2_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            WordDiff.between(before, after);
            WordDiff.between(words, words.replace('c', 'd'));
        });
    }
}
