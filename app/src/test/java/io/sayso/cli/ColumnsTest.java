package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void a_wide_letter_takes_two_columns_and_an_accent_none() {
        assertThat(Columns.of("東京")).isEqualTo(4);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void lines_break_at_spaces() {
        assertThat(Columns.wrap("three officials said so", 15)).containsExactly("three officials", "said so");
        assertThat(Columns.wrap("three officials said so", 14)).containsExactly("three", "officials said", "so");
    }

    @Test
    void a_word_wider_than_the_line_is_broken() {
        assertThat(Columns.wrap("aaaaaaa bb", 3)).containsExactly("aaa", "aaa", "a", "bb");
        assertThat(Columns.wrap("東京東京", 5)).containsExactly("東京", "東京");
        assertThat(Columns.wrap("e\u0301e\u0301", 1)).containsExactly("e\u0301", "e\u0301");
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(Columns.wrap("", 5)).isEqualTo(List.of(""));
    }

    @Test
    void what_is_cut_ends_in_an_ellipsis() {
        assertThat(Columns.cut("three officials", 7)).isEqualTo("three…");
        assertThat(Columns.cut("three", 5)).isEqualTo("three");
    }

    @Test
    void ten_megabytes_without_a_space_are_wrapped_in_one_pass() {
        assertThat(Columns.wrap("a".repeat(10_000_000), 80)).hasSize(125_000);
    }
}
