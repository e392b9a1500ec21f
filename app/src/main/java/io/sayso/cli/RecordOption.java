package io.sayso.cli;

import io.sayso.SaysoException;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Fold;
import io.sayso.report.Moment;
import io.sayso.store.Store;
import io.sayso.store.View;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which record a command shows: of which situation, in which store, as of when, and by which readings. */
final class RecordOption {
    @Parameters(index = "0", paramLabel = "SITUATION", description = "The situation's name.")
    private String situation = "";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--with",
            paramLabel = "WHEN",
            description = "By the readings that there were then, given as --as-of is; of what was read only later, by"
                    + " the first. Default: the readings as they stood at --as-of.")
    private @Nullable String with;

    String situation() {
        return situation;
    }

    Store store(Surroundings surroundings) {
        return data.openExisting(surroundings);
    }

    /** The record at --as-of. */
    SituationRecord record(Store store) {
        return at(store, asOf.instant());
    }

    /** The record at {@code instant}, by the readings of --with, or else of --as-of. */
    SituationRecord at(Store store, Instant instant) {
        return Fold.of(
                store.press(new View(instant, situation), with == null ? asOf.instant() : instant("--with", with)));
    }

    /** The end of what {@code when} names. */
    static Instant instant(String option, String when) {
        try {
            return Moment.parse(when).latest();
        } catch (DateTimeException e) {
            throw new SaysoException(
                    option + " is not a date: \"" + when + "\". Use ISO 8601, e.g. 2025-11-23T14:00Z.", e);
        }
    }
}
