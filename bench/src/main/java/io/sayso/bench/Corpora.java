package io.sayso.bench;

import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of public corpora that accuracy is scored on. It is no part of the project: most of the texts may not be
 * passed on.
 */
record Corpora(Path folder) {
    private static final String VARIABLE = "SAYSO_CORPORA";

    /** Where they are: where {@code named} says, else SAYSO_CORPORA, else {@code ../shared/corpora} of the project. */
    static Optional<Corpora> find(@Nullable Path named) {
        return Optional.of(place(named)).filter(Files::isDirectory).map(Corpora::new);
    }

    /** Why something is left out when there are no corpora, for people. */
    static String missing(@Nullable Path named) {
        return "SKIPPED, NOTHING MEASURED: there are no corpora at " + place(named) + ". Set " + VARIABLE
                + " to their folder.";
    }

    private static Path place(@Nullable Path named) {
        if (named != null) return named;
        String set = System.getenv(VARIABLE);
        if (set != null && !set.isBlank()) return Path.of(set);
        Path here = Path.of("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent())
            if (Files.exists(at.resolve("bench/run"))) {
                return at.resolve("../shared/corpora").normalize();
            }
        return here.resolve("../shared/corpora").normalize();
    }

    /** The files in a folder of the corpora, and below it, whose path ends so, in the order of their names. */
    List<Path> files(String under, String ending) {
        try (Stream<Path> all = Files.walk(folder.resolve(under))) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new SaysoException(
                    "The corpora at " + folder + " have no readable " + under + ". Name a folder that has.", e);
        }
    }

    /** What the file is called, without its ending. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** A file as text; line ends become {@code \n}, as the corpora's own offsets count them. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IOException e) {
            throw new SaysoException(file + " cannot be read as UTF-8: " + e.getMessage() + ". Fetch it again.", e);
        }
    }
}
