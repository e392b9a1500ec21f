package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLeftOutTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.5^-1",
                "1.3e6",
                "x is equal to 9",
                "=>30",
                "10.0.0.7",
                "5,00",
                "7 over 3",
                "three thirty fifths"
            })
    void what_news_never_writes_is_left_out(String input) {
        assertThat(NumberLeftOut.of(input)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"twenty-fifth", "$9000 over 3 years", "two thirds", "1,700,000", "over 188 miles", "a hundredth"
            })
    void what_news_writes_is_scored(String input) {
        assertThat(NumberLeftOut.of(input)).isEmpty();
    }
}
