package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.CountWording;
import io.sayso.page.RecordWording;
import io.sayso.record.Posture;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso posture}: lists forces in places. */
@Command(
        name = "posture",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists forces and assets that are reported in a place, each by the last number that was said, with all that were.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED})
final class PostureCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    PostureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            CountWording words = new CountWording(new RecordWording(record));
            items.write(
                    record.postures(),
                    posture -> filter.keepsAny(posture.reports().stream()
                            .map(Posture.Strength::line)
                            .toList()),
                    RecordRow::of,
                    words::item);
        });
    }
}
