package io.sayso.cli;

import io.sayso.store.Statistics;
import io.sayso.store.Store;
import io.sayso.store.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso reports}: lists what is kept. */
@Command(
        name = "reports",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists the reports that are kept, each with its last version and how it stands. Reports under embargo are not"
                    + " shown before it lifts.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The list was written, or whoever took it had seen enough.",
            "2:The command was given wrongly, or the store could not be opened.",
            "3:There is no such report.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        })
final class ReportsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private int listed;

    @Parameters(arity = "0..1", paramLabel = "SITUATION", description = "Only those added to this situation.")
    private @Nullable String situation;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private ListOption list = new ListOption();

    @Option(names = "--stats", description = "How much is kept, and how many bytes it takes, in place of the list.")
    private boolean stats;

    ReportsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = data.openExisting(surroundings)) {
            list.write(surroundings, rows -> {
                if (stats) statistics(store.statistics(), rows);
                else
                    store.reports(new View(asOf.instant(), situation), report -> {
                        listed++;
                        try {
                            rows.row(ReportRow.of(report), ReportRow.text(report));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            });
        }
        return listed > 0 || stats ? ExitCode.ALL_READ : ExitCode.NOTHING_READ;
    }

    private static void statistics(Statistics all, RowOutput rows) throws IOException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("reports", all.reports());
        row.put("versions", all.versions());
        row.put("arrivals", all.arrivals());
        row.put("originals", all.originals());
        row.put("originalBytes", all.originalBytes());
        row.put("packedBytes", all.packedBytes());
        row.put("extractionBytes", all.extractionBytes());
        row.put("readings", all.readings());
        row.put("readingBytes", all.readingBytes());
        row.put("diskBytes", all.diskBytes());
        row.put("bytesPerVersion", all.bytesPerVersion());
        rows.lines(
                row,
                List.of(
                        "%,d reports in %,d versions, seen %,d times"
                                .formatted(all.reports(), all.versions(), all.arrivals()),
                        "%,d inputs of %,d bytes, packed %,d"
                                .formatted(all.originals(), all.originalBytes(), all.packedBytes()),
                        "%,d bytes of reports, packed".formatted(all.extractionBytes()),
                        "%,d readings, packed %,d bytes".formatted(all.readings(), all.readingBytes()),
                        "%,d bytes on disk, %,d a version".formatted(all.diskBytes(), all.bytesPerVersion())));
    }
}
