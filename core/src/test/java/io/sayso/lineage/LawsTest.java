package io.sayso.lineage;

import static io.sayso.lineage.Invented.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of the design that are lineage's to keep, over presses drawn by a seed. */
class LawsTest {
    private static final List<Source> SOURCES = List.of(
            Invented.person("Mara Lind", "harbour master"),
            Invented.person("Casmir Aule", "Tarsuna's foreign minister"),
            Invented.unnamed("two officials", "officials", 2),
            Invented.unnamed("a survivor", "survivor", 1),
            Invented.unnamed("a person", "person", 1),
            Invented.body("Openwater Justice"),
            Source.outlet("the outlet"),
            Source.notGiven());

    /** Law 3. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_wire_copy_never_raises_the_count_of_origins(long seed) {
        Random random = new Random(seed);
        List<Told> press = press(random);
        for (int i = 0; i < 4; i++) {
            Origins before = Invented.lineage(press).origins(Invented.said(press), report -> true);
            press.add(copy(press.get(random.nextInt(3)), 100 + i, random));
            Origins after = Invented.lineage(press).origins(Invented.said(press), report -> true);
            assertThat(after.least())
                    .as("least, seed %d: %s; %s", seed, before.why(), after.why())
                    .isLessThanOrEqualTo(before.least());
            assertThat(after.most())
                    .as("most, seed %d: %s; %s", seed, before.why(), after.why())
                    .isLessThanOrEqualTo(before.most());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_arrival_and_repeats_never_show(long seed) {
        Random random = new Random(seed);
        List<Told> press = pressWithCopies(random);
        List<Told> shuffled = new ArrayList<>(press);
        shuffled.addAll(press.subList(0, 3));
        Collections.shuffle(shuffled, random);
        List<Said> said = Invented.said(press), shuffledSaid = new ArrayList<>(said);
        Collections.shuffle(shuffledSaid, random);
        Lineage one = Invented.lineage(press), other = Invented.lineage(shuffled);
        assertThat(other.origins(shuffledSaid, report -> true))
                .as("seed %d", seed)
                .isEqualTo(one.origins(said, report -> true));
        for (Told told : press) {
            assertThat(other.copiesIn(id(told))).as("seed %d", seed).isEqualTo(one.copiesIn(id(told)));
            assertThat(other.copiesOf(id(told))).as("seed %d", seed).isEqualTo(one.copiesOf(id(told)));
        }
    }

    /** Law 4. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_seen_later_changes_no_view_of_before(long seed) {
        Random random = new Random(seed);
        List<Told> press = pressWithCopies(random);
        Instant asOf = Invented.MORNING.plusSeconds(3600L * 50);
        List<Told> seen =
                press.stream().filter(told -> !told.seen().isAfter(asOf)).toList();
        List<String> ids = seen.stream().map(Invented::id).toList();
        Predicate<String> visible = ids::contains;
        Lineage then = Invented.lineage(seen), now = Invented.lineage(press);
        assertThat(now.origins(Invented.said(press), visible))
                .as("seed %d", seed)
                .isEqualTo(then.origins(Invented.said(seen), report -> true));
        for (String report : ids) {
            assertThat(now.copiesIn(report, visible)).as("seed %d", seed).isEqualTo(then.copiesIn(report));
            assertThat(now.copiesOf(report, visible)).as("seed %d", seed).isEqualTo(then.copiesOf(report));
        }
    }

    private static List<Told> press(Random random) {
        List<Told> press = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Source> sources = new ArrayList<>();
            for (int k = 0; k < 3; k++) sources.add(SOURCES.get(random.nextInt(SOURCES.size())));
            press.add(Invented.told("Newsroom " + i, i, Invented.paragraphs(3 + random.nextInt(4), random), sources));
        }
        return press;
    }

    private static List<Told> pressWithCopies(Random random) {
        List<Told> press = press(random);
        for (int i = 0; i < 12; i++)
            press.add(copy(press.get(random.nextInt(press.size())), 1 + random.nextInt(90), random));
        return press;
    }

    /** The report under another name: whole, cut short, in another order, or under a line of its own. */
    private static Told copy(Told of, int hour, Random random) {
        List<String> paragraphs =
                new ArrayList<>(List.of(of.reading().report().text().split("\n\n")));
        paragraphs.remove(0);
        List<Source> sources = new ArrayList<>();
        of.reading().statements().forEach(statement -> sources.add(statement.source()));
        int edit = random.nextInt(3);
        if (edit == 1) paragraphs.subList(sources.size(), paragraphs.size()).clear();
        if (edit == 2) Collections.swap(paragraphs, 0, 1);
        if (edit == 2) Collections.swap(sources, 0, 1);
        return Invented.told("Copier " + hour + " " + random.nextInt(1000), hour, paragraphs, sources);
    }
}
