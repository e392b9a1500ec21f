package io.sayso.cli;

import io.sayso.SaysoException;
import io.sayso.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the store is. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "STORE",
            description =
                    "The store: a folder, or PostgreSQL as jdbc:postgresql://host/database. Default: $$SAYSO_DATA,"
                            + " or sayso in $$XDG_DATA_HOME, or ~/.local/share/sayso.")
    private @Nullable String data;

    /** Opens the store, which is made where there is none. */
    Store open(Surroundings surroundings) {
        return Store.open(place(surroundings.environment()));
    }

    /** Opens a store that is there. */
    Store openExisting(Surroundings surroundings) {
        String place = place(surroundings.environment());
        if (!place.startsWith("jdbc:") && !Files.isDirectory(Path.of(place)))
            throw new SaysoException("There is no store " + place
                    + ". 'sayso add' makes one; or name another with --data, or SAYSO_DATA.");
        return Store.open(place);
    }

    private String place(Map<String, String> environment) {
        if (data != null) return data;
        String ours = environment.getOrDefault("SAYSO_DATA", "");
        if (!ours.isEmpty()) return ours;
        return shared(environment).resolve("sayso").toString();
    }

    /** Where programs keep what is a person's own. */
    static Path shared(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "share")
                : Path.of(xdg);
    }
}
