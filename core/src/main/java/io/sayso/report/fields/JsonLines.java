package io.sayso.report.fields;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.report.Decoded;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.ReportFormat;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Json;
import io.sayso.report.draft.Refused;
import io.sayso.report.fields.Form.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sayso's own form: a report a line, each a JSON object with the fields of {@code docs/formats.md}, or a reading as
 * {@code sayso read} writes it. One object over several lines, or one list of objects, is taken too.
 *
 * <p>A line that is none is told by its number; the others are kept.
 */
public final class JsonLines implements ReportFormat {
    private static final int MOST = 100_000;

    @Override
    public boolean accepts(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || Json.startsWith(input, "{\"", "{}", "[{");
    }

    @Override
    public List<Extraction> extract(Input input) {
        Decoded decoded = Decoded.of(input.bytes());
        String text = decoded.text();
        try {
            if (Json.startsWith(input, "[{")) return each(input, text, Json.objects(text), "object ");
        } catch (Refused e) {
            return List.of(e.of(input));
        }
        if (isOneOverLines(text)) return List.of(extraction(input, "", text));
        return each(input, text, lines(text), "line ");
    }

    /** Lines as an editor counts them. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from), to = end < 0 ? text.length() : end;
            boolean hasReturn = to > from && text.charAt(to - 1) == '\r';
            lines.add(new Span(from, hasReturn ? to - 1 : to));
            from = to + 1;
        }
        return lines;
    }

    private static boolean isOneOverLines(String text) {
        String bare = text.strip();
        int end = bare.indexOf('\n');
        if (end < 0) return false;
        String first = bare.substring(0, end).strip();
        if (first.endsWith("}") && !first.equals("{}")) return false;
        try {
            return Json.object(bare).isObject();
        } catch (Refused e) {
            return false;
        }
    }

    private static List<Extraction> each(Input input, String text, List<Span> spans, String what) {
        List<Extraction> reports = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String original = spans.get(i).in(text), part = what + (i + 1);
            if (reports.size() == MOST) {
                Refused rest =
                        new Refused(Reason.TOO_LARGE, "and all after it are not taken: 100,000 at once are. Split it.");
                reports.add(rest.of(input, part, text.substring(spans.get(i).start())));
                break;
            }
            if (!original.isBlank()) reports.add(extraction(input, part, original));
        }
        if (reports.isEmpty())
            reports.add(new Refused(Reason.EMPTY, "holds nothing but white space. Give a report a line.").of(input));
        return reports;
    }

    /** @param part which part of {@code input} it is; empty where it is all of it */
    private static Extraction extraction(Input input, String part, String original) {
        try {
            JsonNode object = Json.object(original);
            String schema = Json.text(object, "schema");
            if (schema != null) return ReadingLine.extraction(object, schema, part);
            return report(input, object, part, original);
        } catch (Refused e) {
            return part.isEmpty() ? e.of(input) : e.of(input, part, original);
        }
    }

    private static Extraction report(Input input, JsonNode object, String part, String original) throws Refused {
        JsonNode text = object.get("text");
        Form form = new Form(values(object), captions(object));
        if (text == null || !text.isTextual())
            throw new Refused(
                    Reason.MALFORMED,
                    "\"text\" is " + (text == null ? "missing" : "no string") + ". Give the report's words there.");
        Draft draft = new Draft().text(text.textValue(), form.headline());
        for (Typed caption : form.captions()) draft.caption(caption.words(), caption.credit());
        return draft.report(
                input,
                part.isEmpty() ? Sha256.of(input.bytes()) : Sha256.of(original),
                part.isEmpty() ? null : part,
                form.imprint(),
                (int) original.chars().filter(c -> c == '\uFFFD').count());
    }

    private static Map<String, String> values(JsonNode object) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String value = Json.text(object, field.getKey());
            if (value != null && !field.getKey().equals("text")) values.put(field.getKey(), value);
        }
        return values;
    }

    private static List<Typed> captions(JsonNode object) throws Refused {
        JsonNode list = object.path("captions");
        if (!list.isMissingNode() && !list.isNull() && !list.isArray())
            throw new Refused(
                    Reason.MALFORMED,
                    "\"captions\" is no list. Use [\"words\"] or [{\"words\": \"…\", \"credit\": \"…\"}].");
        List<Typed> captions = new ArrayList<>();
        for (JsonNode caption : list) {
            String words = caption.isTextual() ? caption.textValue() : Json.text(caption, "words");
            if (words != null) captions.add(new Typed(words, Json.text(caption, "credit")));
        }
        return captions;
    }
}
