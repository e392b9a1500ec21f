package io.sayso.bench;

import io.sayso.lineage.Lineage;
import io.sayso.lineage.Said;
import io.sayso.lineage.Told;
import io.sayso.reading.Reading;
import io.sayso.report.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what lineage costs in time and memory as a press of generated reports grows. */
@Command(
        name = "lineage-speed",
        mixinStandardHelpOptions = true,
        description = "Measure what lineage takes to add a report and to answer, and its memory, as a press grows.")
final class LineageSpeedCommand implements Callable<Integer> {
    private static final int ASKED = 1_000, TOGETHER = 20;

    @Option(
            names = "--reports",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "At how many reports. Default: ${DEFAULT-VALUE}.")
    private int[] sizes = {1_000, 10_000, 100_000};

    @Option(names = "--seed", defaultValue = "1", description = "What the reports are drawn by. Default: 1.")
    private long seed = 1;

    @Mixin
    private PageOption page = new PageOption();

    @Override
    public Integer call() {
        StringBuilder table = new StringBuilder("| reports | adding one, ms | its copies, ms (95%, longest)"
                + " | origins of 20 statements, ms (95%, longest) | heap |\n|---|---|---|---|---|\n");
        GeneratedPress press = new GeneratedPress(Arrays.stream(sizes).max().orElse(0), seed);
        Lineage lineage = new Lineage();
        List<Reading> kept = new ArrayList<>();
        Random random = new Random(seed);
        long before = heap();
        int added = 0;
        for (int size : Arrays.stream(sizes).sorted().toArray()) {
            long nanos = 0;
            int from = added;
            kept.clear();
            for (; added < size; added++) {
                Reading reading = press.next().reading();
                Moment published =
                        Objects.requireNonNull(reading.report().imprint().published());
                long start = System.nanoTime();
                lineage.add(new Told(reading, published.latest()));
                nanos += System.nanoTime() - start;
                if (kept.size() < ASKED) kept.add(reading);
                else if (random.nextInt(added - from + 1) < ASKED) kept.set(random.nextInt(ASKED), reading);
            }
            table.append(line(lineage, size, nanos / 1e6 / (size - from), kept, random));
            kept.clear();
            table.append("%,d MB |%n".formatted((heap() - before) / 1_000_000));
        }
        page.put("lineage-speed", table.toString());
        return 0;
    }

    private static String line(Lineage lineage, int size, double add, List<Reading> asked, Random random) {
        double[] copies = new double[asked.size()], origins = new double[asked.size() / 4];
        for (int i = 0; i < copies.length; i++) {
            long start = System.nanoTime();
            lineage.copiesIn(asked.get(i).report().id());
            copies[i] = (System.nanoTime() - start) / 1e6;
        }
        for (int i = 0; i < origins.length; i++) {
            List<Said> said = new ArrayList<>();
            while (said.size() < TOGETHER) {
                Reading reading = asked.get(random.nextInt(asked.size()));
                said.add(new Said(reading, reading.statements().get(0)));
            }
            long start = System.nanoTime();
            lineage.origins(said, report -> true);
            origins[i] = (System.nanoTime() - start) / 1e6;
        }
        return "| %,d | %.2f | %s | %s | ".formatted(size, add, of(copies), of(origins));
    }

    /** The mean, and the 95th percentile and the longest. */
    private static String of(double[] milliseconds) {
        Arrays.sort(milliseconds);
        int last = milliseconds.length - 1;
        return "%.2f (%.2f, %.2f)"
                .formatted(
                        Arrays.stream(milliseconds).average().orElse(0),
                        milliseconds[(int) Math.min(last, 0.95 * milliseconds.length)],
                        milliseconds[last]);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
