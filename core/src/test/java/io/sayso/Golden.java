package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of expected output under {@code src/test/resources/golden}. Run Maven with {@code -Dgolden.update} to write
 * what is there now, and look at the difference before committing it.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Holds {@code actual} to the golden file {@code name}: {@code errors/empty.txt}. */
    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("golden file; make it with -Dgolden.update").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    /** The folder {@code name} of the golden files. */
    public static Path folder(String name) {
        return FOLDER.resolve(name);
    }
}
