package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {
    private static final DevReport SHORT = new DevReport("made", "a", null, "The pier is closed.");
    private static final DevReport LONG = new DevReport("made", "b", null, "Nobody at the port would say why.");

    @Test
    void a_lap_is_what_its_line_says_in_any_locale() {
        Lap lap = new Lap(1.5, 2.25, 30.125, 16.5, 310_000_000);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Lap.of(lap.line())).isEqualTo(lap);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_line_of_something_else_is_no_lap() {
        assertThat(Lap.isLine("lapsed 1 2 3 4 5")).isFalse();
        assertThatThrownBy(() -> Lap.of("lap 1.0")).isInstanceOf(SaysoBug.class);
    }

    @Test
    void texts_are_written_until_there_are_words_enough(@TempDir Path folder) throws IOException {
        assertThat(Race.write(List.of(SHORT, LONG, LONG), 6, folder.resolve("read")))
                .isEqualTo(13);
        try (Stream<Path> files = Files.list(folder.resolve("read"))) {
            assertThat(files).hasSize(2);
        }
    }
}
