package io.sayso.cli;

import io.sayso.store.Purge;
import io.sayso.store.Store;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso purge}: removes text by order. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Removes a report's bytes, text and readings by order, for good: all versions and those to come, or one. Its"
                    + " hashes, the reason and the lines of custody stay. An input that held other reports too loses its"
                    + " bytes; those reports keep their text. Backups made before still hold it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It was removed.",
            "2:The command was given wrongly, there is no such report, or the store could not be opened.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sayso purge 12 --reason 'order of the district court, 24 November 2026'",
            "  sayso purge 12.2 --reason 'names a minor'"
        })
final class PurgeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "REPORT",
            description =
                    "Its number (12), the number of one version (12.2), 8 digits or more of a version's SHA-256, or"
                            + " its web address.")
    private String report = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, and by whose order.")
    private String reason = "";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ListOption list = new ListOption();

    PurgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Purge purge;
        try (Store store = data.openExisting(surroundings)) {
            purge = store.purge(report, reason, Instant.now());
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("report", purge.report());
        row.put("versions", purge.versions());
        row.put("originals", purge.originals());
        row.put("others", purge.others());
        String line = "Report %d: %d versions and %d inputs purged, %d other versions without their bytes now"
                .formatted(purge.report(), purge.versions(), purge.originals(), purge.others());
        list.write(surroundings, rows -> rows.lines(row, List.of(line)));
        return ExitCode.ALL_READ;
    }
}
