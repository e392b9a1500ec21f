package io.sayso.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.record.fold.Changes;
import io.sayso.record.fold.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every record, whatever the press: over seeded samples of the press file, in seeded orders. */
class LawsTest {
    private static final Instant END = Instant.parse("2026-11-29T23:59:59Z");

    private final SamplePress press = SamplePress.shared();

    /** Two thirds of the reports, all versions of each. */
    private List<Entry> some(Random random) {
        List<Entry> all = press.at(END).entries();
        Set<String> left = new HashSet<>();
        for (Entry entry : all) if (random.nextInt(3) == 0) left.add(entry.story());
        return all.stream().filter(e -> !left.contains(e.story())).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_same_reports_in_any_order_and_repeated_make_an_equal_record(long seed) {
        Random random = new Random(seed);
        List<Entry> some = some(random), shuffled = new ArrayList<>(some);
        for (Entry entry : some) if (random.nextInt(4) == 0) shuffled.add(entry);
        Collections.shuffle(shuffled, random);
        SituationRecord record = Fold.of(new Press(END, some, List.of()));
        assertThat(Fold.of(new Press(END, shuffled, List.of()))).isEqualTo(record);
        assertThat(Changes.between(record, record)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void a_view_is_unaffected_by_what_was_seen_after_it(long seed) {
        Random random = new Random(seed);
        List<Entry> some = some(random);
        Instant asOf = some.get(random.nextInt(some.size())).from();
        List<Entry> before = some.stream().filter(e -> !e.from().isAfter(asOf)).toList();
        assertThat(Fold.of(new Press(asOf, some, List.of()))).isEqualTo(Fold.of(new Press(asOf, before, List.of())));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void a_wire_copy_raises_no_count_of_origins(long seed) {
        Random random = new Random(seed);
        List<Entry> some = some(random), more = new ArrayList<>(some);
        Entry wire = some.get(random.nextInt(some.size()));
        more.add(Copies.of(wire, END));
        SituationRecord without = Fold.of(new Press(END, some, List.of()));
        SituationRecord with = Fold.of(new Press(END, more, List.of()));
        Map<String, Integer> least = Copies.leastByLine(without);
        Copies.leastByLine(with)
                .forEach((line, count) ->
                        assertThat(count).as(line).isLessThanOrEqualTo(least.getOrDefault(line, count)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void every_line_stands_word_for_word_in_its_report(long seed) {
        SituationRecord record = Fold.of(new Press(END, some(new Random(seed)), List.of()));
        for (Claim claim : record.claims())
            for (Position position : claim.positions()) {
                Line line = position.line();
                assertThat(line.passage().standsIn(line.entry().reading().report()))
                        .as(line.id())
                        .isTrue();
            }
    }
}
