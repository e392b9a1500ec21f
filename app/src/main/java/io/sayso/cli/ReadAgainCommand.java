package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.report.Report;
import io.sayso.store.Keeper;
import io.sayso.store.Situation;
import io.sayso.store.Store;
import io.sayso.store.StoredReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso read-again}: reads what is kept with the reader of today. */
@Command(
        name = "read-again",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Reads every report that is kept and that this reader has not read yet. Readings by other readers stay as they"
                    + " are. Given again after it was cut off, it goes on where it stopped.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:This reader has now read all that is in its language.",
            "2:The command was given wrongly, or the store or the model could not be opened.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written; what it had said is kept."
        })
final class ReadAgainCommand implements Callable<Integer> {
    private static final int AT_ONCE = 64;

    private final Surroundings surroundings;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ListOption list = new ListOption();

    @Option(names = "--model", paramLabel = "DIR", description = "A folder with a trained model to read by.")
    private @Nullable Path model;

    ReadAgainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private record Read(StoredReport version, Reading reading) {}

    @Override
    public Integer call() {
        try (Store store = data.openExisting(surroundings);
                Sayso sayso = model == null ? Sayso.open() : Sayso.withModel(model);
                Progress progress = Progress.ofMany("Reading", surroundings)) {
            list.write(surroundings, rows -> {
                Instant now = Instant.now();
                for (Situation situation : store.situations()) {
                    SituationGazetteer places = store.gazetteer(situation.name(), now);
                    if (places != SituationGazetteer.NONE)
                        readAll(store, situation.name(), sayso, places, rows, progress);
                }
                readAll(store, null, sayso, SituationGazetteer.NONE, rows, progress);
            });
        }
        return ExitCode.ALL_READ;
    }

    /** @param situation whose reports; null for those in no situation with a gazetteer of its own */
    private static void readAll(
            Store store,
            @Nullable String situation,
            Sayso sayso,
            SituationGazetteer places,
            RowOutput rows,
            Progress progress)
            throws IOException {
        ReaderVersion reader = sayso.readBy(places);
        long last = 0;
        for (List<StoredReport> next = store.unread(reader, situation, last, AT_ONCE);
                !next.isEmpty();
                next = store.unread(reader, situation, last, AT_ONCE)) {
            for (Read read : read(next, store, report -> sayso.read(report, places))) {
                store.keep(read.version(), read.reading(), Instant.now());
                progress.step(() -> tell(read, rows));
            }
            last = next.get(next.size() - 1).seq();
        }
    }

    private static List<Read> read(List<StoredReport> versions, Store store, Function<Report, Reading> reader) {
        return versions.parallelStream()
                .map(version -> store.extraction(version)
                        .filter(Report.class::isInstance)
                        .map(Report.class::cast)
                        .flatMap(report -> Keeper.reading(report, reader))
                        .map(reading -> new Read(version, reading)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void tell(Read read, RowOutput rows) throws IOException {
        int statements = read.reading().statements().size();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("report", read.version().number());
        row.put("id", read.version().id());
        row.put("version", read.reading().readBy().version());
        row.put("model", read.reading().readBy().model());
        row.put("statements", statements);
        rows.row(row, Columns.pad(read.version().number().toString(), 8) + statements + " statements");
    }
}
