package io.sayso.record.fold;

import io.sayso.record.Change;
import io.sayso.record.Change.Kind;
import io.sayso.record.Claim;
import io.sayso.record.Grade;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs in the claims of two views: new, stronger, weaker, denied, retracted. */
final class ClaimChanges {
    /** From what bears nothing to what the accused side accepts. */
    private static final List<Grade> RISING =
            List.of(Grade.DISCOUNTED, Grade.CONTESTED, Grade.WEAK, Grade.FAIR, Grade.CONFIRMED);

    private final List<Change> changes = new ArrayList<>();

    private ClaimChanges() {}

    static List<Change> between(List<Claim> earlier, List<Claim> later) {
        ClaimChanges changes = new ClaimChanges();
        Same<Claim> same = new Same<>(
                earlier,
                Claim::id,
                c -> c.positions().stream().map(Position::line).toList());
        for (Claim claim : later) changes.claim(same.as(claim), claim);
        return changes.changes;
    }

    private void claim(@Nullable Claim known, Claim claim) {
        if (known == null) {
            String how = claim.grade() == null ? claim.origins().why() : words(claim.grade()) + ": " + claim.rule();
            add(Kind.NEW, claim, how, List.of(claim.positions().get(0).line()));
        } else if (known.grade() != null && claim.grade() != null && known.grade() != claim.grade()) {
            boolean rises = RISING.indexOf(claim.grade()) > RISING.indexOf(known.grade());
            add(
                    rises ? Kind.STRONGER : Kind.WEAKER,
                    claim,
                    words(known.grade()) + " to " + words(claim.grade()) + ": " + claim.rule(),
                    added(known, claim));
        } else if (known.status() != claim.status()) {
            boolean rises = Claim.FIRMER.indexOf(claim.status()) > Claim.FIRMER.indexOf(known.status());
            add(
                    rises ? Kind.STRONGER : Kind.WEAKER,
                    claim,
                    words(known.status()) + " to " + words(claim.status()),
                    added(known, claim));
        } else if (known.origins().least() != claim.origins().least()) {
            boolean rises = claim.origins().least() > known.origins().least();
            add(
                    rises ? Kind.STRONGER : Kind.WEAKER,
                    claim,
                    known.origins().least() + " to " + claim.origins().least() + " origins at least",
                    added(known, claim));
        }
        List<Line> denials = new ArrayList<>(claim.lines(Position.Kind.DENIAL));
        denials.removeIf(line -> !line.stands() || has(known, line));
        if (!denials.isEmpty()) add(Kind.DENIED, claim, "denied by " + who(denials.get(0)), denials);
        List<Line> fallen = new ArrayList<>(claim.lines(Position.Kind.SUPPORT, Position.Kind.ACKNOWLEDGEMENT));
        fallen.removeIf(line -> line.stands() || fellBefore(known, line) || isReplaced(claim, line));
        if (!fallen.isEmpty())
            add(
                    Kind.RETRACTED,
                    claim,
                    fallen.get(0).standing() == Standing.WITHDRAWN
                            ? "the report, or the one that it copies, was withdrawn"
                            : "a later version of the report no longer says it",
                    fallen);
    }

    private static String who(Line line) {
        String name = line.statement().source().name(),
                text = line.statement().source().text();
        return name != null ? name : text != null ? text : "the report";
    }

    /** The lines that the claim has more than it had; all of them where it has no more. */
    private static List<Line> added(Claim known, Claim claim) {
        List<Line> added = new ArrayList<>();
        for (Position position : claim.positions()) if (!has(known, position.line())) added.add(position.line());
        return added.isEmpty() ? List.of(claim.proposition()) : added;
    }

    private static boolean has(@Nullable Claim known, Line line) {
        return known != null
                && known.positions().stream().anyMatch(p -> Same.key(p.line()).equals(Same.key(line)));
    }

    private static boolean fellBefore(@Nullable Claim known, Line line) {
        return known != null
                && known.positions().stream()
                        .anyMatch(p -> Same.key(p.line()).equals(Same.key(line))
                                && !p.line().stands());
    }

    /** Whether the report that fell, or its later version, still supports the claim in other words. */
    private static boolean isReplaced(Claim claim, Line fallen) {
        Set<String> standing = new HashSet<>();
        for (Position position : claim.positions())
            if (position.supports() && position.line().stands())
                standing.add(position.line().entry().story());
        return standing.contains(fallen.entry().story());
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void add(Kind kind, Claim claim, String why, List<Line> lines) {
        changes.add(new Change(
                kind, Change.Subject.CLAIM, claim.id(), claim.proposition().told(), why, lines));
    }
}
