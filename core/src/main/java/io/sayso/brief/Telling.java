package io.sayso.brief;

import io.sayso.reading.Figure;
import io.sayso.record.Claim;
import io.sayso.record.Grade;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.SituationRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences that a brief is made of: who says what, and how an accusation stands. */
final class Telling {
    private final Map<String, Set<Claim>> charging = new LinkedHashMap<>();
    private final int year;
    final Names names;

    Telling(SituationRecord record) {
        names = new Names(record);
        year = record.asOf().atZone(ZoneOffset.UTC).getYear();
        for (Claim claim : record.claims())
            if (claim.accused() != null)
                for (Position position : claim.positions())
                    if (position.supports())
                        charging.computeIfAbsent(key(position.line()), k -> new LinkedHashSet<>())
                                .add(claim);
    }

    private static String key(Line line) {
        return line.entry().number() + "/" + line.statement().id();
    }

    /** The accusations that {@code line} makes. */
    Set<Claim> charges(Line line) {
        return charging.getOrDefault(key(line), Set.of());
    }

    /** The day of the line's report, with its year where that is not the record's. */
    String saidOn(Line line) {
        LocalDate day = line.entry().said().date();
        return day.getYear() == year ? Wording.dayOfYear(day) : Wording.day(day);
    }

    /** {@code Joren Vask said (Coastal Wire, 16 Nov 2026; as a plan): “…”}. */
    Clause says(Line line, @Nullable Thing thing) {
        Clause.Draft clause = Clause.on(line, thing)
                .add(Slot.WHO, names.who(line))
                .glue(" ")
                .add(Slot.DEED, Wording.deed(line.statement().act()));
        return where(clause, line)
                .glue(": ")
                .add(Slot.QUOTE, Wording.quoted(names.words(line)))
                .end();
    }

    /**
     * {@code at least 8 killed, the coastguard said (Coastal Wire, 14 Nov)}.
     *
     * @param of whether it is of the killed, the injured or the missing; empty for other figures
     */
    Clause counts(Line line, Figure figure, Thing thing, String of) {
        Clause.Draft clause = Clause.on(line, thing);
        Quantity quantity = Quantity.of(figure);
        String text = line.entry().reading().report().text();
        if (quantity != null) clause.add(of.isEmpty() ? Slot.NUMBER : Slot.TOLL, quantity.text() + of);
        else clause.add(Slot.QUOTE, Wording.quoted(figure.span().in(text)));
        clause.glue(", ")
                .add(Slot.WHO, names.who(line))
                .glue(" ")
                .add(Slot.DEED, Wording.deed(line.statement().act()));
        return where(clause, line).end();
    }

    private Clause.Draft where(Clause.Draft clause, Line line) {
        String certainty = Wording.certainty(line.statement()), outlet = Wording.outlet(line);
        clause.glue(" (");
        if (!outlet.equals(Wording.who(line))) clause.add(Slot.OUTLET, outlet).glue(", ");
        clause.add(Slot.SAID_ON, saidOn(line));
        if (!certainty.isEmpty()) clause.glue("; ").add(Slot.CERTAINTY, certainty);
        return clause.glue(")");
    }

    static String text(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(java.util.stream.Collectors.joining());
    }

    /** How each accusation stands that {@code lines} make: accuser, grade, denial; nothing of what accuses nobody. */
    List<Clause> charges(Collection<Line> lines) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (Line line : lines) claims.addAll(charges(line));
        List<Clause> clauses = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Claim claim : claims) if (told.add(text(charge(claim)))) clauses.addAll(charge(claim));
        return clauses;
    }

    /** {@code . Attributed to Kelmar on the word of Openwater Justice: weak, one origin; denied by …}. */
    List<Clause> charge(Claim claim) {
        Party accused = claim.accused();
        if (accused == null) return List.of();
        Thing thing = new Thing(Thing.Sort.CLAIM, claim.id());
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.on(null, thing)
                .glue(" ")
                .glue("Attributed to ")
                .add(Slot.WHOM, accused.name())
                .glue(" on the word of ")
                .add(Slot.ACCUSER, accuser(claim))
                .glue(": ")
                .add(Slot.GRADE, Wording.grade(claim.grade()))
                .glue(", ")
                .add(Slot.ORIGINS, Wording.origins(claim))
                .end());
        List<Clause> answers = new ArrayList<>();
        if (claim.grade() == Grade.CONFIRMED)
            answers.addAll(answers("; accepted by ", claim.lines(Position.Kind.ACKNOWLEDGEMENT), thing));
        List<Clause> denials = answers("; denied by ", claim.lines(Position.Kind.DENIAL), thing);
        answers.addAll(denials);
        if (answers.isEmpty()) answers.add(noDenial(thing));
        clauses.addAll(answers);
        clauses.add(Clause.on(null, thing).glue(".").end());
        return clauses;
    }

    /** That a harm is laid to somebody whom no claim of the record charges. */
    List<Clause> alleged(Incident incident) {
        Party actor = incident.allegedActor();
        if (actor == null || incident.alleging().isEmpty()) return List.of();
        Thing thing = new Thing(Thing.Sort.INCIDENT, incident.id());
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.on(null, thing)
                .glue(" ")
                .glue("Attributed to ")
                .add(Slot.WHOM, actor.name())
                .glue(" on the word of ")
                .add(Slot.ACCUSER, names.who(incident.alleging().get(0)))
                .glue(": ")
                .add(Slot.GRADE, Wording.grade(null))
                .end());
        List<Line> denying = incident.position().stream()
                .filter(position -> position.kind() == Position.Kind.DENIAL)
                .map(Position::line)
                .toList();
        List<Clause> denials = answers("; denied by ", denying, thing);
        clauses.addAll(denials);
        if (denials.isEmpty()) clauses.add(noDenial(thing));
        clauses.add(Clause.on(null, thing).glue(".").end());
        return clauses;
    }

    private static Clause noDenial(Thing thing) {
        return Clause.on(null, thing)
                .glue("; ")
                .add(Slot.NO_DENIAL, "no denial known")
                .end();
    }

    /** Each who answers, once, two at most. */
    private List<Clause> answers(String how, List<Line> lines, Thing thing) {
        Map<String, Line> by = new LinkedHashMap<>();
        for (Line line : lines)
            if (line.stands())
                by.putIfAbsent(
                        names.who(line).toLowerCase(java.util.Locale.ROOT).replace('’', '\''), line);
        List<Clause> clauses = new ArrayList<>();
        for (Line line : by.values()) {
            if (clauses.size() == 2) break;
            Clause.Draft clause = Clause.on(line, thing)
                    .glue(clauses.isEmpty() ? how : ", ")
                    .add(Slot.WHO, names.who(line))
                    .glue(" (")
                    .add(Slot.SAID_ON, saidOn(line));
            clauses.add(clause.glue(")").end());
        }
        return clauses;
    }

    String accuser(Claim claim) {
        Party accuser = claim.accuser();
        if (accuser != null && (accuser.kind() != io.sayso.reading.ActorKind.PERSON || names.isOpen(accuser.name())))
            return accuser.name();
        for (Line line : claim.lines(Position.Kind.SUPPORT)) if (line.stands()) return names.who(line);
        return names.who(claim.proposition());
    }
}
