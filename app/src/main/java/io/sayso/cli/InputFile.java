package io.sayso.cli;

import io.sayso.intake.FoundFile;
import io.sayso.report.Sha256;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    /**
     * What {@code names} lead to, in their order; {@code -} is standard input, and a folder is all reports below it.
     */
    static List<InputFile> of(List<String> names) {
        return names.stream()
                .flatMap(name -> name.equals("-")
                        ? Stream.of(new InputFile(name, null, null))
                        : FoundFile.of(name).map(InputFile::of))
                .toList();
    }

    private static InputFile of(FoundFile file) {
        String problem = file.problem();
        return new InputFile(file.name(), file.path(), problem == null ? null : notOpened(file.name(), problem));
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
}
