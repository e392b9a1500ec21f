package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that adds reports is killed ({@code kill -9}) at a random instant, again and again on one store: 10 times
 * on each database, 100 times with {@code -Pslow}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final long SEED = Long.getLong("kills.seed", 20261122);
    private static final int LATEST_MILLIS = 400;
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Place.class)
    void what_was_acknowledged_outlives_a_kill_at_any_instant(Place place) throws Exception {
        String data = place.empty(folder);
        Random random = new Random(SEED);
        int acknowledged = 0, cutWhileAdding = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // One in ten is killed while it starts, the others at a random instant once they are at work.
            boolean atStart = kill % 10 == 9;
            List<String> lines = killed(data, kill / 2, random.nextInt(LATEST_MILLIS), atStart);
            acknowledged += lines.size();
            if (!lines.isEmpty()) cutWhileAdding++;
            try (Store store = Store.open(data)) {
                for (String line : lines) {
                    assertThat(store.versions(line, LATER))
                            .as("seed %d, kill %d: %s", SEED, kill, line)
                            .singleElement()
                            .satisfies(kept -> {
                                assertThat(kept.id()).isEqualTo(line);
                                assertThat(kept.isRead()).isTrue();
                                assertThat(store.original(kept.original())).isPresent();
                                assertThat(store.extraction(kept)).isPresent();
                            });
                }
            }
        }
        assertThat(cutWhileAdding).as("runs that were killed at work").isGreaterThanOrEqualTo(KILLS / 2);
        try (Store store = Store.open(data)) {
            Verification found = store.verify(problem -> assertThat(problem).isNull());
            assertThat(found.problems()).isZero();
            assertThat(found.versions()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(found.readings()).isEqualTo(found.versions());
        }
    }

    /** The hashes that a process acknowledged before it was killed. */
    private static List<String> killed(String data, int run, int millis, boolean atStart)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledChild.class.getName(),
                        data,
                        String.valueOf(run))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture<Boolean> atWork = new CompletableFuture<>();
        CompletableFuture<List<String>> lines = CompletableFuture.supplyAsync(() -> whole(process, atWork));
        if (!atStart) atWork.orTimeout(60, TimeUnit.SECONDS).join();
        Thread.sleep(millis);
        process.destroyForcibly();
        assertThat(process.waitFor()).as("exit status of a killed process").isEqualTo(128 + 9);
        return lines.join();
    }

    /** The lines that came whole; what was cut off in the middle was not acknowledged. */
    private static List<String> whole(Process process, CompletableFuture<Boolean> atWork) {
        List<String> lines = new ArrayList<>();
        try (var reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.length() == 64) lines.add(line);
                atWork.complete(true);
            }
        } catch (IOException e) {
            return lines;
        }
        return lines;
    }
}
