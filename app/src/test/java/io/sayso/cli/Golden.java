package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what comes out. {@code -Dgolden.update} writes them anew. */
final class Golden {
    private Golden() {}

    static void assertGolden(String name, String actual) {
        assertIn(Path.of("src/test/resources/golden", name), actual);
    }

    static void assertIn(Path golden, String actual) {
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(golden.toAbsolutePath().getParent());
                Files.writeString(golden, actual);
            }
            assertThat(actual)
                    .as("%s; if it is right, run mvn test -Dgolden.update", golden)
                    .isEqualTo(Files.exists(golden) ? Files.readString(golden) : "(no such file)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
