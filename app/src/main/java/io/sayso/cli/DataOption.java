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
        return data != null ? data : usual(environment);
    }

    /** The store where none is named: a folder or a JDBC URL. */
    private static String usual(Map<String, String> environment) {
        String ours = environment.getOrDefault("SAYSO_DATA", "");
        return ours.isEmpty() ? shared(environment).resolve("sayso").toString() : ours;
    }

    /**
     * Where the demo's store is where none is named: a folder beside the usual store, never the store itself unless a
     * demo made it.
     */
    static Path demo(Map<String, String> environment) {
        String usual = usual(environment);
        if (usual.startsWith("jdbc:")) return shared(environment).resolve("sayso-demo");
        Path folder = Path.of(usual).toAbsolutePath().normalize();
        if (PressFile.isIn(folder)) return folder;
        Path name = folder.getFileName();
        return name == null ? folder.resolve("sayso-demo") : folder.resolveSibling(name + "-demo");
    }

    /** Where programs keep what is a person's own. */
    private static Path shared(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "share")
                : Path.of(xdg);
    }
}
