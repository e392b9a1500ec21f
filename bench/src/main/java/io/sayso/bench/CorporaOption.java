package io.sayso.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command finds the corpora. */
final class CorporaOption {
    @Option(
            names = "--corpora",
            paramLabel = "DIR",
            description = "The folder of corpora. Default: SAYSO_CORPORA, else ../shared/corpora beside the project.")
    private @Nullable Path folder;

    /** The corpora, or none, which is then said on standard error. */
    Optional<Corpora> find() {
        Optional<Corpora> corpora = Corpora.find(folder);
        if (corpora.isEmpty()) System.err.println(Corpora.missing(folder));
        return corpora;
    }
}
