package io.sayso.page;

import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Gap;
import io.sayso.record.Grade;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Position;
import io.sayso.record.Promise;
import io.sayso.record.SituationRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the things of a record are shown where there is room for a few of them. What more reports speak of
 * comes first, and what is more serious before that; things that are alike keep the order of the record.
 */
public final class Foremost {
    private static final List<Change.Kind> CHANGES = List.of(
            Change.Kind.RETRACTED,
            Change.Kind.DENIED,
            Change.Kind.WEAKER,
            Change.Kind.STRONGER,
            Change.Kind.REVISED,
            Change.Kind.DUE,
            Change.Kind.NEW);

    private static final List<Promise.Stage> PROMISES = List.of(
            Promise.Stage.SLIPPED,
            Promise.Stage.CALLED_OFF,
            Promise.Stage.SILENT,
            Promise.Stage.HAPPENED,
            Promise.Stage.DUE);

    private static final List<Gap.Kind> GAPS = List.of(
            Gap.Kind.SIDE_NOT_HEARD,
            Gap.Kind.ACCOUNTS_DIFFER,
            Gap.Kind.SILENCE,
            Gap.Kind.NO_EVIDENCE,
            Gap.Kind.OPEN_QUESTION,
            Gap.Kind.NOT_ANSWERED,
            Gap.Kind.UNREAD);

    /** Why a claim has changed of which only the tense has. */
    private static final Pattern RETOLD = Pattern.compile("(happened|ongoing) to (happened|ongoing)");

    private Foremost() {}

    /** What has changed, accusations before all else; that the same is put in another tense is no news. */
    public static List<Change> changes(List<Change> changes, SituationRecord later) {
        RecordWording words = new RecordWording(later);
        return changes.stream()
                .filter(change -> !RETOLD.matcher(change.why()).matches())
                .sorted(Comparator.comparing((Change change) -> !charges(words.claim(change.of())))
                        .thenComparing(change -> CHANGES.indexOf(change.kind()))
                        .thenComparing(change -> -reports(change.lines())))
                .toList();
    }

    private static boolean charges(@Nullable Claim claim) {
        return claim != null && claim.accused() != null;
    }

    /** Accusations; then what accuses nobody. */
    public static List<Claim> claims(SituationRecord record) {
        return record.claims().stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.accused() == null)
                        .thenComparing(claim -> -reports(lines(claim))))
                .toList();
    }

    /** Claims on which accounts differ: contested ones, then those that somebody denies. */
    public static List<Claim> disputed(SituationRecord record) {
        return record.claims().stream()
                .filter(claim -> claim.grade() == Grade.CONTESTED
                        || claim.lines(Position.Kind.DENIAL).stream().anyMatch(Line::stands))
                .sorted(Comparator.comparing((Claim claim) -> claim.grade() != Grade.CONTESTED)
                        .thenComparing(claim -> -reports(lines(claim))))
                .toList();
    }

    private static List<Line> lines(Claim claim) {
        return claim.positions().stream().map(Position::line).toList();
    }

    /** Running totals, then other figures, those first that have gone through the most values. */
    public static List<FigureSeries> figures(SituationRecord record) {
        return record.figures().stream()
                .sorted(Comparator.comparing((FigureSeries series) -> !series.isTotal())
                        .thenComparing(series -> -series.values().size()))
                .toList();
    }

    /** Harms with a day and a place before those without. */
    public static List<Incident> incidents(SituationRecord record) {
        return record.incidents().stream()
                .sorted(Comparator.comparing((Incident incident) -> incident.earliest() == null)
                        .thenComparing(incident -> incident.place() == null)
                        .thenComparing(incident -> -reports(incident.lines())))
                .toList();
    }

    /** Measures by how much is told of them. */
    public static List<Measure> measures(SituationRecord record) {
        return record.measures().stream()
                .sorted(Comparator.comparing(
                        (Measure measure) -> -measure.lines().size()
                                - measure.complied().size()
                                - measure.resumed().size()))
                .toList();
    }

    /** Promises that were not kept, then those that were, then those that are still due. */
    public static List<Promise> promises(SituationRecord record) {
        return record.promises().stream()
                .sorted(Comparator.comparing((Promise promise) -> PROMISES.indexOf(promise.stage()))
                        .thenComparing(promise -> -reports(promise.told())))
                .toList();
    }

    /** Whom nobody has heard, then the rest by what sort it is. */
    public static List<Gap> gaps(SituationRecord record) {
        return record.gaps().stream()
                .sorted(Comparator.comparing((Gap gap) -> GAPS.indexOf(gap.kind()))
                        .thenComparing(gap -> -reports(gap.lines())))
                .toList();
    }

    private static int reports(Collection<Line> lines) {
        return (int) lines.stream().map(line -> line.entry().story()).distinct().count();
    }
}
