package io.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API and its document say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final String API = "/api/v1", SITUATION = "/situations/{situation}";

    private DeskFixture desk;
    private JsonNode document;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        desk = new DeskFixture(folder);
        document = json(desk.get(API + "/openapi.json"));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return Chromium.JSON.readTree(answer.body());
    }

    /** What {@code schema} of the document finds wrong with {@code instance}. */
    private List<String> wrong(JsonNode schema, JsonNode instance) {
        ObjectNode alone = schema.deepCopy();
        alone.set("components", document.path("components"));
        JsonSchema made =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(alone);
        return made.validate(instance).stream().map(Object::toString).toList();
    }

    private JsonNode schema(String path, String method) {
        return document.at("/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method
                + "/responses/200/content/application~1json/schema");
    }

    private String filled(String path) throws IOException, InterruptedException {
        Matcher claim = Pattern.compile("/claims/([^/\"]+)/([^/\"?]+)")
                .matcher(desk.get("/situations/mirrow/ledger").body());
        assertThat(claim.find()).isTrue();
        String report = path.contains("/claims/") ? claim.group(1) : "12.1";
        return API
                + path.replace("{situation}", "mirrow")
                        .replace("{report}", report)
                        .replace("{statement}", claim.group(2));
    }

    @Test
    void the_document_has_each_path_that_is_answered_and_no_other() {
        TreeSet<String> documented = new TreeSet<>(), answered = new TreeSet<>(List.of("/situations", "/read"));
        document.path("paths").fieldNames().forEachRemaining(documented::add);
        for (String path : desk.pages()) answered.add(SITUATION + (path.isEmpty() ? "" : "/" + path));
        assertThat(documented).isEqualTo(answered);
    }

    @Test
    void each_answer_is_as_the_document_has_it_and_as_the_pages_twin() throws IOException, InterruptedException {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (!path.getValue().has("get")) continue;
            String at = filled(path.getKey());
            HttpResponse<String> answer = desk.get(at + "?as-of=2026-11-18");
            assertThat(answer.statusCode()).as(at).isEqualTo(200);
            JsonNode found = json(answer);
            assertThat(wrong(schema(path.getKey(), "get"), found)).as(at).isEmpty();
            if (path.getKey().equals("/situations")) continue;
            String twin = at.substring(API.length()) + ".json?as-of=2026-11-18";
            assertThat(found).as(twin).isEqualTo(json(desk.get(twin)));
        }
    }

    @Test
    void the_documents_schemas_refuse_what_is_otherwise() throws IOException, InterruptedException {
        ObjectNode found = (ObjectNode) json(desk.get(API + "/situations/mirrow/map"));
        found.put("more", 1);
        assertThat(wrong(schema(SITUATION + "/map", "get"), found)).isNotEmpty();
        found.remove(List.of("more", "places"));
        assertThat(wrong(schema(SITUATION + "/map", "get"), found)).isNotEmpty();
    }

    @Test
    void a_parameter_that_is_not_as_the_document_has_it_is_refused() throws IOException, InterruptedException {
        JsonNode problem = document.at("/components/schemas/Problem");
        int refused = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties())
            for (JsonNode reference : path.getValue().at("/get/parameters")) {
                JsonNode parameter = document.at(reference.path("$ref").asText().substring(1));
                JsonNode schema = parameter.path("schema");
                boolean isBound = schema.has("format") || schema.has("minimum") || schema.has("enum");
                if (!parameter.path("in").asText().equals("query") || !isBound) continue;
                String at = filled(path.getKey()) + "?" + parameter.path("name").asText() + "=nonsense";
                HttpResponse<String> answer = desk.get(at);
                assertThat(answer.statusCode()).as(at).isEqualTo(400);
                assertThat(wrong(problem, json(answer))).as(at).isEmpty();
                refused++;
            }
        assertThat(refused).isGreaterThan(12);
    }

    @Test
    void a_text_is_read_as_the_document_has_it() throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.paste(API + "/read", "The harbour is shut, the mayor said on Monday.");
        assertThat(wrong(schema("/read", "post"), json(answer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v2/situations",
                "/api/v1/nowhere",
                "/api/v1/situations/nowhere",
                "/api/v1/situations/mirrow/nowhere",
                "/api/v1/situations/mirrow/reports/99.1"
            })
    void what_is_not_there_is_a_problem_in_json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(wrong(document.at("/components/schemas/Problem"), json(answer)))
                .isEmpty();
    }
}
