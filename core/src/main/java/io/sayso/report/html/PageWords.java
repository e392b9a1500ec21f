package io.sayso.report.html;

import io.sayso.SaysoBug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code html.txt}, which a newcomer may add to without touching Java. */
final class PageWords {
    private static final String FILE = "html.txt";
    private static final Map<String, Set<String>> LISTS = read();

    private PageWords() {}

    /** The entries of {@code [name]}. */
    static Set<String> list(String name) {
        Set<String> list = LISTS.get(name);
        if (list == null) throw new SaysoBug(FILE + " has no list [" + name + "].");
        return Set.copyOf(list);
    }

    /** The entries of {@code [name]}, in the file's order; none where there is no such list. */
    static Set<String> inOrder(String name) {
        return LISTS.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<String>> read() {
        InputStream in = PageWords.class.getResourceAsStream(FILE);
        if (in == null) throw new SaysoBug(FILE + " is not in the jar.");
        Map<String, Set<String>> lists = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> current = new LinkedHashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.strip();
                if (entry.isEmpty() || entry.startsWith("#")) continue;
                if (entry.startsWith("["))
                    current = lists.computeIfAbsent(
                            entry.substring(1, entry.length() - 1), name -> new LinkedHashSet<>());
                else current.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
