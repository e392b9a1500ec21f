package io.sayso.intake;

import io.sayso.report.Sha256;
import io.sayso.store.Arrival;
import io.sayso.store.Incoming;
import io.sayso.store.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file. A run that was cut off passes over it where it has just these bytes from there. */
record IncomingFile(
        FoundFile file, @Nullable Instant wasSeen, @Nullable String url, Intake intake) implements Incoming {
    /** A file that is seen now. */
    IncomingFile(FoundFile file, Intake intake) {
        this(file, null, null, intake);
    }

    @Override
    public long size() {
        try {
            return file.path() == null ? 0 : Math.min(Files.size(file.path()), intake.maxBytes());
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public @Nullable Arrival arrive(Run run) {
        Instant seen = wasSeen == null ? intake.clock().instant() : wasSeen;
        String place = file.place();
        if (file.path() == null) return NotOpened.arrival(place, seen, String.valueOf(file.problem()));
        try {
            byte[] bytes = bytes(file.path());
            if (bytes.length > intake.maxBytes()) return NotOpened.tooLarge(place, seen, intake.maxBytes());
            if (run.isResumed() && run.hasBytes().test(place, Sha256.of(bytes))) return null;
            return new Arrival(place, url, seen, bytes, intake.reports(file.name(), bytes, url), false);
        } catch (NoSuchFileException e) {
            return NotOpened.arrival(place, seen, file.name() + " does not exist. Check the path.");
        } catch (AccessDeniedException e) {
            return NotOpened.arrival(place, seen, file.name() + " may not be read. Check its permissions.");
        } catch (IOException e) {
            return NotOpened.arrival(
                    place, seen, file.name() + " could not be opened: " + e.getMessage() + ". Check the file.");
        }
    }

    /** One byte more than allowed at most: a pipe does not say how much it holds. */
    private byte[] bytes(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(Math.max(intake.maxBytes(), intake.maxBytes() + 1));
        }
    }
}
