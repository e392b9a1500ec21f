package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.CourseWording;
import io.sayso.page.RecordWording;
import io.sayso.record.Change;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Changes;
import io.sayso.record.search.Filter;
import io.sayso.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso changes}: lists what differs between two views. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists what has changed in a situation between two instants, by the same readings: what is new, stronger,"
                    + " weaker, revised, retracted, denied or due, with why and the lines that make it so. Of a claim that"
                    + " accuses, accuser, grade and denial stand with it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED},
        footerHeading = "%nExamples:%n",
        footer = "  sayso changes harbour --since 2026-11-22 --as-of 2026-11-29")
final class ChangesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--since",
            required = true,
            paramLabel = "WHEN",
            description = "The earlier instant, given as --as-of is.")
    private String since = "";

    @Mixin
    private FilterOption filter = new FilterOption();

    @Mixin
    private ListOption list = new ListOption();

    ChangesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Filter wanted = filter.filter();
        SituationRecord earlier, later;
        try (Store store = record.store(surroundings)) {
            earlier = record.at(store, RecordOption.instant("--since", since));
            later = record.record(store);
        }
        List<Change> changes = Changes.between(earlier, later);
        CourseWording words = new CourseWording(new RecordWording(later));
        list.write(
                surroundings,
                rows -> new ItemList(rows)
                        .write(changes, change -> wanted.keepsAny(change.lines()), RecordRow::of, words::item));
        return ExitCode.ALL_READ;
    }
}
