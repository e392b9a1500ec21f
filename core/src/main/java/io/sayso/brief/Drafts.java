package io.sayso.brief;

import io.sayso.brief.Thing.Sort;
import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Gap;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Posture;
import io.sayso.record.Promise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines of a brief about the things of a record, before they are checked. */
final class Drafts {
    /** So many values of a figure, and so many tolls of a harm, stand in one line. */
    private static final int VALUES = 3;

    private final Telling telling;

    Drafts(Telling telling) {
        this.telling = telling;
    }

    BriefLine of(Claim claim) {
        Thing thing = new Thing(Sort.CLAIM, claim.id());
        List<Clause> clauses = new ArrayList<>(List.of(telling.says(claim.proposition(), thing), stop(thing)));
        if (claim.accused() == null) {
            clauses.add(Clause.on(null, thing)
                    .glue(" On ")
                    .add(Slot.ORIGINS, Wording.origins(claim))
                    .end());
            for (Line denial : claim.lines(io.sayso.record.Position.Kind.DENIAL)) {
                if (!denial.stands()) continue;
                clauses.add(Clause.on(denial, thing)
                        .glue("; denied by ")
                        .add(Slot.WHO, telling.names.who(denial))
                        .glue(" (")
                        .add(Slot.SAID_ON, telling.saidOn(denial))
                        .glue(")")
                        .end());
                break;
            }
            clauses.add(stop(thing));
        }
        Set<Claim> charges = new LinkedHashSet<>(telling.charges(claim.proposition()));
        if (claim.accused() != null) charges.add(claim);
        Set<String> told = new LinkedHashSet<>();
        for (Claim charge : charges)
            if (told.add(Telling.text(telling.charge(charge)))) clauses.addAll(telling.charge(charge));
        return new BriefLine(thing, clauses);
    }

    /** A claim with the words of the first who says otherwise. */
    BriefLine disputed(Claim claim) {
        Thing thing = new Thing(Sort.CLAIM, claim.id());
        List<Line> lines = new ArrayList<>(List.of(claim.proposition()));
        List<Clause> clauses = new ArrayList<>(List.of(telling.says(claim.proposition(), thing)));
        for (Line denial : claim.lines(io.sayso.record.Position.Kind.DENIAL)) {
            if (!denial.stands()) continue;
            clauses.add(Clause.on(null, thing).glue("; against it, ").end());
            clauses.add(telling.says(denial, thing));
            lines.add(denial);
            break;
        }
        clauses.add(stop(thing));
        Set<String> told = new LinkedHashSet<>();
        Set<Claim> charges = new LinkedHashSet<>(List.of(claim));
        for (Line line : lines) charges.addAll(telling.charges(line));
        for (Claim charge : charges)
            if (told.add(Telling.text(telling.charge(charge)))) clauses.addAll(telling.charge(charge));
        return new BriefLine(thing, clauses);
    }

    private static Clause stop(Thing thing) {
        return Clause.on(null, thing).glue(".").end();
    }

    BriefLine of(FigureSeries series) {
        Thing thing = new Thing(Sort.FIGURE, series.id());
        FigureSeries.Value latest = series.latest();
        Clause.Draft head = Clause.on(latest.line(), thing).add(Slot.SORT, Wording.counted(series));
        if (latest.figure().scope() != null)
            head.glue(" ").add(Slot.SCOPE, latest.figure().scope());
        List<Clause> clauses = new ArrayList<>(
                List.of(head.glue(": ").end(), telling.counts(latest.line(), latest.figure(), thing, "")));
        List<Line> lines = new ArrayList<>(List.of(latest.line()));
        List<FigureSeries.Value> values = series.values();
        int shown = 0;
        for (int i = values.indexOf(latest) - 1; i >= 0 && shown < VALUES; i--) {
            FigureSeries.Value value = values.get(i);
            Quantity quantity = Quantity.of(value.figure());
            if (value.kind() == FigureSeries.Kind.STALE || quantity == null) continue;
            clauses.add(Clause.on(value.line(), thing)
                    .glue(shown == 0 ? "; earlier " : ", ")
                    .add(Slot.NUMBER, quantity.text())
                    .glue(" (")
                    .add(Slot.SAID_ON, telling.saidOn(value.line()))
                    .glue(conditioned(value.line()))
                    .add(Slot.CERTAINTY, Wording.certainty(value.line().statement()))
                    .glue(")")
                    .end());
            lines.add(value.line());
            shown++;
        }
        clauses.add(stop(thing));
        clauses.addAll(telling.charges(lines));
        return new BriefLine(thing, clauses);
    }

    private static String conditioned(Line line) {
        return Wording.certainty(line.statement()).isEmpty() ? "" : "; ";
    }

    BriefLine of(Incident incident) {
        Thing thing = new Thing(Sort.INCIDENT, incident.id());
        List<Clause> clauses = new ArrayList<>();
        String days = Wording.days(incident.earliest(), incident.latest());
        Clause.Draft where = Clause.on(null, thing);
        if (incident.place() != null) where.add(Slot.PLACE, incident.place());
        if (days != null) where.glue(incident.place() == null ? "" : ", ").add(Slot.DAYS, days);
        if (days != null || incident.place() != null)
            clauses.add(where.glue(": ").end());
        List<Line> lines = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        Map<String, List<Incident.Toll>> tolls = new LinkedHashMap<>();
        tolls.put(" killed", incident.killed());
        tolls.put(" injured", incident.injured());
        tolls.put(" missing", incident.missing());
        tolls.forEach((of, all) -> {
            int taken = 0;
            for (int i = all.size() - 1; i >= 0 && taken < VALUES; i--) {
                Incident.Toll toll = all.get(i);
                if (!toll.line().stands() || Quantity.of(toll.figure()) == null) continue;
                if (!told.add(telling.names.who(toll.line()) + toll.figure().low() + of)) continue;
                if (!lines.isEmpty())
                    clauses.add(Clause.on(null, thing).glue("; ").end());
                clauses.add(telling.counts(toll.line(), toll.figure(), thing, of));
                lines.add(toll.line());
                taken++;
            }
        });
        if (lines.isEmpty()) {
            lines.add(incident.lines().get(0));
            clauses.add(telling.says(lines.get(0), thing));
        }
        clauses.add(stop(thing));
        List<Clause> charges = telling.charges(lines);
        clauses.addAll(charges.isEmpty() ? telling.alleged(incident) : charges);
        return new BriefLine(thing, clauses);
    }

