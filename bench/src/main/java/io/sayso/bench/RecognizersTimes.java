package io.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import io.sayso.reading.When;
import io.sayso.report.Moment;
import io.sayso.report.Span;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentences on dates of the Recognizers-Text specifications: written for the assistant of a calendar, each with the
 * day that it is said on.
 */
final class RecognizersTimes {
    /** The kinds that news uses; ranges of the clock, time zones and alternatives are left out. */
    static final List<String> KINDS = List.of("date", "daterange", "datetime", "time", "duration", "set");

    private RecognizersTimes() {}

    /** One sentence with the times of it that are of {@link #KINDS}. */
    record Case(String input, Moment said, List<Expected> times) {}

    /**
     * A time that should be found.
     *
     * @param values all that it may be resolved to
     */
    record Expected(Span span, String kind, List<JsonNode> values) {
        /** Whether {@code when} is one of those that it may be: by TIMEX3's value, or from the same to the same. */
        boolean isMet(When when) {
            for (JsonNode value : values)
                if (value.path("timex").asText().equals(when.value()) || isMet(value, when)) return true;
            return false;
        }

        private boolean isMet(JsonNode value, When when) {
            LocalDateTime from = when.earliest(), to = when.latest();
            if (from == null || to == null) return false;
            String said = value.path("value").asText();
            return switch (kind) {
                case "date" ->
                    said.equals(from.toLocalDate().toString())
                            && said.equals(to.toLocalDate().toString());
                case "datetime" -> said.replace(' ', 'T').equals(from + ":00");
                case "time" -> said.equals(from.toLocalTime() + ":00");
                case "daterange" ->
                    value.path("start").asText().equals(from.toLocalDate().toString())
                            && value.path("end")
                                    .asText()
                                    .equals(to.toLocalDate().plusDays(1).toString());
                default -> false;
            };
        }
    }

    static List<Case> cases(Corpora corpora) {
        List<Case> cases = new ArrayList<>();
        var file = corpora.folder().resolve("recognizers-specs/Specs/DateTime/English/DateTimeModel.json");
        try {
            for (JsonNode json : new ObjectMapper().readTree(Corpora.text(file).replace("\uFEFF", ""))) {
                Case read = read(json);
                if (read != null) cases.add(read);
            }
        } catch (IOException e) {
            throw new SaysoException(file + " is no JSON: " + e.getMessage() + ". Fetch it again.", e);
        }
        return cases;
    }

    /** A sentence without a day, or with times of other kinds, is left out. */
    private static @Nullable Case read(JsonNode json) {
        String input = json.path("Input").asText(),
                said = json.at("/Context/ReferenceDateTime").asText();
        if (said.length() < 10 || json.path("Results").isEmpty()) return null;
        List<Expected> times = new ArrayList<>();
        for (JsonNode result : json.path("Results")) {
            String kind = result.path("TypeName").asText().replace("datetimeV2.", "");
            int start = result.path("Start").asInt(), end = result.path("End").asInt() + 1;
            if (!KINDS.contains(kind) || end > input.length() || end <= start) return null;
            List<JsonNode> values = new ArrayList<>();
            result.at("/Resolution/values").forEach(values::add);
            times.add(new Expected(new Span(start, end), kind, values));
        }
        return new Case(input, Moment.parse(said.substring(0, 10)), times);
    }
}
