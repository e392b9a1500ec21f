package io.sayso.bench;

import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A page of the documentation whose measured parts stand between {@code <!-- name:begin -->} and {@code :end}. */
final class Page {
    private Page() {}

    /** Puts {@code block} in the place of what stands in the page's block {@code name}. */
    static void write(Path page, String name, String block) {
        try {
            Files.writeString(page, replace(Files.readString(page), name, block, page.toString()));
        } catch (IOException e) {
            throw new SaysoException(page + " cannot be written: " + e.getMessage() + ". Name a page that can.", e);
        }
    }

    static String replace(String page, String name, String block, String where) {
        String begin = "<!-- " + name + ":begin -->", end = "<!-- " + name + ":end -->";
        int from = page.indexOf(begin), to = page.indexOf(end);
        if (from < 0 || to < from)
            throw new SaysoException(
                    where + " has no block \"" + name + "\". Add a line " + begin + " and after it " + end);
        return page.substring(0, from + begin.length()) + "\n" + block.strip() + "\n" + page.substring(to);
    }

    /** What counts came to, for a table: {@code **79.3** (79.8, 78.7; 77.0–81.5)}, F1 (P, R; 95% interval). */
    static String figure(List<Counts> parts, long seed) {
        Counts all = Counts.sum(parts);
        Interval interval = Interval.of(parts, seed);
        String range = percent(interval.low()) + "–" + percent(interval.high());
        return "**%s** (%s, %s; %s)"
                .formatted(percent(all.f1()), percent(all.precision()), percent(all.recall()), range);
    }

    /** A share as per cent: 0.7812 → 78.1. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
