package io.sayso.bench;

import io.sayso.SaysoException;
import io.sayso.reading.Reading;
import io.sayso.report.Report;
import io.sayso.store.Arrival;
import io.sayso.store.Incoming;
import io.sayso.store.Keeper;
import io.sayso.store.Run;
import io.sayso.store.Statistics;
import io.sayso.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast generated reports with their readings are taken into a store, and what they take there. */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = "Measure how fast generated reports with their readings are stored, and their bytes and memory.")
final class IntakeCommand implements Callable<Integer> {
    private static final int STEP = 10_000;

    @Option(names = "--reports", defaultValue = "100000", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int reports = 100_000;

    @Option(names = "--seed", defaultValue = "1", description = "What the reports are drawn by. Default: 1.")
    private long seed = 1;

    @Option(names = "--postgres", description = "Into a PostgreSQL of its own, in place of SQLite.")
    private boolean postgres;

    @Mixin
    private PageOption page = new PageOption();

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("sayso-intake");
        try {
            if (!postgres) measure(folder.resolve("data").toString());
            else
                try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("pg"))
                        .start()) {
                    measure(server.getJdbcUrl("postgres", "postgres"));
                }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private void measure(String data) {
        GeneratedPress press = new GeneratedPress(reports, seed);
        Map<String, GeneratedPress.Item> inHand = new ConcurrentHashMap<>();
        StringBuilder steps = new StringBuilder();
        long started = System.nanoTime();
        try (Store store = Store.open(data)) {
            Run run = store.begin("bench", List.of("generated"), Instant.now());
            Keeper keeper = new Keeper(store, report -> of(report, inHand), InstantSource.system(), "bench");
            int[] kept = {0};
            long[] last = {started};
            keeper.keep(incoming(press, inHand), run, line -> {
                inHand.remove(line.place());
                if (++kept[0] % STEP == 0) {
                    steps.append(step(kept[0], last[0]));
                    last[0] = System.nanoTime();
                }
            });
            double seconds = (System.nanoTime() - started) / 1e9;
            page.put(
                    postgres ? "intake-postgresql" : "intake-sqlite", table(press, store.statistics(), seconds, steps));
        }
    }

    /** What the generator says of a report, with the instant that the store gave it. */
    private static Reading of(Report report, Map<String, GeneratedPress.Item> inHand) {
        GeneratedPress.Item item = inHand.get(String.valueOf(report.imprint().url()));
        if (item == null) throw new SaysoException("No reading of " + report.id() + ".");
        return new Reading(
                item.reading().readBy(),
                report,
                item.reading().marks(),
                item.reading().statements());
    }

    private static Iterator<Incoming> incoming(GeneratedPress press, Map<String, GeneratedPress.Item> inHand) {
        Iterable<GeneratedPress.Item> items = () -> press;
        return StreamSupport.stream(items.spliterator(), false)
                .<Incoming>map(item -> {
                    inHand.put(item.place(), item);
                    return new Generated(item);
                })
                .iterator();
    }

    private record Generated(GeneratedPress.Item item) implements Incoming {
        @Override
        public long size() {
            return item.report().text().length();
        }

        @Override
        public @Nullable Arrival arrive(Run run) {
            byte[] bytes = item.report().text().getBytes(StandardCharsets.UTF_8);
            return new Arrival(item.place(), item.place(), Instant.now(), bytes, List.of(item.report()), false);
        }
    }

    private static String step(int kept, long since) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long heap = runtime.totalMemory() - runtime.freeMemory();
        double seconds = (System.nanoTime() - since) / 1e9;
        String line = "| %,d | %,.0f | %,d MB | %,d MB |%n"
                .formatted(kept, STEP / seconds, heap / 1_000_000, peakMemory() / 1_000_000);
        System.err.print(line);
        return line;
    }

    /** The kernel's high-water mark of this process. */
    private static long peakMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private String table(GeneratedPress press, Statistics all, double seconds, StringBuilder steps) {
        return String.format(
                Locale.ROOT,
                "%s, seed %d: %,d reports of %s. Java %s, %d cores, at most %,d MB of heap.%n%n"
                        + "**%,.0f reports a second** (%.0f s), **%,d bytes a report** on disk: inputs %,d (%,d before"
                        + " packing), reports %,d, readings %,d, the rest indexes, keys and custody.%n%n"
                        + "| reports | a second since the last line | heap in use after collection | peak memory of the"
                        + " process |%n|---|---|---|---|%n%s",
                postgres ? "PostgreSQL" : "SQLite",
                seed,
                all.versions(),
                press.shares(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / 1_000_000,
                all.versions() / seconds,
                seconds,
                all.bytesPerVersion(),
                all.packedBytes() / all.versions(),
                all.originalBytes() / all.versions(),
                all.extractionBytes() / all.versions(),
                all.readingBytes() / all.versions(),
                steps);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
