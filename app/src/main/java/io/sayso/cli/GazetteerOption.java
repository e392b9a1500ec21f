package io.sayso.cli;

import io.sayso.SaysoException;
import io.sayso.reading.place.SituationGazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --gazetteer}: places that reports name and no gazetteer has. */
final class GazetteerOption {
    private static final int LARGEST = 10_000_000;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "The situation's own places, as CSV in UTF-8 with the columns name, other names (; between"
                    + " them), kind, lat, lon. They are meant before any others so called. A situation keeps its"
                    + " gazetteer until it is given another.")
    private @Nullable Path file;

    boolean isGiven() {
        return file != null;
    }

    /** The file, whose every line is as it should be; null where none is given. */
    byte @Nullable [] csv() {
        if (file == null) return null;
        try {
            if (Files.size(file) > LARGEST)
                throw new SaysoException(file + " has more than " + LARGEST + " bytes. Give a smaller one.");
            byte[] csv = Files.readAllBytes(file);
            SituationGazetteer.of(file.toString(), csv);
            return csv;
        } catch (IOException e) {
            throw new SaysoException(file + " could not be opened: " + e.getMessage() + ". Check the path.", e);
        }
    }

    /** Its places; none where none are given. */
    SituationGazetteer places() {
        byte[] csv = csv();
        return csv == null ? SituationGazetteer.NONE : SituationGazetteer.of(String.valueOf(file), csv);
    }
}
