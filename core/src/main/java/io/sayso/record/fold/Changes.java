package io.sayso.record.fold;

import io.sayso.record.Change;
import io.sayso.record.Change.Kind;
import io.sayso.record.Change.Subject;
import io.sayso.record.FigureSeries;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Posture;
import io.sayso.record.Promise;
import io.sayso.record.SituationRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two views of a situation. A thing of the later record is the same as one of the earlier if they
 * rest on a line in common, whatever else has joined it since.
 */
public final class Changes {
    private final List<Change> changes = new ArrayList<>();

    private Changes() {}

    /** What differs in {@code later}, claims first, each kind of thing in the order of the later record. */
    public static List<Change> between(SituationRecord earlier, SituationRecord later) {
        Changes changes = new Changes();
        changes.changes.addAll(ClaimChanges.between(earlier.claims(), later.claims()));
        changes.figures(earlier, later);
        changes.incidents(earlier, later);
        changes.measures(earlier, later);
        changes.postures(earlier, later);
        changes.promises(earlier, later);
        return List.copyOf(changes.changes);
    }

    private void figures(SituationRecord earlier, SituationRecord later) {
        Same<FigureSeries> same = new Same<>(
                earlier.figures(),
                FigureSeries::id,
                f -> f.values().stream().map(FigureSeries.Value::line).toList());
        for (FigureSeries series : later.figures()) {
            FigureSeries.Value latest = series.latest();
            FigureSeries known = same.as(series);
            List<Line> line = List.of(latest.line());
            if (known == null)
                add(Kind.NEW, Subject.FIGURE, series.id(), series.counted(), "first counted in this span", line);
            else if (!known.latest().figure().equals(latest.figure()) && differ(known, series))
                add(
                        Kind.REVISED,
                        Subject.FIGURE,
                        series.id(),
                        series.counted(),
                        words(known) + " to " + words(series),
                        line);
        }
    }

    private static boolean differ(FigureSeries one, FigureSeries other) {
        return !Objects.equals(
                        one.latest().figure().low(), other.latest().figure().low())
                || !Objects.equals(
                        one.latest().figure().high(), other.latest().figure().high());
    }

    private static String words(FigureSeries series) {
        FigureSeries.Value latest = series.latest();
        return latest.figure()
                .span()
                .in(latest.line().entry().reading().report().text());
    }

    private void incidents(SituationRecord earlier, SituationRecord later) {
        Same<Incident> same = new Same<>(earlier.incidents(), Incident::id, Incident::lines);
        for (Incident incident : later.incidents()) {
            Incident known = same.as(incident);
            Line first = incident.lines().get(0);
            if (known == null)
                add(
                        Kind.NEW,
                        Subject.INCIDENT,
                        incident.id(),
                        first.words(),
                        "first reported in this span",
                        List.of(first));
            else if (incident.killed().size() > known.killed().size()) {
                Incident.Toll last = incident.killed().get(incident.killed().size() - 1);
                add(
                        Kind.REVISED,
                        Subject.INCIDENT,
                        incident.id(),
                        first.words(),
                        "another count: "
                                + last.figure()
                                        .span()
                                        .in(last.line()
                                                .entry()
                                                .reading()
                                                .report()
                                                .text()),
                        List.of(last.line()));
            }
        }
    }

    private void measures(SituationRecord earlier, SituationRecord later) {
        Same<Measure> same = new Same<>(earlier.measures(), Measure::id, Measure::lines);
        for (Measure measure : later.measures()) {
            Measure known = same.as(measure);
            List<Line> last = List.of(measure.lines().get(measure.lines().size() - 1));
            String what = measure.lines().get(0).words();
            if (known == null) add(Kind.NEW, Subject.MEASURE, measure.id(), what, words(measure.stage()), last);
            else if (known.stage() != measure.stage())
                add(
                        Kind.REVISED,
                        Subject.MEASURE,
                        measure.id(),
                        what,
                        words(known.stage()) + " to " + words(measure.stage()),
                        last);
            else if (measure.complied().size() + measure.resumed().size()
                    > known.complied().size() + known.resumed().size())
                add(Kind.REVISED, Subject.MEASURE, measure.id(), what, "others go by it, or have gone back", last);
        }
    }

    private void postures(SituationRecord earlier, SituationRecord later) {
        Same<Posture> same = new Same<>(
                earlier.postures(),
                Posture::id,
                p -> p.reports().stream().map(Posture.Strength::line).toList());
        for (Posture posture : later.postures()) {
            Posture known = same.as(posture);
            Posture.Strength last = posture.reports().get(posture.reports().size() - 1);
            if (known == null)
                add(
                        Kind.NEW,
                        Subject.POSTURE,
                        posture.id(),
                        posture.what(),
                        "first reported in this span",
                        List.of(last.line()));
            else {
                Posture.Strength before = known.reports().get(known.reports().size() - 1);
                if (before.low() != last.low())
                    add(
                            Kind.REVISED,
                            Subject.POSTURE,
                            posture.id(),
                            posture.what(),
                            before.low() + " to " + last.low(),
                            List.of(last.line()));
            }
        }
    }

    private void promises(SituationRecord earlier, SituationRecord later) {
        Same<Promise> same = new Same<>(earlier.promises(), Promise::id, Promise::told);
        for (Promise promise : later.promises()) {
            Promise known = same.as(promise);
            if (known == null)
                add(Kind.DUE, Subject.PROMISE, promise.id(), promise.what().words(), due(promise), promise.told());
            else if (known.stage() != promise.stage())
                add(
                        Kind.DUE,
                        Subject.PROMISE,
                        promise.id(),
                        promise.what().words(),
                        due(known) + ": " + words(promise.stage()),
                        promise.outcome().isEmpty() ? promise.told() : promise.outcome());
            else if (!Objects.equals(known.latest(), promise.latest()))
                add(
                        Kind.REVISED,
                        Subject.PROMISE,
                        promise.id(),
                        promise.what().words(),
                        due(known) + " to " + due(promise),
                        promise.told());
        }
    }

    private static String due(Promise promise) {
        if (promise.latest() == null) return "no day given";
        return Objects.equals(promise.earliest(), promise.latest())
                ? promise.latest().toString()
                : "by " + promise.latest();
    }

    private static String words(Enum<?> stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void add(Kind kind, Subject subject, String of, String what, @Nullable String why, List<Line> lines) {
        changes.add(new Change(kind, subject, of, what, why == null ? "" : why, lines));
    }
}
