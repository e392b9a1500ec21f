package io.sayso.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.record.fold.Fold;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The counted and dated parts of the record of the press file, against the editor's at its three instants. What is met
 * is counted, all instants together; the counts may rise and never fall, and entries of ours that match none may become
 * fewer and never more.
 */
class GoldenCountsTest {
    /** By kind of entry: how many of the editor's are met, and how many of ours match none. */
    private static final Map<String, int[]> RECORDED = Map.ofEntries(
            entry("figure values", 104, 9),
            entry("… new, revised or stale", 84, 0),
            entry("… conditional or not", 102, 0),
            entry("incidents", 12, 3),
            entry("… their numbers", 31, 0),
            entry("numbers of incidents", 0, 2),
            entry("… their days", 10, 0),
            entry("… who the victims are", 8, 0),
            entry("sums", 2, 0),
            entry("measures", 15, 4),
            entry("… their stage", 12, 0),
            entry("… who goes by them or is back", 11, 0),
            entry("reports of forces", 19, 0),
            entry("promises", 19, 2),
            entry("… what became of them", 18, 0),
            entry("… their last day", 18, 0));

    private static Map.Entry<String, int[]> entry(String kind, int met, int ours) {
        return Map.entry(kind, new int[] {met, ours});
    }

    @Test
    void as_much_of_the_editors_record_is_met_as_was_recorded() throws IOException {
        Map<String, int[]> all = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        SamplePress press = SamplePress.shared();
        Map<String, String> files = press.files();
        for (int instant = 1; instant <= 3; instant++) {
            JsonNode golden = GoldenCounts.golden(instant);
            Instant asOf = Instant.parse(golden.get("asOf").asText());
            GoldenCounts counts = GoldenCounts.of(golden, Fold.of(press.at(asOf)), files);
            differences.add("as of " + asOf);
            counts.unmet().forEach(line -> differences.add("  not met: " + line));
            counts.extra().forEach(line -> differences.add("  of ours alone: " + line));
            counts.met().forEach((kind, met) -> {
                int[] sum = all.computeIfAbsent(kind, k -> new int[3]);
                for (int i = 0; i < sum.length; i++) sum[i] += met[i];
            });
        }
        StringBuilder table = new StringBuilder();
        all.forEach(
                (kind, n) -> table.append("%s: %d of %d met, %d of ours alone%n".formatted(kind, n[0], n[1], n[2])));
        String shown = table + String.join("\n", differences);
        RECORDED.forEach((kind, recorded) -> {
            int[] now = all.getOrDefault(kind, new int[3]);
            assertThat(now[0]).as(kind + "\n" + shown).isGreaterThanOrEqualTo(recorded[0]);
            assertThat(now[2]).as(kind + "\n" + shown).isLessThanOrEqualTo(recorded[1]);
        });
    }
}
