package io.sayso.report.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.sayso.SaysoBug;
import io.sayso.report.Decoded;
import io.sayso.report.Input;
import io.sayso.report.Span;
import io.sayso.report.Unreadable.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON from a stranger: nested no deeper than {@value #DEEPEST}, no more than {@value #MOST_TOKENS} tokens, and read
 * without mapping it to types.
 */
public final class Json {
    private static final int DEEPEST = 64, LOOK = 100_000, MOST_TOKENS = 2_000_000;

    private Json() {}

    /** The object that {@code json} is. */
    public static JsonNode object(String json) throws Refused {
        try {
            JsonNode node = Jackson.READER.readValue(json);
            if (node != null && node.isObject()) return node;
        } catch (JsonProcessingException e) {
            throw refused(e);
        }
        throw new Refused(Reason.MALFORMED, "is no JSON object. Give one in { }.");
    }

    /** The text of field {@code name}: a string or a number; null where it is neither, or blank. */
    public static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    /**
     * The fields of the object that {@code input} begins with, each with its text or, where it is none, an empty one:
     * those in the first {@value #LOOK} bytes. Empty where it begins with no object.
     */
    public static Map<String, String> look(Input input) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!startsWith(input, "{")) return fields;
        String start = Decoded.of(Arrays.copyOf(input.bytes(), Math.min(LOOK, input.bytes().length)))
                .text();
        try (JsonParser parser = Jackson.FACTORY.createParser(start)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                fields.put(name, "");
                JsonToken value = parser.nextToken();
                if (value != null && value.isScalarValue()) fields.put(name, parser.getText());
                else parser.skipChildren();
            }
        } catch (IOException e) {
            return fields; // cut off, or no JSON: what was seen by then
        }
        return fields;
    }

    /** Whether {@code input} begins with one of {@code starts}, whatever white space stands before and within it. */
    public static boolean startsWith(Input input, String... starts) {
        String look = Decoded.of(Arrays.copyOf(input.bytes(), Math.min(1_000, input.bytes().length)))
                .text();
        String start = look.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Arrays.stream(starts).anyMatch(start::startsWith);
    }

    /** Where in {@code json} the objects of its list {@code field} stand. */
    public static List<Span> objects(String json, String field) throws Refused {
        List<Span> objects = new ArrayList<>();
        try (JsonParser parser = Jackson.FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return objects;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(field);
                boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
                if (!wanted || !isList) parser.skipChildren();
                else elements(parser, objects);
            }
        } catch (JsonProcessingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new SaysoBug("A string can be read.", e);
        }
        return objects;
    }

    /** Where the objects of the list that {@code json} is stand. */
    public static List<Span> objects(String json) throws Refused {
        List<Span> objects = new ArrayList<>();
        try (JsonParser parser = Jackson.FACTORY.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) elements(parser, objects);
        } catch (JsonProcessingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new SaysoBug("A string can be read.", e);
        }
        return objects;
    }

    private static void elements(JsonParser parser, List<Span> objects) throws IOException {
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            if (next == JsonToken.START_OBJECT)
                objects.add(new Span(start, (int) parser.currentLocation().getCharOffset()));
        }
    }

    private static Refused refused(JsonProcessingException e) {
        String said = Draft.inOneLine(e.getOriginalMessage());
        String shown = said.length() > 160 ? said.substring(0, 160) + "…" : said;
        JsonLocation at = e.getLocation();
        String line = at == null || at.getLineNr() < 2 ? "" : "line " + at.getLineNr() + ", ";
        String where = at == null ? "" : " at " + line + "column " + at.getColumnNr();
        return new Refused(
                Reason.MALFORMED,
                "is not JSON" + where + ": " + shown + (shown.endsWith(".") ? "" : ".") + " Mend it there.");
    }

    /** Loaded with the first JSON and not before: most inputs are none, and Jackson takes a tenth of a second. */
    private static final class Jackson {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();

        static final ObjectReader READER = new ObjectMapper(FACTORY)
                .readerFor(JsonNode.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
