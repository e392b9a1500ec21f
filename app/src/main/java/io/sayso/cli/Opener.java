package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.Sha256;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens what is to be read, never more of it than allowed. Safe for many threads.
 *
 * @param in standard input
 * @param maxBytes the largest input to take
 * @param outlet who published what is read, where it cannot say
 * @param published when, where it cannot say
 */
record Opener(
        InputStream in,
        int maxBytes,
        @Nullable String outlet,
        @Nullable Moment published) {

    /** Each report in {@code file}, or why it is none. */
    List<Extraction> open(InputFile file, Sayso sayso) {
        if (file.problem() != null) return List.of(file.problem());
        if (file.size() > maxBytes) return List.of(tooLarge(file.name()));
        try {
            byte[] bytes = bytes(file);
            if (bytes.length > maxBytes) return List.of(tooLarge(file.name()));
            return sayso.extract(new Input(file.name(), bytes, outlet, published, null));
        } catch (NoSuchFileException e) {
            return List.of(InputFile.notOpened(file.name(), file.name() + " does not exist. Check the path."));
        } catch (AccessDeniedException e) {
            return List.of(InputFile.notOpened(file.name(), file.name() + " may not be read. Check its permissions."));
        } catch (IOException e) {
            return List.of(InputFile.notOpened(
                    file.name(), file.name() + " could not be opened: " + e.getMessage() + ". Check the file."));
        }
    }

    /** One byte more than allowed at most: a pipe does not say how much it holds. */
    private byte[] bytes(InputFile file) throws IOException {
        int most = maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1;
        if (file.path() == null) return in.readNBytes(most);
        try (InputStream stream = Files.newInputStream(file.path())) {
            return stream.readNBytes(most);
        }
    }

    private Unreadable tooLarge(String name) {
        return new Unreadable(
                Sha256.of(new byte[0]),
                name,
                Unreadable.Reason.TOO_LARGE,
                name + " has more than " + maxBytes + " bytes. Split it, or allow more with --max-bytes.");
    }
}
