package io.sayso.intake;

import io.sayso.SaysoException;
import io.sayso.store.Incoming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of an archive's files with the instants when they were seen: CSV in UTF-8, its first line
 * {@code file,seen,url}, then {@code 01-wire.json,2026-11-09T15:21:10Z,https://wire.example/1}. Files stand beside the
 * list or below it; the URL may be left out.
 */
final class ArchiveList {
    private static final String COLUMNS = "file,seen,url";

    private record Listed(Incoming incoming, Instant seen) {}

    private ArchiveList() {}

    /** The files of {@code list}, in the order in which they were seen. */
    static List<Incoming> of(Path list, Intake intake) {
        List<String> lines;
        try {
            lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SaysoException(list + " could not be read: " + e.getMessage() + ". Check the path.", e);
        }
        if (lines.isEmpty() || !lines.get(0).strip().equals(COLUMNS))
            throw new SaysoException(list + " line 1: not the columns " + COLUMNS + ". Begin the file with them.");
        List<Listed> files = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++)
            if (!lines.get(i).isBlank()) files.add(listed(list, lines.get(i), i + 1, intake));
        files.sort(Comparator.comparing(Listed::seen));
        return files.stream().map(Listed::incoming).toList();
    }

    private static Listed listed(Path list, String line, int number, Intake intake) {
        String where = list + " line " + number + ": ";
        String[] fields = line.split(",", 3);
        if (fields.length < 2) throw new SaysoException(where + "no comma. Give " + COLUMNS + ".");
        try {
            Path folder = list.toAbsolutePath().normalize().getParent();
            Path file = (folder == null ? Path.of("/") : folder)
                    .resolve(fields[0].strip())
                    .normalize();
            if (folder != null && !file.startsWith(folder))
                throw new SaysoException(
                        where + "\"" + fields[0] + "\" is not below the list's folder. Move it there.");
            String url = fields.length < 3 || fields[2].isBlank() ? null : url(where, fields[2].strip());
            Instant seen = Instant.parse(fields[1].strip());
            return new Listed(new IncomingFile(new FoundFile(file.toString(), file, null), seen, url, intake), seen);
        } catch (DateTimeException e) {
            throw new SaysoException(
                    where + "\"seen\" is not an instant: \"" + fields[1] + "\". Use ISO 8601, e.g. 2025-03-02T14:00Z.",
                    e);
        } catch (InvalidPathException e) {
            throw new SaysoException(where + "\"" + fields[0] + "\" is no file's name. Mend it.", e);
        }
    }

    private static @Nullable String url(String where, String url) {
        if (!Fetcher.isWebAddress(url))
            throw new SaysoException(where + "\"" + url + "\" is no web address. Begin it with https://.");
        return url;
    }
}
