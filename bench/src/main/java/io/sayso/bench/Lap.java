package io.sayso.bench;

import io.sayso.SaysoBug;
import java.util.Arrays;
import java.util.Locale;

/**
 * What one process took to read the texts.
 *
 * @param firstSeconds by the clock, from the start of the process until its first text was read
 * @param firstCpuSeconds the processor time of all its threads until then
 * @param cpuSeconds the processor time of all its threads while it read the texts, warm
 * @param seconds by the clock, for the same
 * @param peakMemory the most memory that it ever held, in bytes, as the kernel counts it; 0 where that is not known
 */
record Lap(double firstSeconds, double firstCpuSeconds, double cpuSeconds, double seconds, long peakMemory) {
    private static final String NAME = "lap";

    /** The line that a process says it with. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%s %.3f %.3f %.3f %.3f %d",
                NAME,
                firstSeconds,
                firstCpuSeconds,
                cpuSeconds,
                seconds,
                peakMemory);
    }

    static boolean isLine(String line) {
        return line.startsWith(NAME + " ");
    }

    static Lap of(String line) {
        String[] parts = line.split(" ", -1);
        if (!isLine(line) || parts.length != 6) throw new SaysoBug("No lap: " + line);
        double[] seconds =
                Arrays.stream(parts, 1, 5).mapToDouble(Double::parseDouble).toArray();
        return new Lap(seconds[0], seconds[1], seconds[2], seconds[3], Long.parseLong(parts[5]));
    }
}
