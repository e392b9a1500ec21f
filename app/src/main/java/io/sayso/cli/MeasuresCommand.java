package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.CourseWording;
import io.sayso.page.RecordWording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso measures}: lists what was ordered. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists what authorities and operators ordered or set: advisories, closures, suspensions, designations and the like,"
                    + " each with how far it has come, who goes by it and who has gone back.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED})
final class MeasuresCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    MeasuresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            CourseWording words = new CourseWording(new RecordWording(record));
            items.write(record.measures(), measure -> filter.keepsAny(measure.lines()), RecordRow::of, words::item);
        });
    }
}
