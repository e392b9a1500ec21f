package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.intake.Fetcher;
import io.sayso.intake.Intake;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.report.Moment;
import io.sayso.store.Custody;
import io.sayso.store.Incoming;
import io.sayso.store.Keeper;
import io.sayso.store.Run;
import io.sayso.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso add}: takes reports into the store and reads them. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Adds reports to a situation: keeps them as they came, with what changed since they were last seen, and"
                    + " reads them. Writes a line for each once it is safe on disk. Given again after it was cut off, it"
                    + " goes on where it stopped.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything is kept, and was readable.",
            "1:Some inputs could not be opened or read; the rest is kept.",
            "2:The command was given wrongly, or the store or the model could not be opened.",
            "3:Nothing could be opened or read.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written; what it had said is kept."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sayso add harbour press/",
            "  sayso add harbour 'press/2026-11-*.txt' --outlet 'The Ledger'",
            "  sayso add harbour https://example.org/report.html",
            "  curl -s https://example.org/feed | sayso add harbour -"
        })
final class AddCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "The situation's name; a new one is made.")
    private String situation = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files, folders (all reports in them and below, hidden ones left out), patterns, web addresses;"
                            + " - is standard input.")
    private List<String> sources = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ListOption list = new ListOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Option(
            names = "--archive",
            paramLabel = "LIST",
            description = "Files of an archive, with the instants when they were seen: CSV with the columns file, seen,"
                    + " url. Files are sought beside the list; the URL may be left out.")
    private @Nullable Path archive;

    @Option(
            names = "--published",
            paramLabel = "WHEN",
            description = "When the reports were published, where they do not say, as 'sayso read' takes it.")
    private @Nullable String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the reports, where they do not say.")
    private @Nullable String outlet;

    @Option(names = "--model", paramLabel = "DIR", description = "A folder with a trained model to read by.")
    private @Nullable Path model;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "20000000",
            description = "The largest input to take, in bytes. Default: ${DEFAULT-VALUE}.")
    private int maxBytes;

    @Option(
            names = "--allow-private-addresses",
            description = "Fetch from this machine and its network too, and not from the open internet alone.")
    private boolean allowPrivate;

    private int kept, notRead;
    private boolean isTold;

    AddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (maxBytes < 1)
            throw new SaysoException("--max-bytes is not 1 or more: " + maxBytes + ". Give 20000000, or leave it out.");
        if (Collections.frequency(sources, "-") > 1)
            throw new SaysoException("- is given twice, and standard input can be read once. Give it once.");
        if (sources.isEmpty() && archive == null && !gazetteer.isGiven())
            throw new SaysoException("There is nothing to add. Name files, folders or web addresses.");
        Moment moment = ReadCommand.moment(published);
        byte[] csv = gazetteer.csv();
        try (Store store = data.open(surroundings)) {
            if (csv != null && store.gazetteer(situation, csv, Instant.now())) tellOfReadings(store);
            if (sources.isEmpty() && archive == null) return ExitCode.ALL_READ;
            add(store, moment);
        }
        if (!isTold) return ExitCode.NOT_WRITTEN;
        return kept == 0 ? ExitCode.NOTHING_READ : notRead > 0 ? ExitCode.SOME_NOT_READ : ExitCode.ALL_READ;
    }

    /** What was read before does not know the new places. */
    private void tellOfReadings(Store store) {
        boolean isRead = store.situations().stream()
                .anyMatch(known -> known.name().equals(situation.strip()) && known.reports() > 0);
        if (isRead)
            surroundings
                    .err()
                    .println("sayso: the situation has another gazetteer. 'sayso read-again' reads with it what is"
                            + " already there.");
    }

    private void add(Store store, @Nullable Moment moment) {
        String version = SaysoCommand.Version.ofProgram();
        try (Sayso sayso = model == null ? Sayso.open() : Sayso.withModel(model);
                Progress progress = Progress.ofMany("Adding", surroundings)) {
            Fetcher fetcher = SaysoCommand.fetcher(allowPrivate);
            InstantSource clock = InstantSource.system();
            Intake intake = new Intake(surroundings.in(), sayso::extract, clock, fetcher, maxBytes, outlet, moment);
            SituationGazetteer places = store.gazetteer(situation, Instant.now());
            Run run = store.begin(situation, sourcesFromAnywhere(), Instant.now());
            // What an earlier run has is not told again: all of it may be.
            if (run.isResumed()) kept++;
            isTold = list.write(
                    surroundings,
                    rows -> new Keeper(store, report -> sayso.read(report, places), clock, "sayso " + version)
                            .keep(incoming(intake), run, line -> tell(line, rows, progress)));
        }
    }

    private Iterator<Incoming> incoming(Intake intake) {
        if (archive == null) return intake.of(sources);
        List<Incoming> all = new ArrayList<>();
        intake.archive(archive).forEachRemaining(all::add);
        intake.of(sources).forEachRemaining(all::add);
        return all.iterator();
    }

    private void tell(Custody line, RowOutput rows, Progress progress) {
        if (CustodyRow.isNotRead(line)) notRead++;
        else kept++;
        try {
            progress.step(() -> rows.row(CustodyRow.of(line), CustodyRow.text(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources as they would be given in any folder, with what else bears on what becomes of them. */
    private List<String> sourcesFromAnywhere() {
        List<String> all = new ArrayList<>(List.of("outlet " + outlet, "published " + published));
        if (archive != null) all.add("archive " + archive.toAbsolutePath().normalize());
        for (String source : sources)
            all.add(
                    source.contains("://") || source.equals("-")
                            ? source
                            : Path.of("").toAbsolutePath() + " " + source);
        return all;
    }
}
