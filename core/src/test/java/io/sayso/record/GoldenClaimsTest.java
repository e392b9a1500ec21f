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
 * The claims of the press file's record against the editor's at its three instants. What is as the editor has it is
 * counted, all instants together; the counts may rise and never fall.
 */
class GoldenClaimsTest {
    private static final Map<String, Integer> RECORDED = Map.of(
            "passages with a line", 423,
            "passages on the right side", 328,
            "claims found", 134,
            "grades of accusations", 10,
            "plain claims without a grade", 70,
            "least origins", 106,
            "most origins", 88,
            "pairs joined", 201);

    @Test
    void as_much_of_the_editors_claims_is_met_as_was_recorded() throws IOException {
        Map<String, int[]> all = new TreeMap<>();
        List<String> unmet = new ArrayList<>();
        SamplePress press = SamplePress.shared();
        for (int instant = 1; instant <= 3; instant++) {
            JsonNode golden = GoldenCounts.golden(instant);
            Instant asOf = Instant.parse(golden.get("asOf").asText());
            GoldenClaims claims = GoldenClaims.of(golden, Fold.of(press.at(asOf)), press.files());
            unmet.add("as of " + asOf);
            claims.unmet().forEach(line -> unmet.add("  " + line));
            claims.met().forEach((what, met) -> {
                int[] sum = all.computeIfAbsent(what, w -> new int[2]);
                sum[0] += met[0];
                sum[1] += met[1];
            });
        }
        StringBuilder table = new StringBuilder();
        all.forEach((what, n) -> table.append("%s: %d of %d%n".formatted(what, n[0], n[1])));
        RECORDED.forEach((what, recorded) -> assertThat(all.getOrDefault(what, new int[2])[0])
                .as(what + "\n" + table + String.join("\n", unmet))
                .isGreaterThanOrEqualTo(recorded));
    }
}
