package io.sayso.cli;

import io.sayso.SaysoException;
import io.sayso.report.Moment;
import java.time.DateTimeException;
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
        if (asOf == null) return Instant.now();
        try {
            return Moment.parse(asOf).latest();
        } catch (DateTimeException e) {
            throw new SaysoException(
                    "--as-of is not a date: \"" + asOf + "\". Use ISO 8601, e.g. 2025-11-23T14:00Z.", e);
        }
    }
}
