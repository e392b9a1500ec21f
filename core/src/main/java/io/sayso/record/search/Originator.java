package io.sayso.record.search;

import io.sayso.lineage.Origin;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.SituationRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One from whom claims of a record come, as far as the reports tell it, with those claims and the reports that carry
 * them. They are cases to look at and no measure of how reliable anybody is.
 *
 * @param kind what sort
 * @param words who or what it is
 * @param through the newsroom that has it, where no other can have it too
 * @param claims the numbers in the record of the claims that stand on it, from 1
 * @param alone those of them that stand on nobody else
 * @param lines the lines that carry it, in the order in which they were said
 */
public record Originator(
        Origin.Kind kind,
        String words,
        @Nullable String through,
        List<Integer> claims,
        List<Integer> alone,
        List<Line> lines) {
    public Originator {
        claims = List.copyOf(claims);
        alone = List.copyOf(alone);
        lines = List.copyOf(lines);
    }

    /** Those of {@code record}, by their names. */
    public static List<Originator> of(SituationRecord record) {
        Map<String, Draft> drafts = new TreeMap<>();
        for (int i = 0; i < record.claims().size(); i++) {
            Claim claim = record.claims().get(i);
            for (Origin root : claim.origins().roots())
                drafts.computeIfAbsent(key(root), key -> new Draft(root)).add(i + 1, claim, root);
        }
        return drafts.values().stream().map(Draft::done).toList();
    }

    private static String key(Origin root) {
        // Whether people without a name are the same in two reports, nobody knows.
        String report = root.kind() == Origin.Kind.UNNAMED ? root.reports().get(0) : "";
        return root.words().toLowerCase(Locale.ROOT) + "\n" + root.kind() + "\n" + root.through() + "\n" + report;
    }

    /** The reports that carry it, each once, in the order in which they said it. */
    public List<Entry> reports() {
        return lines.stream().map(Line::entry).distinct().toList();
    }

    private static final class Draft {
        private final Origin first;
        private final Set<Integer> claims = new LinkedHashSet<>(), alone = new LinkedHashSet<>();
        private final List<Line> lines = new ArrayList<>();

        private Draft(Origin first) {
            this.first = first;
        }

        private void add(int number, Claim claim, Origin root) {
            claims.add(number);
            if (claim.origins().roots().size() == 1) alone.add(number);
            for (Position position : claim.positions())
                if (position.supports()
                        && root.reports().contains(position.line().entry().report())) lines.add(position.line());
        }

        private Originator done() {
            lines.sort(Comparator.comparing((Line line) -> line.entry().said().earliest())
                    .thenComparing(Line::id));
            return new Originator(
                    first.kind(), first.words(), first.through(), List.copyOf(claims), List.copyOf(alone), lines);
        }
    }
}
