package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void an_instant_comes_back_to_the_microsecond() {
        for (String text : new String[] {
            "1969-12-31T23:59:59.999999Z", "1970-01-01T00:00:00Z", "2026-11-22T12:00:00.123456Z", "9999-12-31T23:59:59Z"
        }) {
            Instant instant = Instant.parse(text);
            assertThat(Times.instant(Times.micros(instant.plusNanos(999)))).isEqualTo(instant);
        }
    }

    @Test
    void dates_of_no_sense_keep_their_order() {
        assertThat(Times.micros(Instant.MIN)).isLessThan(Times.micros(Instant.EPOCH));
        assertThat(Times.micros(Instant.MAX)).isGreaterThan(Times.micros(Instant.parse("9999-12-31T00:00:00Z")));
    }
}
