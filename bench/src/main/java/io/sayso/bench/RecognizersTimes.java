package io.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import io.sayso.report.Moment;
import io.sayso.report.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sentences on dates of the Recognizers-Text specifications: written for the assistant of a calendar, each with the
 * day that it is said on. What is no time of the kinds that news uses is left out by {@link LeftOut}.
 */
final class RecognizersTimes {
    /** The kinds that news uses; ranges of the clock, time zones and alternatives are left out. */
    static final List<String> KINDS = List.of("date", "daterange", "datetime", "time", "duration", "set");

    private RecognizersTimes() {}

    /** One sentence with the times of it that are of {@link #KINDS}. */
    record Case(String input, Moment said, List<ExpectedTime> times) {}

    /**
     * All sentences that are scored.
     *
     * @param leftOut by rule, how many times are left out
     */
    record Cases(List<Case> scored, Map<LeftOut, Integer> leftOut) {}

    static Cases cases(Corpora corpora) {
        List<Case> cases = new ArrayList<>();
        Map<LeftOut, Integer> leftOut = new TreeMap<>();
        var file = corpora.folder().resolve("recognizers-specs/Specs/DateTime/English/DateTimeModel.json");
        try {
            for (JsonNode json : new ObjectMapper().readTree(Corpora.text(file).replace("\uFEFF", "")))
                read(json, cases, leftOut);
        } catch (IOException e) {
            throw new SaysoException(file + " is no JSON: " + e.getMessage() + ". Fetch it again.", e);
        }
        return new Cases(cases, leftOut);
    }

    /** A sentence without a day, or with times of other kinds, is left out whole. */
    private static void read(JsonNode json, List<Case> cases, Map<LeftOut, Integer> leftOut) {
        String input = json.path("Input").asText(),
                said = json.at("/Context/ReferenceDateTime").asText();
        if (said.length() < 10 || json.path("Results").isEmpty()) return;
        List<ExpectedTime> times = new ArrayList<>();
        for (JsonNode result : json.path("Results")) {
            String kind = result.path("TypeName").asText().replace("datetimeV2.", "");
            int start = result.path("Start").asInt(), end = result.path("End").asInt() + 1;
            if (!KINDS.contains(kind) || end > input.length() || end <= start) return;
            List<JsonNode> values = new ArrayList<>();
            result.at("/Resolution/values").forEach(values::add);
            times.add(new ExpectedTime(new Span(start, end), input.substring(start, end), kind, values));
        }
        for (ExpectedTime time : times) LeftOut.of(time).ifPresent(rule -> leftOut.merge(rule, 1, Integer::sum));
        times.removeIf(time -> LeftOut.of(time).isPresent());
        if (!times.isEmpty()) cases.add(new Case(input, Moment.parse(said.substring(0, 10)), times));
    }
}
