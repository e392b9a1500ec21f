package io.sayso.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PLOVER's gold standard records after CAMEO's manual (OEDA, 2016): sentences, each with the root of one event in it.
 */
final class PloverRecords {
    /** Roots of version 0.5, in which the records are written, and what they are in PLV's classes. */
    private static final Map<String, String> TODAY =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    private PloverRecords() {}

    /** A sentence and the root that people gave for it. */
    record Marked(String sentence, String root) {}

    /** All records that have a text, in the order of the file. */
    static List<Marked> all(Corpora corpora) {
        return read(Corpora.text(corpora.folder().resolve("plover/gold_standard_records/PLOVER_GSR_CAMEO.txt")));
    }

    static List<Marked> read(String json) {
        List<Marked> records = new ArrayList<>();
        try {
            for (JsonNode record : new ObjectMapper().readTree(json)) {
                String root = record.path("event").asText(),
                        text = record.path("text").asText();
                if (!text.isEmpty()) records.add(new Marked(text, TODAY.getOrDefault(root, root)));
            }
        } catch (JsonProcessingException e) {
            throw new SaysoException(
                    "The records of PLOVER are not JSON: " + e.getMessage() + ". Fetch them again.", e);
        }
        return records;
    }
}
