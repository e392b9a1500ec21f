package io.sayso.report.formats;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sayso.Golden;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that were made to do harm ({@code golden/hostile}), and what becomes of each, soon. */
class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int FIRST = 3;

    @Test
    void each_does_no_harm_and_is_told() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Golden.folder("hostile"))) {
            files = all.filter(file -> !file.toString().endsWith("README.md")
                            && !file.toString().endsWith("expected.txt"))
                    .sorted()
                    .toList();
        }
        StringBuilder told = new StringBuilder();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Input input = new Input(name, Files.readAllBytes(file), null, null, null);
            List<Extraction> found = assertTimeoutPreemptively(LONGEST, () -> Formats.extract(input), name);
            told.append(name).append('\n');
            for (int i = 0; i < found.size(); i++)
                if (i < FIRST || i >= found.size() - FIRST)
                    told.append("    ").append(told(found.get(i))).append('\n');
                else if (i == FIRST)
                    told.append("    … ").append(found.size() - 2 * FIRST).append(" more …\n");
        }
        Golden.check("hostile/expected.txt", told.toString());
    }

    private static String told(Extraction extraction) {
        if (extraction instanceof Unreadable unreadable)
            return unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + unreadable.detail();
        Report report = (Report) extraction;
        return "report: \"" + report.text().replace("\n", "⏎") + "\", headline "
                + report.imprint().headline() + ", url " + report.imprint().url() + ", version "
                + report.imprint().version();
    }
}
