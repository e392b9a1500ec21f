package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs in the bounded heap that the build gives all tests; the time limit guards against a hang and measures nothing.
 */
class BigTextTest {
    @Test
    @Timeout(600)
    void a_line_of_a_megabyte_is_read() {
        String sentence =
                "Mara Lind, the harbour master, said on Sunday that 14 boats had not come back to Port Iriso. ";
        String text = sentence.repeat(1_000_000 / sentence.length() + 1);
        try (Sayso sayso = Sayso.open()) {
            Report report = (Report) PlainText.extraction(Input.of("big.txt", text));
            assertThat(report.text()).hasSizeGreaterThanOrEqualTo(1_000_000);
            SoundReading.check(sayso.read(report));
        }
    }
}
