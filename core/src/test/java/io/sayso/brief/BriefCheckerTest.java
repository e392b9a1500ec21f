package io.sayso.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.record.Line;
import io.sayso.record.SamplePress;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Changes;
import io.sayso.record.fold.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BriefCheckerTest {
    private static final long SEED = 7;

    private static @Nullable BriefChecker checker;
    private static List<BriefLine> lines = List.of();
    private static int refused;

    @BeforeAll
    static void brief() {
        SituationRecord earlier = Fold.of(SamplePress.shared().at(Instant.parse("2026-11-22T23:59:59Z")));
        SituationRecord later = Fold.of(SamplePress.shared().at(Instant.parse("2026-11-29T23:59:59Z")));
        Brief brief = Brief.inFull(later, earlier);
        lines = brief.sections().stream().flatMap(s -> s.lines().stream()).toList();
        refused = brief.refused();
        checker = new BriefChecker(later, Changes.between(earlier, later));
    }

    private static List<String> problems(BriefLine line) {
        return java.util.Objects.requireNonNull(checker).problems(line);
    }

    @Test
    void no_true_line_is_refused() {
        assertThat(lines).hasSizeGreaterThan(200);
        for (BriefLine line : lines) assertThat(problems(line)).as(line.text()).isEmpty();
        // One figure of the press file stands outside the words that its statement is taken to state; it is told twice.
        assertThat(refused)
                .as("lines that the rules wrote and the checker refused")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void a_line_made_false_is_refused_99_times_in_100() {
        Map<Corruption, int[]> counts = new TreeMap<>();
        List<String> passed = new ArrayList<>();
        Random random = new Random(SEED);
        Map<Slot, List<String>> elsewhere = elsewhere();
        for (BriefLine line : lines)
            for (Corruption corruption : Corruption.values()) {
                BriefLine made = corrupted(line, corruption, elsewhere, random);
                if (made == null || made.text().equals(line.text())) continue;
                int[] count = counts.computeIfAbsent(corruption, c -> new int[2]);
                count[0]++;
                if (problems(made).isEmpty()) passed.add(corruption + ": " + made.text());
                else count[1]++;
            }
        int all = counts.values().stream().mapToInt(c -> c[0]).sum();
        StringBuilder told =
                new StringBuilder("seed " + SEED + ", " + all + " lines made false, " + passed.size() + " passed");
        counts.forEach((corruption, c) -> told.append("; ")
                .append(corruption)
                .append(' ')
                .append(c[1])
                .append('/')
                .append(c[0]));
        assertThat(counts.keySet()).as(told.toString()).contains(Corruption.values());
        assertThat(passed).as(told.toString()).hasSizeLessThanOrEqualTo(all / 100);
    }

    /** The words of each slot in all lines. */
    private static Map<Slot, List<String>> elsewhere() {
        Map<Slot, Set<String>> words = new EnumMap<>(Slot.class);
        for (BriefLine line : lines)
            for (Clause clause : line.clauses())
                for (Piece piece : clause.pieces())
                    words.computeIfAbsent(piece.slot(), s -> new TreeSet<>()).add(piece.words());
        Map<Slot, List<String>> lists = new EnumMap<>(Slot.class);
        words.forEach((slot, of) -> lists.put(slot, List.copyOf(of)));
        return lists;
    }

    private static @Nullable BriefLine corrupted(
            BriefLine line, Corruption corruption, Map<Slot, List<String>> elsewhere, Random random) {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < line.clauses().size(); i++)
            for (int j = 0; j < line.clauses().get(i).pieces().size(); j++)
                if (corruption.isOf(line.clauses().get(i).pieces().get(j).slot())) places.add(new int[] {i, j});
        Collections.shuffle(places, random);
        for (int[] place : places) {
            Clause clause = line.clauses().get(place[0]);
            Piece piece = clause.pieces().get(place[1]);
            String words = corruption.corrupt(piece, elsewhere.getOrDefault(piece.slot(), List.of()), random);
            if (words == null) continue;
            List<Piece> pieces = new ArrayList<>(clause.pieces());
            if (words.isEmpty()) pieces.remove(place[1]);
            else pieces.set(place[1], new Piece(piece.slot(), words));
            List<Clause> clauses = new ArrayList<>(line.clauses());
            clauses.set(place[0], new Clause(clause.line(), clause.thing(), pieces));
            return new BriefLine(line.thing(), clauses);
        }
        return null;
    }

    /** Not the word alone is false here but what it rests on: everything is borne out, by a passage of another. */
    @Test
    void a_clause_on_another_passage_is_refused() {
        List<Line> all = new ArrayList<>(
                new HashSet<>(lines.stream().flatMap(l -> l.lines().stream()).toList()));
        all.sort(java.util.Comparator.comparing(
                line -> line.entry().number() + line.statement().id()));
        Random random = new Random(SEED);
        int tried = 0;
        List<String> passed = new ArrayList<>();
        for (BriefLine line : lines)
            for (int i = 0; i < line.clauses().size(); i++) {
                Clause clause = line.clauses().get(i);
                if (!clause.has(Slot.QUOTE)) continue;
                Line other = all.get(random.nextInt(all.size()));
                if (clause.line() == null || other.words().equals(clause.line().words())) continue;
                List<Clause> clauses = new ArrayList<>(line.clauses());
                clauses.set(i, new Clause(other, clause.thing(), clause.pieces()));
                tried++;
                if (problems(new BriefLine(line.thing(), clauses)).isEmpty()) passed.add(line.text());
            }
        assertThat(tried).isGreaterThan(100);
        assertThat(passed).isEmpty();
    }
}