    BriefLine of(Measure measure) {
        Thing thing = new Thing(Sort.MEASURE, measure.id());
        Line last = measure.lines().get(measure.lines().size() - 1);
        Clause.Draft head = Clause.on(null, thing);
        if (measure.issuer() != null)
            head.add(Slot.PARTY, measure.issuer().name()).glue(", ");
        head.add(Slot.SORT, Wording.words(measure.kind())).glue(", ").add(Slot.STAGE, Wording.words(measure.stage()));
        String days = Wording.days(measure.from(), measure.until());
        if (days != null) head.glue(", ").add(Slot.DAYS, days);
        List<Clause> clauses = new ArrayList<>(List.of(head.glue(": ").end(), telling.says(last, thing), stop(thing)));
        clauses.addAll(followers(" Followed by ", measure.complied(), thing));
        clauses.addAll(followers(" Gone back: ", measure.resumed(), thing));
        clauses.addAll(telling.charges(List.of(last)));
        return new BriefLine(thing, clauses);
    }

    private List<Clause> followers(String how, List<Measure.Follower> followers, Thing thing) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Measure.Follower follower : followers) {
            if (!names.add(follower.who().name())) continue;
            clauses.add(Clause.on(follower.line(), thing)
                    .glue(clauses.isEmpty() ? how : ", ")
                    .add(Slot.PARTY, follower.who().name())
                    .add(Slot.STAGE, follower.announced() ? " (announced)" : "")
                    .end());
        }
        if (!clauses.isEmpty()) clauses.add(stop(thing));
        return clauses;
    }

    BriefLine of(Posture posture) {
        Thing thing = new Thing(Sort.POSTURE, posture.id());
        Posture.Strength last = posture.reports().get(posture.reports().size() - 1);
        Clause.Draft head = Clause.on(last.line(), thing);
        if (posture.whose() != null)
            head.add(Slot.PARTY, posture.whose().name()).glue(", ");
        if (posture.place() != null) head.add(Slot.PLACE, posture.place()).glue(", ");
        head.add(Slot.SORT, posture.what())
                .glue(": ")
                .add(Slot.STRENGTH, Wording.strength(last))
                .glue("; ");
        List<Clause> clauses = new ArrayList<>(List.of(head.end(), telling.says(last.line(), thing), stop(thing)));
        clauses.addAll(telling.charges(List.of(last.line())));
        return new BriefLine(thing, clauses);
    }

    BriefLine of(Promise promise) {
        Thing thing = new Thing(Sort.PROMISE, promise.id());
        List<Clause> clauses = new ArrayList<>();
        String due = Wording.dates(promise.earliest(), promise.latest());
        Clause.Draft head = Clause.on(null, thing).add(Slot.STAGE, Wording.of(promise.stage()));
        if (promise.by() != null)
            head.glue(", by ").add(Slot.PARTY, promise.by().name());
        if (due != null) head.glue(", due ").add(Slot.DAYS, due);
        clauses.add(head.glue(": ").end());
        clauses.add(telling.says(promise.what(), thing));
        List<Line> lines = new ArrayList<>(List.of(promise.what()));
        if (!promise.outcome().isEmpty()) {
            Line outcome = promise.outcome().get(promise.outcome().size() - 1);
            lines.add(outcome);
            clauses.add(Clause.on(null, thing).glue("; what became of it: ").end());
            clauses.add(telling.says(outcome, thing));
        }
        clauses.add(stop(thing));
        clauses.addAll(telling.charges(lines));
        return new BriefLine(thing, clauses);
    }

    /** Null for what no report says, as a report that could not be read; the source summary counts those. */
    @Nullable BriefLine of(Gap gap) {
        if (gap.lines().isEmpty()) return null;
        Thing thing = new Thing(Sort.GAP, gap.id());
        Line line = gap.lines().get(0);
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.on(null, thing)
                .add(Slot.SORT, Wording.of(gap.kind()))
                .glue(": ")
                .end());
        clauses.add(telling.says(line, thing));
        clauses.add(stop(thing));
        clauses.addAll(telling.charges(List.of(line)));
        return new BriefLine(thing, clauses);
    }

    /** How something changed, before the line that tells of it. */
    BriefLine changed(Change change, BriefLine told) {
        boolean says = change.subject() == Change.Subject.CLAIM
                        && (change.kind() == Change.Kind.STRONGER || change.kind() == Change.Kind.WEAKER)
                || change.subject() == Change.Subject.MEASURE && change.kind() == Change.Kind.REVISED;
        if (change.subject() == Change.Subject.PROMISE && change.kind() == Change.Kind.DUE) return told;
        Clause.Draft head = Clause.on(null, told.thing()).add(Slot.CHANGE, Wording.words(change.kind()));
        if (says && !change.why().isEmpty())
            head.glue(" (").add(Slot.WHY, change.why()).glue(")");
        List<Clause> clauses = new ArrayList<>(List.of(head.glue(": ").end()));
        clauses.addAll(told.clauses());
        return new BriefLine(told.thing(), clauses);
    }
}
