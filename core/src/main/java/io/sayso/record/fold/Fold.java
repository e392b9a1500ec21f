package io.sayso.record.fold;

import io.sayso.lineage.Copy;
import io.sayso.lineage.Lineage;
import io.sayso.lineage.Origins;
import io.sayso.lineage.Said;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Press;
import io.sayso.record.Promise;
import io.sayso.record.SituationRecord;
import io.sayso.record.Standing;
import io.sayso.record.claim.Claims;
import io.sayso.record.count.Incidents;
import io.sayso.record.count.Series;
import io.sayso.record.count.Sums;
import io.sayso.record.course.Measures;
import io.sayso.record.course.Postures;
import io.sayso.record.course.Promises;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the record of a press: a pure function of what had arrived, whatever its order and however often. */
public final class Fold {
    /**
     * So much of what the shorter of two lines says must be in the other for them to be of the same, or in its words.
     */
    private static final double SAME = 0.5, SAME_WORDS = 0.9;

    private final List<Entry> entries;
    private final Lineage lineage;
    private final Function<Collection<Said>, Origins> origins;
    private final Set<String> reports = new HashSet<>();

    private Fold(List<Entry> entries) {
        this.entries = entries;
        lineage = new Copies(entries).lineage();
        for (Entry entry : entries) reports.add(entry.report());
        origins = lineage.origins(reports::contains);
    }

    /** The record of {@code press}, as known at its instant. */
    public static SituationRecord of(Press press) {
        List<Entry> entries = Lines.seen(press.entries(), press.asOf());
        return new Fold(entries).record(press);
    }

    private SituationRecord record(Press press) {
        List<Line> lines = asOriginals(Lines.of(entries));
        Parties parties = Parties.of(entries);
        List<Gist> gists = Gist.of(lines, parties);
        List<Incident> incidents = Incidents.of(gists, parties);
        List<Claim> claims = Claims.of(gists, incidents, parties, this::origins);
        List<Promise> promises = Promises.of(gists, parties, press.asOf());
        return new SituationRecord(
                press.asOf(),
                entries,
                lines,
                claims,
                Series.of(gists, parties),
                incidents,
                Sums.of(gists, parties),
                Measures.of(gists, parties, press.asOf()),
                Postures.of(gists, parties),
                promises,
                Gaps.of(lines, claims, promises, press.unread(), parties));
    }

    private Origins origins(Collection<Line> said) {
        return origins.apply(said.stream().map(Fold::said).toList());
    }

    private static Said said(Line line) {
        return new Said(line.entry().reading(), line.statement());
    }

    /**
     * A copy stands no longer than what it copies: what a report says in the words of one that no longer says it, and
     * what a report that copies from a withdrawn one says of the same in its own.
     */
    private List<Line> asOriginals(List<Line> lines) {
        List<Line> fallen = lines.stream().filter(line -> !line.stands()).toList();
        Map<String, Set<String>> copiedFrom = new HashMap<>();
        for (String report : fallen.stream().map(l -> l.entry().report()).collect(Collectors.toSet()))
            for (Copy copy : lineage.copiesOf(report, reports::contains))
                copiedFrom.computeIfAbsent(copy.copy(), c -> new HashSet<>()).add(report);
        return lines.stream()
                .map(line ->
                        fall(line, fallen, copiedFrom.getOrDefault(line.entry().report(), Set.of())))
                .toList();
    }

    private static Line fall(Line line, List<Line> fallen, Set<String> originals) {
        if (!line.stands() || originals.isEmpty()) return line;
        for (Line other : fallen)
            if (!other.entry().story().equals(line.entry().story())
                    && originals.contains(other.entry().report())
                    && saysOfTheSame(line, other)) return new Line(line.entry(), line.statement(), other.standing());
        return line;
    }

    private static boolean saysOfTheSame(Line line, Line fallen) {
        Set<String> one = Stems.in(line.words()), two = Stems.in(fallen.words());
        long shared = one.stream().filter(two::contains).count();
        double asked = fallen.standing() == Standing.WITHDRAWN ? SAME : SAME_WORDS;
        return shared >= 2 && shared >= asked * Math.min(one.size(), two.size());
    }
}
