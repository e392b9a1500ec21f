package io.sayso.report.draft;

import io.sayso.report.Moment;
import io.sayso.report.TimeFound;
import io.sayso.report.TimeFound.Kind;
import io.sayso.report.WrittenMoment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times that an input gives for a report, those that count most first. The first of a kind is taken; a later one
 * that differs is kept, with why not.
 */
public final class Times {
    private final List<TimeFound> found = new ArrayList<>();

    /** Adds {@code text} if it is a date that {@link WrittenMoment} knows. */
    public void add(Kind kind, @Nullable String text, String where) {
        if (text != null) WrittenMoment.read(text).ifPresent(moment -> add(kind, moment, where));
    }

    public void add(Kind kind, Moment moment, String where) {
        Optional<TimeFound> taken = taken(kind);
        String why = taken.filter(first -> !first.moment().equals(moment))
                .map(first -> first.where() + " comes first")
                .orElse(null);
        found.add(new TimeFound(kind, moment, where, taken.isEmpty(), why));
    }

    public @Nullable Moment published() {
        return taken(Kind.PUBLISHED).map(TimeFound::moment).orElse(null);
    }

    public @Nullable Moment updated() {
        return taken(Kind.UPDATED).map(TimeFound::moment).orElse(null);
    }

    public List<TimeFound> found() {
        return List.copyOf(found);
    }

    private Optional<TimeFound> taken(Kind kind) {
        return found.stream()
                .filter(time -> time.kind() == kind && time.taken())
                .findFirst();
    }
}
