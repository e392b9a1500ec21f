package io.sayso.cli;

import io.sayso.page.Visible;
import io.sayso.store.Store;
import io.sayso.store.Verification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso verify}: reckons every hash again. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Reckons the hash of everything that is kept again, and reads every record back. What is wrong is told on"
                    + " standard error.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is as it came.",
            "1:Something is not.",
            "2:The command was given wrongly, or the store could not be opened.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ListOption list = new ListOption();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Verification found;
        try (Store store = data.openExisting(surroundings)) {
            found = store.verify(problem -> surroundings.err().println("sayso: " + Visible.inOneLine(problem)));
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("originals", found.originals());
        row.put("versions", found.versions());
        row.put("readings", found.readings());
        row.put("purged", found.purged());
        row.put("problems", found.problems());
        String line = "%,d inputs, %,d versions, %,d readings, %,d purged: %s"
                .formatted(
                        found.originals(),
                        found.versions(),
                        found.readings(),
                        found.purged(),
                        found.problems() == 0 ? "all as it came" : found.problems() + " problems");
        list.write(surroundings, rows -> rows.lines(row, List.of(line)));
        return found.problems() == 0 ? ExitCode.ALL_READ : ExitCode.SOME_NOT_READ;
    }
}
