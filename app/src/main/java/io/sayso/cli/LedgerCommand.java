package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.RecordWording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso ledger}: lists every statement. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists every statement in the reports of a situation: who says it, through whom, what they do by saying it,"
                    + " how sure they are, the exact words, and the report. Of one that accuses, the grade and the known"
                    + " denial stand with it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.LISTED, ExitCode.NOT_FOUND, ExitCode.FAULT, ExitCode.OUTPUT_FAILED},
        footerHeading = "%nExamples:%n",
        footer = {"  sayso ledger harbour --source 'harbour master' --from 2026-11-20", "  sayso versions 12 --text"})
final class LedgerCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordList list = new RecordList();

    LedgerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return list.write(surroundings, (items, record, filter) -> {
            RecordWording words = new RecordWording(record);
            items.write(record.lines(), filter::keeps, RecordRow::of, words::item);
        });
    }
}
