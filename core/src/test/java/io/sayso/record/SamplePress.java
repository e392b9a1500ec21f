package io.sayso.record;

import io.sayso.Sayso;
import io.sayso.intake.Fetcher;
import io.sayso.intake.Intake;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.store.Keeper;
import io.sayso.store.Run;
import io.sayso.store.Store;
import io.sayso.store.StoredReport;
import io.sayso.store.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The press file of the samples, taken in as it arrived. */
public final class SamplePress {
    private static @Nullable SamplePress shared;

    static final Path LIST = Path.of("../samples/press/arrivals.csv");

    private final Store store;

    private SamplePress(Store store) {
        this.store = store;
    }

    /** The one that all tests share, since reading takes a while. */
    public static synchronized SamplePress shared() {
        if (shared != null) return shared;
        try {
            return shared = in(Files.createTempDirectory("sample-press"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SamplePress in(Path folder) {
        Store store = Store.open(folder.toString());
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-12-01T00:00:00Z"));
        try (Sayso sayso = Sayso.open()) {
            Intake intake = new Intake(
                    InputStream.nullInputStream(),
                    sayso::extract,
                    clock,
                    new Fetcher("test", false),
                    20_000_000,
                    null,
                    null);
            store.gazetteer("mirrow", Files.readAllBytes(LIST.resolveSibling("gazetteer.csv")), clock.instant());
            SituationGazetteer places = store.gazetteer("mirrow", clock.instant());
            Run run = store.begin("mirrow", List.of("press"), clock.instant());
            new Keeper(store, report -> sayso.read(report, places), clock, "test")
                    .keep(intake.archive(LIST), run, line -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SamplePress(store);
    }

    public Press at(Instant asOf) {
        return store.press(new View(asOf, "mirrow"), asOf);
    }

    /** By a report's id, its file as the editor calls it: {@code 07-tribune.xml#2}. */
    Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        store.reports(new View(Instant.MAX, "mirrow"), last -> {
            for (StoredReport version :
                    store.versions(String.valueOf(last.number().story()), Instant.MAX))
                files.put(version.id(), file(version));
        });
        return files;
    }

    private static String file(StoredReport version) {
        String place = version.place(), file = place.substring(place.lastIndexOf('/') + 1);
        String part = version.part();
        if (part == null) return file;
        return file + "#" + part.replaceFirst("^(?:item|line) ", "").replaceFirst("^.*!/?", "");
    }
}
