package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.CourseWording;
import io.sayso.page.RecordWording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso promises}: lists what is to come. */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists what was said to be coming, when it is due, and what became of it: happened, slipped, called off, or silent"
                    + " where its day has passed and no report speaks of it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED})
final class PromisesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    PromisesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            CourseWording words = new CourseWording(new RecordWording(record));
            items.write(record.promises(), promise -> filter.keepsAny(promise.told()), RecordRow::of, words::item);
        });
    }
}
