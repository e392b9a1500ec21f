package io.sayso.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void digits_and_letters_come_apart_and_know_that_they_are_glued() {
        Tokens tokens = tokens("50mph, F-35");
        assertThat(texts(tokens)).isEqualTo("50 mph , F - 35");
        assertThat(tokens.at(1).glued()).isTrue();
        assertThat(tokens.at(3).glued()).isFalse();
    }

    @Test
    void groups_of_three_are_one_number() {
        assertThat(tokens("1,234,567.8").at(0).number()).isEqualByComparingTo(new BigDecimal("1234567.8"));
        assertThat(tokens("12,34,567").at(0).number()).isEqualByComparingTo(new BigDecimal("1234567"));
        assertThat(tokens("1 234 567").at(0).number()).isEqualByComparingTo(new BigDecimal("1234567"));
        assertThat(tokens("22,24,26").at(0).number()).isEqualByComparingTo(new BigDecimal("22"));
    }

    @Test
    void a_vulgar_fraction_is_a_number() {
        assertThat(tokens("¾").at(0).number()).isEqualByComparingTo(new BigDecimal("0.75"));
    }

    @Test
    void more_digits_than_anybody_counts_with_have_no_value() {
        Tokens tokens = tokens("9".repeat(100_000));
        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.at(0).number()).isNull();
    }

    private static Tokens tokens(String text) {
        return Tokens.of(text, new Span(0, text.length()));
    }

    private static String texts(Tokens tokens) {
        return String.join(
                " ",
                IntStream.range(0, tokens.size())
                        .mapToObj(i -> tokens.at(i).text())
                        .toList());
    }
}
