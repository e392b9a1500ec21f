package io.sayso.brief;

import io.sayso.brief.Thing.Sort;
import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.SituationRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a line of a brief that its passages and the record do not bear out. Every slot is held against the one line
 * or thing that its clause rests on: that the words stand somewhere in the passage is not enough.
 */
public final class BriefChecker {
    private final Telling telling;
    private final LineChecks lines;
    private final ThingChecks things;
    private final Map<String, Claim> claims = new HashMap<>();

    /** @param changes what the brief compares; empty where it compares nothing */
    public BriefChecker(SituationRecord record, List<Change> changes) {
        telling = new Telling(record);
        lines = new LineChecks(record, telling);
        things = new ThingChecks(record, changes, telling);
        record.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    /** What is wrong with {@code line}, each in words; empty if it is borne out. */
    public List<String> problems(BriefLine line) {
        List<String> problems = new ArrayList<>();
        for (Clause clause : line.clauses()) {
            for (Piece piece : clause.pieces())
                if (!isBorneOut(clause, piece))
                    problems.add(Wording.words(piece.slot()) + " is not borne out: " + piece.words());
            problems.addAll(lines.missing(clause));
        }
        problems.addAll(accusations(line));
        return problems;
    }

    private boolean isBorneOut(Clause clause, Piece piece) {
        if (piece.slot() == Slot.GLUE) return isGlue(clause, piece.words());
        Line line = clause.line();
        return switch (piece.slot()) {
            case WHO, DEED, CERTAINTY, OUTLET, SAID_ON, QUOTE, NUMBER, SCOPE ->
                line != null && lines.bears(line, clause.thing(), piece);
            default -> clause.thing() != null && things.bears(clause.thing(), line, piece);
        };
    }

    /** Between the slots only words of the list may stand; "denied by" and "accepted by" only before who does so. */
    private boolean isGlue(Clause clause, String words) {
        String bare = words.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s.,:;()]+", " ")
                .strip();
        if (!bare.isEmpty() && !Wording.GLUE.contains(bare)) return false;
        if (bare.equals("denied by")) return stands(clause, Position.Kind.DENIAL);
        if (bare.equals("accepted by")) return stands(clause, Position.Kind.ACKNOWLEDGEMENT);
        return true;
    }

    private boolean stands(Clause clause, Position.Kind kind) {
        Line line = clause.line();
        Thing thing = clause.thing();
        return line != null
                && thing != null
                && things.positions(thing).stream()
                        .anyMatch(position ->
                                position.kind() == kind && position.line().equals(line));
    }

    /** An accusation never stands without its accuser, its grade, and the denial or that none is known. */
    private List<String> accusations(BriefLine line) {
        List<String> problems = new ArrayList<>();
        for (Line said : line.lines())
            for (Claim claim : telling.charges(said)) {
                boolean isRecounted = line.clauses().stream()
                        .anyMatch(clause -> said.equals(clause.line())
                                && (clause.has(Slot.QUOTE) || clause.has(Slot.NUMBER) || clause.has(Slot.TOLL)));
                if (isRecounted && !isCharged(line, claim)) problems.add("the accusation has no grade: " + claim.id());
            }
        Claim own = line.thing().sort() == Sort.CLAIM ? claims.get(line.thing().id()) : null;
        if (own != null && own.accused() != null && !isCharged(line, own))
            problems.add("the accusation has no grade: " + own.id());
        for (Clause clause : line.clauses())
            if (clause.has(Slot.WHOM) && !(clause.has(Slot.ACCUSER) && clause.has(Slot.GRADE)))
                problems.add("an accusation without accuser and grade");
        return problems;
    }

    private boolean isCharged(BriefLine line, Claim claim) {
        boolean graded = false, answered = false;
        for (Clause clause : line.clauses()) {
            if (!isOf(claim, clause.thing())) continue;
            graded |= clause.has(Slot.WHOM) && clause.has(Slot.ACCUSER) && clause.has(Slot.GRADE);
            answered |= clause.has(Slot.NO_DENIAL)
                    || clause.line() != null
                            && clause.has(Slot.WHO)
                            && (stands(clause, Position.Kind.DENIAL) || stands(clause, Position.Kind.ACKNOWLEDGEMENT));
        }
        return graded && answered;
    }

    /** Two accusations that stand alike by the same people are told once. */
    private boolean isOf(Claim claim, @Nullable Thing thing) {
        if (thing == null || thing.sort() != Sort.CLAIM) return false;
        Claim told = claims.get(thing.id());
        return told != null
                && (told == claim || Telling.text(telling.charge(told)).equals(Telling.text(telling.charge(claim))));
    }
}
