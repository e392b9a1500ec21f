package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.reading.model.ReaderModel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model a command reads with. */
final class ModelOption {
    @Option(names = "--model", paramLabel = "DIR", description = "A model of one's own. Default: the one in Sayso.")
    private @Nullable Path folder;

    Sayso sayso() {
        return folder == null ? Sayso.open() : Sayso.withModel(folder);
    }

    ReaderModel model() {
        return folder == null ? ReaderModel.bundled() : ReaderModel.from(folder);
    }
}
