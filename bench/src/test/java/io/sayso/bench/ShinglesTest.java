package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void runs_of_four_words_are_counted_as_often_as_they_stand() {
        Shingles half = Shingles.of("the pier is shut on Sunday", "the pier is shut");
        assertThat(half.precision()).isEqualTo(1 / 3.0, Assertions.within(1e-9));
        assertThat(half.recall()).isEqualTo(1);
    }

    @Test
    void punctuation_and_paragraphs_do_not_count() {
        assertThat(Shingles.of("The pier, is: shut.", "The pier\n\nis shut").f1())
                .isEqualTo(1);
    }

    @Test
    void nothing_found_counts_against_recall_alone() {
        Shingles none = Shingles.of("", "the pier is shut"), all = Shingles.of("the pier is shut", "the pier is shut");
        Shingles mean = Shingles.mean(List.of(none, all));
        assertThat(mean.precision()).isEqualTo(1);
        assertThat(mean.recall()).isEqualTo(0.5);
    }
}
