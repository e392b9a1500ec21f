package io.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.sayso.SaysoException;
import io.sayso.record.SituationRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_record_comes_back_equal(long seed) {
        SituationRecord record = RandomRecord.of(seed);
        String json = RecordJson.write(record);
        assertThat(json).doesNotContain("\n");
        assertThat(RecordJson.read(json, "here")).isEqualTo(record);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_record_is_as_the_contract_says(long seed) throws IOException {
        assertThat(schema(text(RecordJson.SCHEMA_RESOURCE))
                        .validate(MAPPER.readTree(RecordJson.write(RandomRecord.of(seed)))))
                .isEmpty();
    }

    @Test
    void every_field_that_is_written_is_described() throws IOException {
        JsonNode contract = MAPPER.readTree(text(RecordJson.SCHEMA_RESOURCE));
        close(contract);
        JsonSchema strict = schema(contract.toString());
        for (long seed = 0; seed < 60; seed++)
            assertThat(strict.validate(MAPPER.readTree(RecordJson.write(RandomRecord.of(seed)))))
                    .isEmpty();
    }

    /** Says of every object of the contract that it has no other fields. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) object.put("unevaluatedProperties", false);
        for (JsonNode part : schema) close(part);
    }

    private static String withALine() {
        for (long seed = 0; ; seed++) {
            SituationRecord record = RandomRecord.of(seed);
            if (!record.claims().isEmpty() && !record.lines().get(0).words().isBlank()) return RecordJson.write(record);
        }
    }

    @Test
    void words_that_the_report_does_not_have_are_refused() throws IOException {
        JsonNode json = MAPPER.readTree(withALine());
        ((ObjectNode) json.at("/lines/0/passages/0")).put("words", "never said");
        assertThatThrownBy(() -> RecordJson.read(json.toString(), "record.json"))
                .isInstanceOf(SaysoException.class)
                .hasMessageStartingWith("record.json: lines[0].passages[0].words are not the words of the report.");
    }

    @Test
    void a_line_that_is_not_there_is_refused() throws IOException {
        JsonNode json = MAPPER.readTree(withALine());
        ((ObjectNode) json.at("/claims/0")).put("proposition", "9.9/asserts:1-2");
        assertThatThrownBy(() -> RecordJson.read(json.toString(), "record.json"))
                .isInstanceOf(SaysoException.class)
                .hasMessageContaining("is none of the record: 9.9/asserts:1-2");
    }

    private static JsonSchema schema(String contract) {
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders ->
                                loaders.schemas(Map.of("urn:sayso:reading:1", text(ReadingJson.SCHEMA_RESOURCE)))))
                .getSchema(contract);
    }

    private static String text(String resource) {
        try (InputStream in = RecordJson.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
