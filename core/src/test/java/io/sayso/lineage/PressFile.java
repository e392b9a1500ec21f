package io.sayso.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.Sayso;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The press file of {@code samples} with its readings, under the names that its editor uses:
 * {@code 11-coastalwire.jsonl#2}.
 */
final class PressFile {
    static final Path SAMPLES = Path.of("../samples");

    private static final Map<String, Told> REPORTS = new LinkedHashMap<>();

    private PressFile() {}

    /** Every report that is read, in the order of arrival, by its name. */
    static synchronized Map<String, Told> reports() {
        if (REPORTS.isEmpty()) read();
        return REPORTS;
    }

    private static void read() {
        Map<String, Instant> seen = new HashMap<>();
        Map<String, Integer> parts = new HashMap<>();
        try (Sayso sayso = Sayso.open()) {
            SituationGazetteer places =
                    SituationGazetteer.of("gazetteer.csv", Files.readAllBytes(SAMPLES.resolve("press/gazetteer.csv")));
            for (String line : Files.readAllLines(SAMPLES.resolve("press/arrivals.csv"))) {
                String[] fields = line.split(",", -1);
                if (!fields[0].equals("file")) seen.put(fields[0], Instant.parse(fields[1]));
            }
            for (String line : Files.readAllLines(SAMPLES.resolve("press/expected.jsonl"))) {
                JsonNode expected = new ObjectMapper().readTree(line);
                String file = expected.get("file").asText();
                int number = parts.merge(file, 1, Integer::sum) - 1;
                byte[] bytes = Files.readAllBytes(SAMPLES.resolve("press/" + file));
                List<Extraction> found = sayso.extract(new Input(file, bytes, null, null, null));
                if (!(found.get(number) instanceof Report report)
                        || sayso.unread(file, report).isPresent()) continue;
                String part = expected.get("part").isNull()
                        ? ""
                        : "#" + expected.get("part").asText();
                Instant at = Objects.requireNonNull(seen.containsKey(file) ? seen.get(file) : seen.get(file + part));
                REPORTS.put(file + part, new Told(sayso.read(report, places), at));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
