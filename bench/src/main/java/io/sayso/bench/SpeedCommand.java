package io.sayso.bench;

import com.sun.management.OperatingSystemMXBean;
import io.sayso.Sayso;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast whole reports are read. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Measure how fast whole reports are read, on PolNeAR dev.")
final class SpeedCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(
            names = "--warm-up",
            defaultValue = "84",
            description = "How many reports are read before the clock starts. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 84;

    /** What reading all reports once took. */
    private record Run(int threads, double cpuSeconds, double wallSeconds, long peakHeap) {}

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        List<Report> reports = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        try (Sayso sayso = model.sayso()) {
            for (Polnear.Article article : Polnear.articles(found.get(), "dev")) {
                byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
                if (PlainText.extraction(new Input(article.id(), bytes, null, null, null)) instanceof Report report)
                    reports.add(report);
            }
            if (reports.isEmpty()) throw new SaysoException("PolNeAR dev has no report. Fetch it again.");
            for (int i = 0; i < warmUp; i++) sayso.read(reports.get(i % reports.size()));
            for (int threads : new int[] {1, 2}) runs.add(run(sayso, reports, threads));
        }
        int words = reports.stream().mapToInt(r -> Words.of(r.text()).size()).sum();
        page.put("speed", table(runs, words, reports.size()));
        return 0;
    }

    /** Reads all reports in {@code threads} threads; what a read spreads over the cores stays in these too. */
    private static Run run(Sayso sayso, List<Report> reports, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        System.gc();
        for (MemoryPoolMXBean memory : heap()) memory.resetPeakUsage();
        long cpu = cpuNanos(), wall = System.nanoTime();
        try {
            pool.submit(() -> reports.parallelStream().forEach(sayso::read)).get();
        } catch (ExecutionException e) {
            throw new SaysoBug("A report could not be read.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SaysoBug("Interrupted while reading.", e);
        } finally {
            pool.shutdown();
        }
        double wallSeconds = (System.nanoTime() - wall) / 1e9, cpuSeconds = (cpuNanos() - cpu) / 1e9;
        long peak = heap().stream().mapToLong(m -> m.getPeakUsage().getUsed()).sum();
        return new Run(threads, cpuSeconds, wallSeconds, peak);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(m -> m.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private String table(List<Run> runs, int words, int reports) {
        StringBuilder table = new StringBuilder("%,d reports, %,d words, after %d to warm up. Java %s, %d cores.%n%n"
                .formatted(
                        reports,
                        words,
                        warmUp,
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors()));
        table.append(
                "| threads | words a CPU-second | words a second | CPU-seconds | peak heap |\n|---|---|---|---|---|\n");
        for (Run run : runs)
            table.append("| %d | %,.0f | %,.0f | %.1f | %,d MB |%n"
                    .formatted(
                            run.threads(),
                            words / run.cpuSeconds(),
                            words / run.wallSeconds(),
                            run.cpuSeconds(),
                            run.peakHeap() / MEGABYTE));
        return table.toString();
    }
}
