package io.sayso.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of when a command looks at the store. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            description =
                    "As it had been seen by then: an instant (2025-11-23T14:00Z), or the end of a date (2025-11-23,"
                            + " anywhere on earth). Default: now.")
    private @Nullable String asOf;

    Instant instant() {
        return asOf == null ? Instant.now() : RecordOption.instant("--as-of", asOf);
    }
}
