package io.sayso.cli;

import io.sayso.SaysoException;
import io.sayso.record.Grade;
import io.sayso.record.search.Filter;
import io.sayso.report.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person wants to see of a record. */
final class FilterOption {
    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only what speaks of somebody or some body so called: kelmar finds Kelmar's navy too.")
    private @Nullable String actor;

    @Option(names = "--place", paramLabel = "NAME", description = "Only what speaks of a place so called.")
    private @Nullable String place;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Only what stands on the word of one so called, or in a report of an outlet so called.")
    private @Nullable String source;

    @Option(
            names = "--from",
            paramLabel = "WHEN",
            description = "Only what was said then or later, as --as-of is given.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "WHEN",
            description = "Only what was said then or before, as --as-of is given.")
    private @Nullable String to;

    Filter filter() {
        return filter(null);
    }

    Filter filter(@Nullable Grade grade) {
        return new Filter(
                actor,
                place,
                source,
                grade,
                from == null ? null : start(from),
                to == null ? null : RecordOption.instant("--to", to));
    }

    private static Instant start(String when) {
        try {
            return Moment.parse(when).earliest();
        } catch (DateTimeException e) {
            throw new SaysoException(
                    "--from is not a date: \"" + when + "\". Use ISO 8601, e.g. 2025-11-23T14:00Z.", e);
        }
    }
}
