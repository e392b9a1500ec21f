package io.sayso.reading;

import io.sayso.SaysoBug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A room's word lists, read from a data file: lines {@code name: word, several words, word}, and comments after
 * {@code #}. A list may go on over several lines of its name.
 */
public final class Lexicon {
    private final String file;
    private final Map<String, Set<String>> lists;

    private Lexicon(String file, Map<String, Set<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /** The lists of {@code file}, which stands beside {@code room} on the class path. */
    public static Lexicon read(Class<?> room, String file) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        try (InputStream in = room.getResourceAsStream(file)) {
            if (in == null) throw new SaysoBug("No word list " + file + " beside " + room.getName());
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.split("#", 2)[0].strip();
                if (entry.isEmpty()) continue;
                int colon = entry.indexOf(':');
                if (colon < 0) throw new SaysoBug(file + ": no \"name:\" in \"" + entry + "\"");
                Set<String> list =
                        lists.computeIfAbsent(entry.substring(0, colon).strip(), name -> new LinkedHashSet<>());
                for (String word : entry.substring(colon + 1).split(",")) if (!word.isBlank()) list.add(word.strip());
            }
        } catch (IOException e) {
            throw new SaysoBug("The word list " + file + " could not be read.", e);
        }
        return new Lexicon(file, lists);
    }

    /** The words of the list {@code name}, in the order of the file. */
    public Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) throw new SaysoBug(file + " has no list \"" + name + "\"");
        return list;
    }

    /** The names of all lists, in the order of the file. */
    public Set<String> names() {
        return lists.keySet();
    }
}
