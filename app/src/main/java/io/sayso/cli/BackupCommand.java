package io.sayso.cli;

import io.sayso.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso backup}: writes the store into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Writes all of the store, as it is at one instant, into one file, from which 'sayso restore' makes a store of"
                    + " either kind. Others may go on adding meanwhile.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The backup is written.",
            "2:The command was given wrongly, the file is there already, or it or the store could not be opened.",
            "70:Sayso itself is at fault."
        })
final class BackupCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The file, which must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = data.openExisting(surroundings)) {
            store.backup(file.toAbsolutePath());
        }
        return ExitCode.ALL_READ;
    }
}
