package io.sayso.bench;

import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sayso and others on the same texts in one run, each in processes of its own. */
final class Race {
    private static final double MEGABYTE = 1e6;

    /** Heaps to try, in MB, from the largest: the last that still does is a system's smallest. */
    private static final int[] HEAPS = {4096, 3072, 2560, 2048, 1536, 1024, 768, 512, 384, 256, 192, 128, 96, 64, 48};

    private final Path folder;
    private final List<Contender> contenders;
    private final int words;
    private final double warmUp;

    /**
     * @param folder with the texts in {@code warm/} and {@code read/}
     * @param contenders Sayso first
     * @param words how many words {@code read/} has
     * @param warmUp seconds of processor time
     */
    Race(Path folder, List<Contender> contenders, int words, double warmUp) {
        this.folder = folder;
        this.contenders = List.copyOf(contenders);
        this.words = words;
        this.warmUp = warmUp;
    }

    /** The texts until they come to {@code least} words; returns how many they are. */
    static int write(List<DevReport> reports, int least, Path into) {
        int words = 0, number = 0;
        try {
            Files.createDirectories(into);
            for (DevReport report : reports) {
                if (words >= least) break;
                words += Words.of(report.text()).size();
                Files.writeString(into.resolve("%04d.txt".formatted(number++)), report.text());
            }
        } catch (IOException e) {
            throw new SaysoException(into + " cannot be written: " + e.getMessage() + ". Free some space.", e);
        }
        return words;
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(path);
        } catch (IOException e) {
            System.err.println(folder + " is left over: " + e.getMessage());
        }
    }

    /** A row for each system and number of threads; Sayso's rows are what the others are compared with. */
    String speed(int[] threadCounts) {
        StringBuilder table =
                new StringBuilder("| system | threads | words a CPU-second | Sayso is faster by | words a second"
                        + " | first text read after | peak memory | Sayso's share of it |\n"
                        + "|---|---|---|---|---|---|---|---|\n");
        for (int threads : threadCounts) {
            List<Lap> laps = new ArrayList<>();
            for (Contender contender : contenders) {
                System.err.println(contender.label() + ", " + threads + " threads ...");
                Optional<Lap> run = contender.run(folder, threads, warmUp, List.of("-Xmx4g"), 20);
                if (run.isEmpty()) {
                    System.err.println(
                            Corpora.text(folder.resolve("errors.txt")).strip());
                    table.append("| %s | %d | did not finish |  |  |  |  |  |%n".formatted(contender.label(), threads));
                    if (laps.isEmpty()) break;
                    continue;
                }
                Lap lap = run.get();
                System.err.printf("%,.0f words a CPU-second%n", words / lap.cpuSeconds());
                laps.add(lap);
                Lap sayso = laps.get(0);
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %,.0f | %s | %,.0f | %.1f s, %.1f CPU-s | %,.0f MB | %s |%n",
                        contender.label(),
                        threads,
                        words / lap.cpuSeconds(),
                        lap == sayso ? "" : times(lap.cpuSeconds() / sayso.cpuSeconds()),
                        words / lap.seconds(),
                        lap.firstSeconds(),
                        lap.firstCpuSeconds(),
                        lap.peakMemory() / MEGABYTE,
                        lap == sayso || lap.peakMemory() == 0
                                ? ""
                                : Page.percent((double) sayso.peakMemory() / lap.peakMemory()) + "%"));
            }
        }
        return table.toString();
    }

    private static String times(double factor) {
        return String.format(Locale.ROOT, "**%.1f** times", factor);
    }

    /** For each system the smallest heap that takes at most half as much processor time again as the largest. */
    String memory() {
        StringBuilder table = new StringBuilder(
                "| system | smallest heap | peak memory with it | words a CPU-second |\n" + "|---|---|---|---|\n");
        for (Contender contender : contenders) {
            int smallest = 0;
            Lap best = null;
            double budget = Double.POSITIVE_INFINITY;
            for (int heap : HEAPS) {
                System.err.println(contender.label() + ", a heap of " + heap + " MB ...");
                Optional<Lap> lap = contender.run(folder, 1, 0, List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC"), 10);
                if (lap.isEmpty() || lap.get().firstCpuSeconds() + lap.get().cpuSeconds() > budget) break;
                best = lap.get();
                smallest = heap;
                if (budget == Double.POSITIVE_INFINITY) budget = 1.5 * (best.firstCpuSeconds() + best.cpuSeconds());
            }
            if (best == null) throw new SaysoException(contender.label() + " does not run in 4 GB.");
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d MB | %,.0f MB | %,.0f |%n",
                    contender.label(),
                    smallest,
                    best.peakMemory() / MEGABYTE,
                    words / best.cpuSeconds()));
        }
        return table.toString();
    }
}
