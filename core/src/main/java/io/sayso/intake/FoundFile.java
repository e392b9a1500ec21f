package io.sayso.intake;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A file that a name led to, or why it led to none.
 *
 * @param name what the person called it, or where it was found
 * @param path the file; null where there is none
 * @param problem what is wrong and what next; null where there is a file
 */
public record FoundFile(
        String name, @Nullable Path path, @Nullable String problem) {
    /** What reports' names end in, compressed ones too; of a folder nothing else is taken. */
    private static final Set<String> ENDINGS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "xhtml",
            "xml",
            "rss",
            "atom",
            "json",
            "jsonl",
            "ndjson",
            "pdf",
            "gz",
            "zip");

    private static final String NO_REPORT = "holds no file whose name ends as a report's does (.txt, .md, .html, .xml,"
            + " .json, .pdf and others). Name the files to read.";

    private static final int DEEPEST = 64;

    /** What {@code name} leads to: a file, all reports in a folder, or all files that a pattern fits; one at least. */
    public static Stream<FoundFile> of(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return problem(name, "is no path: " + e.getReason() + ". Check how it is written.");
        }
        if (Files.isDirectory(path)) return orElse(in(path, new HashSet<>()), name, NO_REPORT);
        if (!Files.exists(path) && isPattern(name)) return fitting(name);
        return Stream.of(new FoundFile(name, path, null));
    }

    /** The same with links and dots resolved, by which the file is known again from any folder. */
    String place() {
        if (path == null) return name;
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    private static boolean isPattern(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The folder before the pattern's first sign is searched, and no other. */
    private static Stream<FoundFile> fitting(String pattern) {
        int sign = 0;
        while ("*?[{".indexOf(pattern.charAt(sign)) < 0) sign++;
        int slash = pattern.lastIndexOf('/', sign);
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        } catch (PatternSyntaxException e) {
            return problem(pattern, "is no pattern: " + e.getDescription() + ". Check its brackets.");
        }
        if (!Files.isDirectory(folder)) return problem(pattern, "fits no file. Check the pattern.");
        Stream<FoundFile> found = walk(folder, new HashSet<>(), 0)
                .filter(file -> file.path == null || matcher.matches(folder.relativize(file.path)));
        return orElse(found, pattern, "fits no file. Check the pattern.");
    }

    private static Stream<FoundFile> in(Path folder, Set<Path> above) {
        return walk(folder, above, 0).filter(file -> file.path == null || isReport(file.path));
    }

    /**
     * The files in a folder and below, listed one folder at a time, hidden ones left out.
     *
     * @param above the real paths of the folders that {@code folder} is in: a link back to one is not followed
     */
    private static Stream<FoundFile> walk(Path folder, Set<Path> above, int depth) {
        try (Stream<Path> listing = Files.list(folder)) {
            Path real = folder.toRealPath();
            if (above.contains(real) || depth > DEEPEST) return Stream.of();
            Set<Path> within = new HashSet<>(above);
            within.add(real);
            return listing
                    .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(entry -> Files.isDirectory(entry)
                            ? walk(entry, within, depth + 1)
                            : Stream.of(new FoundFile(entry.toString(), entry, null)));
        } catch (IOException e) {
            return problem(folder.toString(), "could not be listed. Check that you may read it.");
        }
    }

    private static boolean isReport(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Stream<FoundFile> orElse(Stream<FoundFile> found, String name, String problem) {
        var files = found.iterator();
        if (!files.hasNext()) return problem(name, problem);
        Iterable<FoundFile> rest = () -> files;
        return StreamSupport.stream(rest.spliterator(), false);
    }

    private static Stream<FoundFile> problem(String name, String problem) {
        return Stream.of(new FoundFile(name, null, name + " " + problem));
    }
}
