package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.intake.Fetcher;
import io.sayso.intake.Intake;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.store.Keeper;
import io.sayso.store.Run;
import io.sayso.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The invented crisis that comes with Sayso ({@code samples/press}), to be kept in a folder of its own. */
final class PressFile {
    static final String SITUATION = "mirrow";

    private static final String LIST = "arrivals.csv", GAZETTEER = "gazetteer.csv", README = "made-by-sayso-demo.txt";
    private static final int LARGEST = 20_000_000;

    private final Path folder;

    PressFile(Path folder) {
        this.folder = folder;
    }

    /** Whether a demo made {@code folder}. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(README));
    }

    /** Makes the store anew, in place of the one that an earlier demo made. */
    void keep(Surroundings surroundings) {
        try {
            clear();
            Files.createDirectories(folder.resolve("press"));
            Files.writeString(folder.resolve(README), "'sayso demo' made this folder, and makes it anew.\n");
            for (String file : files()) Files.write(folder.resolve("press").resolve(file), bytes(file));
        } catch (IOException e) {
            throw new SaysoException(
                    "The folder " + folder + " could not be written: " + e.getMessage() + ". Name another with --data.",
                    e);
        }
        InstantSource clock = InstantSource.system();
        String program = SaysoCommand.Version.ofProgram();
        try (Store store = Store.open(folder.toString());
                Sayso sayso = Sayso.open();
                Progress progress = Progress.ofMany("Reading", surroundings)) {
            Intake intake = new Intake(
                    InputStream.nullInputStream(),
                    sayso::extract,
                    clock,
                    new Fetcher("Sayso/" + program, false),
                    LARGEST,
                    null,
                    null);
            Instant now = Instant.now();
            store.gazetteer(SITUATION, bytes(GAZETTEER), now);
            SituationGazetteer places = store.gazetteer(SITUATION, now);
            Run run = store.begin(SITUATION, List.of("demo"), now);
            new Keeper(store, report -> sayso.read(report, places), clock, "sayso " + program)
                    .keep(intake.archive(folder.resolve("press").resolve(LIST)), run, line -> step(progress));
        }
    }

    private static void step(Progress progress) {
        try {
            progress.step(() -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what an earlier demo made, and nothing else. */
    private void clear() throws IOException {
        if (!Files.exists(folder)) return;
        if (!Files.isDirectory(folder)) throw new SaysoException(folder + " is no folder. Name another with --data.");
        if (!isIn(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent())
                    throw new SaysoException("The folder " + folder + " holds something that 'sayso demo' did not make."
                            + " Name an empty one with --data.");
            }
            return;
        }
        for (String file : List.of("sayso.db", "sayso.db-wal", "sayso.db-shm", "sayso.db-journal"))
            Files.deleteIfExists(folder.resolve(file));
        for (String file : files()) Files.deleteIfExists(folder.resolve("press").resolve(file));
    }

    /** The list and all that is on it, once each. */
    private static List<String> files() throws IOException {
        List<String> files = new ArrayList<>(List.of(LIST));
        String list = new String(bytes(LIST), StandardCharsets.UTF_8);
        list.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .forEach(files::add);
        return files;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = PressFile.class.getResourceAsStream("press/" + file)) {
            if (in == null) throw new SaysoBug("The press file is not in this program: " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
