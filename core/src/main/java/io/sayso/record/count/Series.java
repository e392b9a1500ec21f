package io.sayso.record.count;

import io.sayso.reading.ActorKind;
import io.sayso.record.FigureSeries;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, over time: for each thing, scope and teller the values that were said, a new one, a revision and an
 * old one said again told apart.
 */
public final class Series {
    private Series() {}

    /** The series of {@code gists}, in the order in which each was first counted. */
    public static List<FigureSeries> of(List<Gist> gists, Parties parties) {
        Map<String, List<Count>> bySeries = new TreeMap<>();
        HashSet<Count> taken = new HashSet<>();
        for (Incidents.Found found : Incidents.found(gists, parties))
            for (Count count : found.counts()) {
                taken.add(count);
                put(bySeries, count, "of " + found.incident().id());
            }
        List<Count> rest = new ArrayList<>();
        for (Gist gist : new HashSet<>(gists)) rest.addAll(Count.in(gist, parties));
        for (Gist gist : new HashSet<>(gists)) rest.addAll(Count.ofForces(gist, parties));
        rest.removeIf(c -> taken.contains(c) || c.isPart() || c.thing().equals(Things.SAME));
        rest.removeIf(c -> c.thing().equals(Things.ATTACK) && !c.isTotal());
        rest.sort(BY_SAID);
        List<Total> totals = new ArrayList<>();
        for (Count count : rest)
            if (count.isTotal()) Total.add(totals, count);
            else put(bySeries, count, scope(count, parties));
        List<FigureSeries> series = new ArrayList<>();
        for (List<Count> counts : bySeries.values()) series.add(series(counts));
        for (Total total : totals) series.add(series(total.counts));
        series.sort(Comparator.comparing(s -> s.values().get(0).line(), Lines.AS_SAID));
        return List.copyOf(series);
    }

    private static final Comparator<Count> BY_SAID = Comparator.comparing(
                    (Count c) -> c.gist().line(), Lines.AS_SAID)
            .thenComparing(c -> c.figure().span());

    /** Forces are one wherever they are, money is told apart by whom it is for, people by place or report. */
    private static String scope(Count count, Parties parties) {
        if (count.thing().startsWith(Things.FORCE)) return "";
        if (count.thing().startsWith(Things.MONEY))
            return count.gist().names().stream()
                    .flatMap(key -> parties.find(key).stream())
                    .filter(party -> party.kind() == ActorKind.PERSON)
                    .map(Party::key)
                    .toList()
                    .toString();
        return count.gist().places().isEmpty()
                ? "in " + count.gist().line().entry().story()
                : "in " + count.gist().places();
    }

    private static void put(Map<String, List<Count>> bySeries, Count count, String scope) {
        String key = count.thing() + " | " + scope + " | " + count.teller();
        bySeries.computeIfAbsent(key, k -> new ArrayList<>()).add(count);
    }

    private static FigureSeries series(List<Count> counts) {
        counts.sort(BY_SAID);
        Count first = counts.get(0);
        List<FigureSeries.Value> values = new ArrayList<>();
        List<Count> heads = new ArrayList<>();
        Count latest = null;
        for (Count count : counts) {
            FigureSeries.Kind kind = kind(count, heads, latest);
            int same = kind == null
                    ? heads.indexOf(latest)
                    : kind == FigureSeries.Kind.STALE ? staleAgain(count, heads, values) : -1;
            if (same >= 0) {
                values.set(same, alsoIn(values.get(same), count));
                continue;
            }
            values.add(new FigureSeries.Value(
                    count.gist().line(),
                    count.figure(),
                    kind == null ? FigureSeries.Kind.REVISED : kind,
                    count.isConditional(),
                    List.of()));
            heads.add(count);
            if (kind != FigureSeries.Kind.STALE
                    && (latest == null || count.gist().line().stands())) latest = count;
        }
        String scope = counts.stream()
                .map(c -> c.figure().scope())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new FigureSeries(
                first.gist().line().id() + "/" + first.figure().id(), counted(first), scope, first.isTotal(), values);
    }

    /** What the value is; null where it is what stood last. */
    private static FigureSeries.@Nullable Kind kind(Count count, List<Count> heads, @Nullable Count latest) {
        if (latest == null) return count.isRevision() ? FigureSeries.Kind.REVISED : FigureSeries.Kind.NEW;
        if (count.hasValueOf(latest) && count.isConditional() == latest.isConditional()) return null;
        boolean said = heads.stream().anyMatch(count::hasValueOf);
        return said && !count.hasValueOf(latest) ? FigureSeries.Kind.STALE : FigureSeries.Kind.REVISED;
    }

    /** Which stale value says the same already; −1 for none. */
    private static int staleAgain(Count count, List<Count> heads, List<FigureSeries.Value> values) {
        for (int i = 0; i < heads.size(); i++)
            if (values.get(i).kind() == FigureSeries.Kind.STALE && heads.get(i).hasValueOf(count)) return i;
        return -1;
    }

    private static FigureSeries.Value alsoIn(FigureSeries.Value value, Count count) {
        List<Line> also = new ArrayList<>(value.alsoIn());
        if (!also.contains(count.gist().line())
                && !value.line().equals(count.gist().line()))
            also.add(count.gist().line());
        return new FigureSeries.Value(value.line(), value.figure(), value.kind(), value.isConditional(), also);
    }

    private static String counted(Count count) {
        if (count.isOfPeople()) return "people " + count.thing();
        if (count.thing().equals(Things.ATTACK)) return "attacks";
        return count.thing().substring(count.thing().indexOf(": ") + 2);
    }
}
