package io.sayso.bench;

import com.sun.management.OperatingSystemMXBean;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One process of the race: reads the first text cold, others until it is warm, and then all texts against the clock.
 * Its last line on standard output is a {@link Lap}. The same code times every system.
 */
public final class Runner {
    private Runner() {}

    /**
     * @param args the folder with {@code warm/} and {@code read/}, the number of threads, and how many seconds of
     *     processor time to warm up for at least
     * @param loader loads the system that is timed and returns what reads a text with it
     */
    public static void run(String[] args, Supplier<Consumer<String>> loader) {
        PrintStream out = System.out;
        System.setOut(System.err);
        List<String> warm = texts(Path.of(args[0], "warm")), read = texts(Path.of(args[0], "read"));
        int threads = Integer.parseInt(args[1]);
        double warmUp = Double.parseDouble(args[2]);

        Consumer<String> reader = loader.get();
        reader.accept(warm.get(0));
        double first = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
        double firstCpu = cpuSeconds();
        while (cpuSeconds() - firstCpu < warmUp)
            readAll(warm, threads, text -> {
                if (cpuSeconds() - firstCpu < warmUp) reader.accept(text);
            });

        long wall = System.nanoTime();
        double cpu = cpuSeconds();
        readAll(read, threads, reader);
        cpu = cpuSeconds() - cpu;
        out.println(new Lap(first, firstCpu, cpu, (System.nanoTime() - wall) / 1e9, peakMemory()).line());
        out.flush();
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Corpora::text).toList();
        } catch (IOException e) {
            throw new SaysoException(folder + " cannot be read: " + e.getMessage() + ". Name a folder of texts.", e);
        }
    }

    /** Whatever a system spreads over parallel streams stays in these threads too. */
    private static void readAll(List<String> texts, int threads, Consumer<String> reader) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> texts.parallelStream().forEach(reader)).get();
        } catch (ExecutionException e) {
            throw new SaysoBug("A text could not be read.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SaysoBug("Interrupted while reading.", e);
        } finally {
            pool.shutdown();
        }
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** The high-water mark of resident memory, which Linux tells of each process. */
    private static long peakMemory() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) return 0;
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> 1024 * Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
