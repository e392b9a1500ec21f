package io.sayso.cli;

import io.sayso.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso restore}: makes a store of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Puts all that a backup holds into a store that is empty, or is made here. Purges made since the backup are to"
                    + " be made again.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The store holds what the backup held.",
            "2:The command was given wrongly, the store is not empty, or it or the file could not be opened.",
            "70:Sayso itself is at fault."
        })
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = data.open(surroundings)) {
            store.restore(file);
        }
        return ExitCode.ALL_READ;
    }
}
