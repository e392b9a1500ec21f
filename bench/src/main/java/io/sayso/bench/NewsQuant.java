package io.sayso.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** NewsQuant (Almasian and others, EMNLP 2023): sentences of news in which people marked quantities, without places. */
final class NewsQuant {
    private NewsQuant() {}

    /**
     * A quantity that people marked.
     *
     * @param low its value, or the first of a range
     * @param high its value, or the second of a range
     * @param unit the normalised unit, in lower case
     * @param change {@code = ~ > < up down}
     */
    record Quantity(BigDecimal low, BigDecimal high, String unit, String change) {
        boolean hasValue(Quantity other) {
            return isClose(low, other.low) && isClose(high, other.high);
        }

        /** Within a hundred-thousandth, as the corpus's own script has it. */
        static boolean isClose(BigDecimal one, BigDecimal other) {
            BigDecimal most = other.abs().multiply(new BigDecimal("0.00001")).add(new BigDecimal("0.00000001"));
            return one.subtract(other).abs().compareTo(most) <= 0;
        }
    }

    /** A sentence with what people marked in it. */
    record Sentence(String text, List<Quantity> quantities) {}

    static List<Sentence> sentences(Corpora corpora) {
        return corpora.files("cqe/formatted_test_set", "NewsQuant.json").stream()
                .flatMap(file -> read(Corpora.text(file)).stream())
                .toList();
    }

    static List<Sentence> read(String json) {
        List<Sentence> sentences = new ArrayList<>();
        try {
            for (JsonNode node : new ObjectMapper().readTree(json)) {
                List<Quantity> quantities = new ArrayList<>();
                for (JsonNode quantity : node.get("quantities")) quantities.add(quantity(quantity));
                sentences.add(new Sentence(node.get("text").asText(), quantities));
            }
        } catch (JsonProcessingException e) {
            throw new SaysoException("NewsQuant.json is not JSON: " + e.getMessage() + ". Fetch it again.", e);
        }
        return sentences;
    }

    private static Quantity quantity(JsonNode node) {
        String value = node.get("value").asText().replace(" ", "");
        int dash = value.indexOf('-', 1);
        boolean range = dash > 0 && !value.toUpperCase(Locale.ROOT).contains("E");
        BigDecimal low = new BigDecimal(range ? value.substring(0, dash) : value);
        BigDecimal high = range ? new BigDecimal(value.substring(dash + 1)) : low;
        return new Quantity(
                low,
                high,
                node.get("normalized_unit").asText().toLowerCase(Locale.ROOT),
                node.get("change").asText());
    }
}
