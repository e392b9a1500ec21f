package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.CountWording;
import io.sayso.page.RecordWording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso incidents}: lists harms to people. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists harms to people: when, where, how many, on whose word, and who is said to have done it beside what that side"
                    + " says.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED})
final class IncidentsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    IncidentsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            CountWording words = new CountWording(new RecordWording(record));
            items.write(record.incidents(), incident -> filter.keepsAny(incident.lines()), RecordRow::of, words::item);
        });
    }
}
