package io.sayso.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases of Microsoft's Recognizers-Text for English numbers and units: inputs, and what is to be found in them. */
final class NumberSpecs {
    private NumberSpecs() {}

    /** The kinds that news uses, with the file of each and what a figure of that kind is known by. */
    enum Kind {
        NUMBERS("Number/English/NumberModel.json"),
        ORDINALS("Number/English/OrdinalModel.json"),
        PERCENTAGES("Number/English/PercentModel.json"),
        RANGES("Number/English/NumberRangeModel.json"),
        MONEY("NumberWithUnit/English/CurrencyModel.json"),
        AGES("NumberWithUnit/English/AgeModel.json"),
        DIMENSIONS("NumberWithUnit/English/DimensionModel.json"),
        TEMPERATURES("NumberWithUnit/English/TemperatureModel.json");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    /**
     * What is to be found.
     *
     * @param low the value, or the range's lower end; null where it has none
     * @param high the value, or the range's upper end
     * @param open how the range's ends are: {@code (}, {@code [} and {@code )}, {@code ]}; empty for a value
     */
    record Expected(
            Span span, @Nullable BigDecimal low, @Nullable BigDecimal high, String open) {}

    record Case(String input, List<Expected> expected) {}

    static List<Case> cases(Corpora corpora, Kind kind) {
        return corpora.files("recognizers-specs/Specs", kind.file).stream()
                .flatMap(file -> read(Corpora.text(file), kind.file).stream())
                .toList();
    }

    static List<Case> read(String json, String file) {
        List<Case> cases = new ArrayList<>();
        try {
            for (JsonNode node : new ObjectMapper().readTree(json.replace("\uFEFF", ""))) {
                List<Expected> expected = new ArrayList<>();
                for (JsonNode result : node.get("Results")) {
                    Expected one = expected(result);
                    if (one != null) expected.add(one);
                }
                cases.add(new Case(node.get("Input").asText(), expected));
            }
        } catch (JsonProcessingException e) {
            throw new SaysoException(file + " is not JSON: " + e.getMessage() + ". Fetch it again.", e);
        }
        return cases;
    }

    /** Null for a unit without a number, and for an ordinal that is told from here or from the end. */
    private static @Nullable Expected expected(JsonNode result) {
        JsonNode resolution = result.get("Resolution");
        String value = resolution.path("value").asText("");
        Span span = new Span(result.get("Start").asInt(), result.get("End").asInt() + 1);
        if (value.isEmpty() || value.equals("null") || value.contains("+") && !value.contains("E")) return null;
        if (value.matches("(current|end|start).*")) return null;
        if (!value.startsWith("(") && !value.startsWith("[")) {
            BigDecimal number = new BigDecimal(value.replace("%", ""));
            return new Expected(span, number, number, "");
        }
        String[] ends = value.substring(1, value.length() - 1).split(",", -1);
        String open = "" + value.charAt(0) + value.charAt(value.length() - 1);
        return new Expected(span, end(ends[0]), end(ends[1]), open);
    }

    private static @Nullable BigDecimal end(String written) {
        return written.isBlank() ? null : new BigDecimal(written);
    }
}
