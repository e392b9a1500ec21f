package io.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import io.sayso.bench.NamedText.Name;
import io.sayso.report.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads re3d: reports on the war in Syria and Iraq in which people marked entities; those that most did not confirm are
 * left out.
 */
final class Re3d {
    private Re3d() {}

    static List<NamedText> texts(Corpora corpora) {
        List<NamedText> texts = new ArrayList<>();
        for (Path file : corpora.files("re3d", "documents.json")) {
            Path entities = file.resolveSibling("entities.json");
            texts.addAll(read(Corpora.text(file), Corpora.text(entities), file.toString()));
        }
        return texts;
    }

    static List<NamedText> read(String documents, String entities, String where) {
        Map<String, List<Name>> names = new LinkedHashMap<>();
        for (JsonNode entity : lines(entities, where)) {
            if (entity.path("confidence").asDouble() < 0.5) continue;
            Span span =
                    new Span(entity.path("begin").asInt(), entity.path("end").asInt());
            names.computeIfAbsent(entity.path("documentId").asText(), id -> new ArrayList<>())
                    .add(new Name(span, entity.path("type").asText()));
        }
        List<NamedText> texts = new ArrayList<>();
        for (JsonNode document : lines(documents, where)) {
            String id = document.path("_id").asText(),
                    text = document.path("text").asText();
            List<Name> inside = names.getOrDefault(id, List.of()).stream()
                    .filter(name -> name.span().end() <= text.length())
                    .toList();
            texts.add(new NamedText(id, text, inside));
        }
        return texts;
    }

    private static List<JsonNode> lines(String json, String where) {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : json.split("\n", -1)) {
            if (line.isBlank()) continue;
            try {
                lines.add(new ObjectMapper().readTree(line.replace("\uFEFF", "")));
            } catch (IOException e) {
                throw new SaysoException(where + " has a line that is no JSON. Fetch it again.", e);
            }
        }
        return lines;
    }
}
