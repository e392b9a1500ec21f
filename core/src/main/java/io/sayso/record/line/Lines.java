package io.sayso.record.line;

import io.sayso.reading.Statement;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lines a view has, and how each stands. Of two versions of a report that say the same words, the later has the
 * line. What a later version says no more is superseded where the later says something else of the same thing, or where
 * it was changed without a word about it; what an update merely leaves out still was said.
 */
public final class Lines {
    private static final Comparator<Entry> BY_ARRIVAL = Comparator.comparing(Entry::from)
            .thenComparing(Entry::seen)
            .thenComparing(Entry::story)
            .thenComparing(Entry::version)
            .thenComparing(Entry::report);

    /** In the order in which they were said, as far as their reports tell; the same whatever the order of arrival. */
    public static final Comparator<Line> AS_SAID = Comparator.comparing(
                    (Line line) -> line.entry().said().earliest())
            .thenComparing(line -> line.entry().seen())
            .thenComparing(line -> line.entry().report())
            .thenComparing(Line::span)
            .thenComparing(line -> line.statement().id());

    /** Half of what the shorter of two lines is about must be in the other for it to take its place. */
    private static final double TAKES_THE_PLACE = 0.5;

    private Lines() {}

    /** Those of {@code entries} that had been seen, and were free to use, at {@code asOf}, in the order of arrival. */
    public static List<Entry> seen(Collection<Entry> entries, Instant asOf) {
        return entries.stream()
                .filter(e -> !e.from().isAfter(asOf))
                .distinct()
                .sorted(BY_ARRIVAL)
                .toList();
    }

    /** The lines of {@code seen}, in the order of arrival and, within a report, of reading. */
    public static List<Line> of(List<Entry> seen) {
        Map<String, List<Entry>> stories = new LinkedHashMap<>();
        for (Entry entry : seen)
            stories.computeIfAbsent(entry.story(), s -> new ArrayList<>()).add(entry);
        List<Line> lines = new ArrayList<>();
        for (List<Entry> versions : stories.values()) {
            versions.sort(Comparator.comparingInt(Entry::version));
            addStory(versions, lines);
        }
        Map<Entry, Integer> order = new IdentityHashMap<>();
        for (Entry entry : seen) order.putIfAbsent(entry, order.size());
        lines.sort(Comparator.comparingInt((Line line) -> order.getOrDefault(line.entry(), 0)));
        return List.copyOf(lines);
    }

    private static void addStory(List<Entry> versions, List<Line> lines) {
        Entry last = versions.get(versions.size() - 1);
        for (int v = 0; v < versions.size(); v++) {
            Entry entry = versions.get(v);
            List<Entry> later = versions.subList(v + 1, versions.size());
            Set<String> saidLater = new HashSet<>();
            for (Entry e : later) for (Statement s : e.reading().statements()) saidLater.add(key(e, s));
            boolean silent = !later.isEmpty() && later.stream().anyMatch(e -> isSilent(entry, e));
            for (Statement statement : entry.reading().statements()) {
                if (saidLater.contains(key(entry, statement))) continue;
                lines.add(new Line(entry, statement, standing(entry, statement, last, later, silent)));
            }
        }
    }

    private static Standing standing(Entry entry, Statement statement, Entry last, List<Entry> later, boolean silent) {
        if (last != entry && last.withdraws()) return Standing.WITHDRAWN;
        if (silent) return Standing.SUPERSEDED;
        for (Entry e : later)
            for (Statement other : e.reading().statements())
                if (takesThePlaceOf(e, other, entry, statement)) return Standing.SUPERSEDED;
        return Standing.STANDS;
    }

    /** Whether {@code later} was changed without saying that or when it was. */
    private static boolean isSilent(Entry entry, Entry later) {
        boolean saysWhen = later.imprint().updated() != null
                && !later.imprint().updated().equals(entry.imprint().updated());
        boolean counts = later.imprint().version() != null
                && !later.imprint().version().equals(entry.imprint().version());
        boolean isDated = later.imprint().published() != null
                && !later.imprint().published().equals(entry.imprint().published());
        return !saysWhen && !counts && !isDated && later.imprint().note() == null;
    }

    /** Who says what, with all but letters and digits left out, so that a new comma makes no new line. */
    private static String key(Entry entry, Statement statement) {
        Line line = new Line(entry, statement, Standing.STANDS);
        return statement.act() + " " + statement.source().kind() + " " + plain(line.words());
    }

    private static String plain(String words) {
        return String.join(" ", Stems.words(words));
    }

    private static boolean takesThePlaceOf(Entry laterEntry, Statement later, Entry entry, Statement statement) {
        if (later.act() != statement.act()
                || later.source().kind() != statement.source().kind()) return false;
        Set<String> one = Stems.in(new Line(entry, statement, Standing.STANDS).words());
        Set<String> other = Stems.in(new Line(laterEntry, later, Standing.STANDS).words());
        int shorter = Math.min(one.size(), other.size());
        if (shorter < 3) return false;
        long shared = one.stream().filter(other::contains).count();
        return shared >= shorter * TAKES_THE_PLACE;
    }
}
