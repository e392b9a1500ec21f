package io.sayso.cli;

import io.sayso.report.Sha256;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read: a file, standard input, or a name that leads to neither.
 *
 * @param name what the person called it, or where it was found
 * @param path the file; null where there is none
 * @param problem why there is nothing to read; null where there is something
 */
record InputFile(String name, @Nullable Path path, @Nullable Unreadable problem) {
    private static final Set<String> ENDINGS = Set.of(
            ".txt",
            ".text",
            ".md",
            ".markdown",
            ".html",
            ".htm",
            ".xhtml",
            ".rss",
            ".atom",
            ".xml",
            ".json",
            ".jsonl",
            ".ndjson",
            ".pdf",
            ".zip",
            ".gz");

    /**
     * What {@code names} lead to, in their order; {@code -} is standard input, and a folder is all reports below it.
     */
    static List<InputFile> of(List<String> names) {
        List<InputFile> files = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) files.add(new InputFile(name, null, null));
            else add(name, files);
        }
        return files;
    }

    /** How many bytes it has; 0 where that is not known. */
    long size() {
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    static Unreadable notOpened(String name, String detail) {
        return new Unreadable(Sha256.of(new byte[0]), name, Unreadable.Reason.NOT_OPENED, detail);
    }

    private static void add(String name, List<InputFile> files) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            files.add(unusable(name, "is no path: " + e.getReason() + ". Check how it is written."));
            return;
        }
        int before = files.size();
        if (Files.isDirectory(path)) {
            walk(path, new HashSet<>(), files);
            if (files.size() == before)
                files.add(
                        unusable(
                                name,
                                "holds no file whose name ends as a report's does (.txt, .md, .html, .xml, .json, .pdf and others). Name the files to read."));
        } else files.add(new InputFile(name, path, null));
    }

    private static InputFile unusable(String name, String problem) {
        return new InputFile(name, null, notOpened(name, name + " " + problem));
    }

    /** @param above the real paths of the folders that {@code folder} is in: a link back to one is not followed */
    private static void walk(Path folder, Set<Path> above, List<InputFile> files) {
        List<Path> entries;
        Path real;
        try (Stream<Path> listing = Files.list(folder)) {
            real = folder.toRealPath();
            entries = listing.filter(entry -> !isHidden(entry)).sorted().toList();
        } catch (IOException e) {
            files.add(unusable(folder.toString(), "could not be listed. Check that you may read it."));
            return;
        }
        if (!above.add(real)) return;
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) walk(entry, above, files);
            else if (isReport(entry)) files.add(new InputFile(entry.toString(), entry, null));
        }
        above.remove(real);
    }

    private static boolean isHidden(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(".");
    }

    private static boolean isReport(Path entry) {
        String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
