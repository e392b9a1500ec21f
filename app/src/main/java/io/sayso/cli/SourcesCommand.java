package io.sayso.cli;

import io.sayso.page.RecordWording;
import io.sayso.record.search.Originator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso sources}: lists whose word claims stand on. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists from whom the claims of a situation come, as far as the reports tell it, and who carries them, by name."
                    + " The numbers of the claims stand with each count: they are cases to look at, and say nothing of"
                    + " how reliable anybody is.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED})
final class SourcesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    SourcesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            RecordWording words = new RecordWording(record);
            items.write(Originator.of(record), from -> filter.keepsAny(from.lines()), SourcesCommand::row, words::item);
        });
    }

    private static Map<String, @Nullable Object> row(Originator from) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", from.kind());
        row.put("words", from.words());
        row.put("through", from.through());
        row.put("claims", from.claims());
        row.put("alone", from.alone());
        row.put("reports", from.reports().stream().map(entry -> entry.number()).toList());
        return row;
    }
}
