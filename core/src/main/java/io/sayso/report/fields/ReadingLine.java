package io.sayso.report.fields;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.report.Caption;
import io.sayso.report.Extraction;
import io.sayso.report.Furniture;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import io.sayso.report.TimeFound;
import io.sayso.report.Unreadable;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Json;
import io.sayso.report.draft.Refused;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as {@code sayso read} writes it, taken for its report alone, which comes out equal to the one that was read,
 * its id kept. What was found in it is found anew.
 */
final class ReadingLine {
    private static final String SCHEMA = "sayso/reading/1", NEXT = " Use a record as Sayso wrote it.";

    private ReadingLine() {}

    /** @param part which part of the input it is, where the report itself says none */
    static Extraction extraction(JsonNode record, String schema, String part) throws Refused {
        if (!schema.equals(SCHEMA))
            throw new Refused(
                    Reason.MALFORMED,
                    "\"schema\" is not \"" + SCHEMA + "\". Read it with the version of Sayso that wrote it.");
        try {
            if ("unreadable".equals(Json.text(record, "type"))) return unreadable(record);
            return report(record.path("report"), part);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused(Reason.MALFORMED, "is no sound record: " + e.getMessage() + NEXT);
        }
    }

    private static Unreadable unreadable(JsonNode record) throws Refused {
        return new Unreadable(
                id(record, "id"),
                needed(record, "name"),
                value(Reason.class, needed(record, "reason")),
                needed(record, "detail"));
    }

    private static Report report(JsonNode node, String part) throws Refused {
        JsonNode words = node.path("text");
        if (!words.isTextual()) throw new Refused(Reason.MALFORMED, "\"report.text\" is missing." + NEXT);
        String text = words.textValue(), sha256 = id(node, "textSha256"), own = Json.text(node, "part");
        if (!Sha256.of(text).equals(sha256))
            throw new Refused(Reason.MALFORMED, "\"report.textSha256\" is not that of its text." + NEXT);
        List<Caption> captions = new ArrayList<>();
        for (JsonNode caption : node.path("captions"))
            captions.add(new Caption(
                    span(caption.path("span")),
                    span(caption.path("words")),
                    caption.hasNonNull("credit") ? span(caption.path("credit")) : null));
        List<Furniture> furniture = new ArrayList<>();
        for (JsonNode piece : node.path("furniture"))
            furniture.add(new Furniture(value(Furniture.Kind.class, needed(piece, "kind")), span(piece.path("span"))));
        String shownPart = own != null ? own : part.isEmpty() ? null : part;
        Moment seen = moment(Json.text(node, "seen"));
        int undecodable = node.path("undecodable").asInt();
        return new Report(
                id(node, "id"), sha256, shownPart, imprint(node), seen, text, captions, furniture, undecodable);
    }

    private static Imprint imprint(JsonNode node) throws Refused {
        Map<String, String> values = new HashMap<>();
        for (String name : node.properties().stream().map(Map.Entry::getKey).toList()) {
            String value = Json.text(node, name);
            if (value != null && !name.equals("id")) values.put(name, value); // Sayso's own, not its publisher's
        }
        Imprint said = new Form(values, List.of()).imprint();
        List<TimeFound> times = new ArrayList<>();
        for (JsonNode time : node.path("times"))
            times.add(new TimeFound(
                    value(TimeFound.Kind.class, needed(time, "kind")),
                    moment(Json.text(time, "moment")),
                    needed(time, "where"),
                    time.path("taken").asBoolean(),
                    Json.text(time, "why")));
        return said.withTimes(times);
    }

    private static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : Moment.parse(text);
    }

    private static Span span(JsonNode pair) {
        if (pair.size() != 2 || !pair.path(0).isInt() || !pair.path(1).isInt())
            throw new IllegalArgumentException("a span is not two numbers.");
        return new Span(pair.path(0).intValue(), pair.path(1).intValue());
    }

    private static String id(JsonNode node, String name) throws Refused {
        String id = needed(node, name);
        if (id.length() != 64 || !id.chars().allMatch(c -> Character.digit(c, 16) >= 0))
            throw new Refused(Reason.MALFORMED, "\"" + name + "\" is not 64 hex digits." + NEXT);
        return id;
    }

    private static String needed(JsonNode node, String name) throws Refused {
        String value = Json.text(node, name);
        if (value == null) throw new Refused(Reason.MALFORMED, "\"" + name + "\" is missing." + NEXT);
        return value;
    }

    private static <E extends Enum<E>> E value(Class<E> type, String kebab) {
        return Enum.valueOf(type, kebab.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
