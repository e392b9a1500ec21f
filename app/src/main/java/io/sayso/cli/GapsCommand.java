package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.CourseWording;
import io.sayso.page.RecordWording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso gaps}: lists what is not known. */
@Command(
        name = "gaps",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists what is not known: what reports leave open, whom nobody has heard, who did not answer, what was due and is not"
                    + " spoken of, and reports that could not be read.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED})
final class GapsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    GapsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            CourseWording words = new CourseWording(new RecordWording(record));
            items.write(record.gaps(), gap -> filter.keepsAny(gap.lines()), RecordRow::of, words::item);
        });
    }
}
