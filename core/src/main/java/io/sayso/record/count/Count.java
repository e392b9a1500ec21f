package io.sayso.record.count;

import io.sayso.reading.Bound;
import io.sayso.reading.Certainty;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.record.line.Forces;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number that is kept count of, as one line gives it: "at least 41 people have been killed since Sept. 8" → killed,
 * at least 41, a running total.
 *
 * @param gist the line
 * @param figure the number
 * @param thing what is counted, as {@link Things} names it
 * @param clause the clause that it stands in
 * @param teller on whose word it stands
 * @param isTotal whether it is a running total
 * @param isPart whether it is part of another number: "38 of the dead"
 */
record Count(Gist gist, Figure figure, String thing, Clause clause, String teller, boolean isTotal, boolean isPart) {

    /** The counts of a line, in reading order. What it says was not so is none, but that nobody was missing. */
    static List<Count> in(Gist gist, Parties parties) {
        List<Count> counts = new ArrayList<>();
        if (gist.line().statement().polarity() == Polarity.POSITIVE)
            for (Figure figure : gist.figures()) {
                if (figure.implied() || isSource(gist, figure)) continue;
                Clause clause = Clause.of(gist, figure.span());
                if (clause.endsBeforeWith("earlier")) continue;
                String thing = Things.of(gist, figure, clause);
                if (thing != null) counts.add(of(gist, figure, thing, clause, parties));
            }
        nobody(gist, parties, counts);
        return counts;
    }

    /** The forces that a line gives a number of. */
    static List<Count> ofForces(Gist gist, Parties parties) {
        Status status = gist.line().statement().certainty().status();
        boolean isSaid = status == Status.HAPPENED || status == Status.ONGOING || status == Status.CONDITIONAL;
        if (!isSaid || gist.line().statement().polarity() != Polarity.POSITIVE) return List.of();
        List<Count> counts = new ArrayList<>();
        for (Forces forces : Forces.counted(gist, parties)) {
            Figure figure = forces.figure();
            if (figure == null || isSource(gist, figure)) continue;
            Clause clause = Clause.of(gist, figure.span());
            String teller = Teller.of(gist, figure, clause, parties);
            String whose = forces.whose() == null ? "" : " of " + forces.whose().principal();
            String what = forces.asset().kind().replace('-', ' ') + whose;
            counts.add(new Count(gist, figure, Things.FORCE + what, clause, teller, false, false));
        }
        return counts;
    }

    private static Count of(Gist gist, Figure figure, String thing, Clause clause, Parties parties) {
        boolean isTotal = clause.has("total") || clause.has("several") || "ordinal".equals(figure.unit());
        boolean isPart = clause.beginsAfterWith("part");
        return new Count(gist, figure, thing, clause, Teller.of(gist, figure, clause, parties), isTotal, isPart);
    }

    /** "Nobody was missing any longer" → missing, 0. */
    private static void nobody(Gist gist, Parties parties, List<Count> counts) {
        if (gist.line().statement().polarity() == Polarity.UNKNOWN) return;
        String text = gist.line().entry().reading().report().text();
        for (Span piece : gist.line().statement().passages()) {
            String words = piece.in(text).toLowerCase(Locale.ROOT);
            for (String none : Clause.list("none")) {
                int at = words.indexOf(none + " ");
                if (at < 0 || (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)))) continue;
                Span span = new Span(piece.start() + at, piece.start() + at + none.length());
                Clause clause = Clause.of(gist, span);
                List<String> next =
                        clause.after().subList(0, Math.min(3, clause.after().size()));
                for (String thing : List.of(Things.KILLED, Things.INJURED, Things.MISSING))
                    if (next.size() > 1
                            && next.subList(1, next.size()).stream().anyMatch(w -> Things.isState(thing, w))) {
                        Figure zero = new Figure(
                                span,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                null,
                                null,
                                Bound.EXACT,
                                null,
                                null,
                                null,
                                true,
                                "nobody-is-none");
                        counts.add(of(gist, zero, thing, clause, parties));
                        return;
                    }
            }
        }
    }

    /** Whether it counts those who speak. */
    private static boolean isSource(Gist gist, Figure figure) {
        for (Span mention : gist.line().statement().source().mentions())
            if (mention.overlaps(figure.span())) return true;
        return false;
    }

    Count of(String other) {
        return new Count(gist, figure, other, clause, teller, isTotal, isPart);
    }

    /** Whether it tells what became of people. */
    boolean isOfPeople() {
        return Things.STATES.contains(thing);
    }

    boolean isHarm() {
        return thing.equals(Things.KILLED) || thing.equals(Things.INJURED) || thing.equals(Things.MISSING);
    }

    /**
     * Whether its words say that it takes the place of an earlier one: "nine, up from six", "doubled to $20 million".
     */
    boolean isRevision() {
        return clause.endsBeforeWith("revised") || Clause.isFollowedBy(gist, figure.span(), "earlier");
    }

    /** Whether it hangs on an "if", or would be so. */
    boolean isConditional() {
        if (isConditional(gist.line().statement().certainty())) return true;
        for (Mark mark : gist.events())
            if (mark instanceof Event event
                    && event.figures().contains(figure.id())
                    && isConditional(event.certainty())) return true;
        return false;
    }

    private static boolean isConditional(Certainty certainty) {
        return certainty.status() == Status.CONDITIONAL || certainty.status() == Status.POSSIBLE;
    }

    /** Whether another gives the same number, however it is bounded. */
    boolean hasValueOf(Count other) {
        return value().compareTo(other.value()) == 0;
    }

    private BigDecimal value() {
        BigDecimal low = figure.low(), high = figure.high();
        if (low != null) return low;
        return high == null ? BigDecimal.ZERO : high;
    }
}
