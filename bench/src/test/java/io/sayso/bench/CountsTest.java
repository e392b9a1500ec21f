package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sayso.SaysoException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void f1_is_the_harmonic_mean_of_precision_and_recall() {
        Counts counts = new Counts(6, 8, 12);
        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.5);
        assertThat(counts.f1()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void nothing_is_no_number_s_denominator() {
        assertThat(Counts.NONE.f1()).isZero();
        assertThat(Counts.NONE.precision()).isZero();
    }

    @Test
    void more_cannot_be_right_than_was_found() {
        assertThatThrownBy(() -> new Counts(3, 2, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_interval_holds_the_figure_and_is_the_same_for_one_seed() {
        List<Counts> articles =
                List.of(new Counts(1, 2, 2), new Counts(5, 5, 6), new Counts(0, 3, 1), new Counts(4, 4, 9));
        Interval interval = Interval.of(articles, 7);
        assertThat(interval).isEqualTo(Interval.of(articles, 7));
        assertThat(Counts.sum(articles).f1()).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isLessThan(interval.high());
    }

    @Test
    void an_interval_over_articles_that_are_all_alike_is_a_point() {
        Interval interval = Interval.of(List.of(new Counts(1, 2, 2), new Counts(1, 2, 2)), 1);
        assertThat(interval).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void a_page_keeps_what_stands_around_its_block() {
        String page = "before\n<!-- speed:begin -->\nold\n<!-- speed:end -->\nafter\n";
        assertThat(Page.replace(page, "speed", "new\n", "page.md"))
                .isEqualTo("before\n<!-- speed:begin -->\nnew\n<!-- speed:end -->\nafter\n");
    }

    @Test
    void a_page_without_the_block_is_left_alone() {
        assertThatThrownBy(() -> Page.replace("nothing", "speed", "new", "page.md"))
                .isInstanceOf(SaysoException.class)
                .hasMessage("page.md has no block \"speed\". Add a line <!-- speed:begin --> and after it"
                        + " <!-- speed:end -->");
    }
}
