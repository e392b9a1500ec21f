package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.CountWording;
import io.sayso.page.RecordWording;
import io.sayso.record.FigureSeries;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso figures}: lists what is counted. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists what is counted or measured, each by its last value that stands: what is new, what was revised, and which"
                    + " old values were said again. Totals are compared with their parts (--totals), and never made from them.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED})
final class FiguresCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    @Option(
            names = "--totals",
            description =
                    "Totals beside the parts that should make them up, and what these leave, in place of the list.")
    private boolean totals;

    FiguresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            CountWording words = new CountWording(new RecordWording(record));
            if (totals) items.write(record.sums(), sum -> filter.keepsAny(lines(sum)), RecordRow::of, words::item);
            else
                items.write(
                        record.figures(),
                        series -> filter.keepsAny(series.values().stream()
                                .map(FigureSeries.Value::line)
                                .toList()),
                        RecordRow::of,
                        words::item);
        });
    }

    private static List<Line> lines(Sum sum) {
        List<Line> lines = new ArrayList<>(List.of(sum.total().line()));
        for (Incident.Toll part : sum.parts()) lines.add(part.line());
        return lines;
    }
}
