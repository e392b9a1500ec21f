package io.sayso.page;

import io.sayso.reading.Act;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reading says, a line a statement, in reading order; what is told in a statement follows it. */
public final class Ledger {
    private final Wording wording;
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, List<Statement>> toldIn = new HashMap<>(), answersTo = new HashMap<>();
    private final Map<Statement, Place> places = new IdentityHashMap<>();
    private final List<Statement> order = new ArrayList<>();

    private record Place(int number, int depth, @Nullable Integer within) {}

    private record Step(
            Statement statement, int depth, @Nullable Integer within) {}

    private Ledger(Reading reading) {
        wording = new Wording(reading);
        for (Statement statement : reading.statements()) {
            byId.putIfAbsent(statement.id(), statement);
            add(toldIn, statement.within(), statement);
            add(answersTo, statement.respondsTo(), statement);
        }
        for (Statement statement : reading.statements())
            if (statement.within() == null || !byId.containsKey(statement.within())) place(statement);
        for (Statement statement : reading.statements()) place(statement);
    }

    /** The lines of {@code reading}. */
    public static List<LedgerLine> of(Reading reading) {
        Ledger ledger = new Ledger(reading);
        return ledger.order.stream().map(ledger::line).toList();
    }

    private static void add(Map<String, List<Statement>> to, @Nullable String id, Statement statement) {
        if (id != null) to.computeIfAbsent(id, key -> new ArrayList<>()).add(statement);
    }

    /** {@code statement} and all that is told in it, each once, even in a circle. */
    private void place(Statement statement) {
        Set<Statement> seen = places.keySet();
        Deque<Step> steps = new ArrayDeque<>(List.of(new Step(statement, 0, null)));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (seen.contains(step.statement)) continue;
            int number = order.size() + 1;
            places.put(step.statement, new Place(number, step.depth, step.within));
            order.add(step.statement);
            List<Statement> inner = new ArrayList<>(toldIn.getOrDefault(step.statement.id(), List.of()));
            Collections.reverse(inner);
            for (Statement told : inner) steps.push(new Step(told, step.depth + 1, number));
        }
    }

    private LedgerLine line(Statement of) {
        Place place = place(of, places);
        Statement answered = of.respondsTo() == null ? null : byId.get(of.respondsTo());
        boolean denies = of.act() == Act.DENIES;
        return new LedgerLine(
                place.number,
                place.depth,
                place.within,
                of,
                wording.called(of.source()),
                wording.office(of.source()),
                wording.via(of.source()),
                wording.unnamed(of.source()),
                Wording.words(of.act()),
                wording.howSure(of.certainty()),
                Wording.isNegative(of),
                wording.isCaption(of),
                wording.passages(of),
                answered == null ? null : answer(denies ? "denies" : "answers", answered),
                answersTo.getOrDefault(of.id(), List.of()).stream()
                        .map(answer -> answer(answer.act() == Act.DENIES ? "denied by" : "answered by", answer))
                        .toList());
    }

    private static Place place(Statement of, Map<Statement, Place> places) {
        return Objects.requireNonNull(places.get(of));
    }

    private LedgerLine.Answer answer(String verb, Statement other) {
        return new LedgerLine.Answer(
                verb, place(other, places).number, wording.called(other.source()), wording.passages(other));
    }
}
