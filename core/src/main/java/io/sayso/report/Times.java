package io.sayso.report;

import io.sayso.report.TimeFound.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times that an input gives for a report, those that count most first. The first of a kind is taken; a later one
 * that differs is kept, with why not; what is no date that can be read is kept too, with what stands there.
 *
 * <p>Not for more than one thread.
 */
public final class Times {
    private static final int SHOWN = 60;

    private final List<TimeFound> found = new ArrayList<>();

    /** Adds {@code text}, which should be a date in a form for machines; nothing where there is none. */
    public void add(Kind kind, @Nullable String text, String where) {
        if (text == null || text.isBlank()) return;
        Optional<Moment> moment = WrittenMoment.read(text);
        if (moment.isPresent()) add(kind, moment.get(), where);
        else found.add(unread(kind, text, where));
    }

    /** What stands where a date should, and is none that can be read. */
    static TimeFound unread(Kind kind, String text, String where) {
        return new TimeFound(kind, null, where, false, "no date that can be read: \"" + shown(text) + "\"");
    }

    public void add(Kind kind, Moment moment, String where) {
        Optional<TimeFound> taken = taken(kind);
        String why = taken.filter(first -> !moment.equals(first.moment()))
                .map(first -> first.where() + " comes first")
                .orElse(null);
        found.add(new TimeFound(kind, moment, where, taken.isEmpty(), why));
    }

    /** Adds those of {@code later} behind these. */
    public void addAll(List<TimeFound> later) {
        for (TimeFound time : later)
            if (time.moment() == null) found.add(time);
            else add(time.kind(), time.moment(), time.where());
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

    private static String shown(String text) {
        String line = text.replaceAll("[\\p{Z}\\s\\p{Cntrl}]++", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}
