package io.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.sayso.reading.Act;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Band;
import io.sayso.reading.Bound;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.PlacePrecision;
import io.sayso.reading.Polarity;
import io.sayso.reading.Precision;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Status;
import io.sayso.reading.VictimStatus;
import io.sayso.reading.WhenKind;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract and what is written are one. */
class ReadingSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode CONTRACT = contract();
    private static final JsonSchema SCHEMA = schema(CONTRACT);

    static LongStream seeds() {
        return LongStream.range(1000, 1200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_record_is_as_the_contract_says(long seed) throws Exception {
        assertThat(wrong(ReadingJson.write(RandomReading.of(seed)))).isEmpty();
        assertThat(wrong(ReadingJson.write(RandomReading.unreadable(seed)))).isEmpty();
    }

    @Test
    void every_field_that_is_written_is_described() throws Exception {
        JsonNode closed = CONTRACT.deepCopy();
        close(closed);
        JsonSchema strict = schema(closed);
        for (long seed = 0; seed < 100; seed++)
            assertThat(strict.validate(MAPPER.readTree(ReadingJson.write(RandomReading.of(seed)))))
                    .isEmpty();
    }

    @Test
    void every_field_and_value_has_a_description() {
        assertDescribed(CONTRACT.get("$defs"), "");
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("statement/properties/act", Act.class),
                Arguments.of("statement/properties/speech", Speech.class),
                Arguments.of("polarity", Polarity.class),
                Arguments.of("certainty/properties/status", Status.class),
                Arguments.of("mark/allOf/2/then/properties/kind", WhenKind.class),
                Arguments.of("mark/allOf/2/then/properties/precision", Precision.class),
                Arguments.of("mark/allOf/3/then/properties/precision", PlacePrecision.class),
                Arguments.of("mark/allOf/4/then/properties/bound", Bound.class),
                Arguments.of("mark/allOf/5/then/properties/kind", ActorKind.class),
                Arguments.of("incident/properties/victimStatus", VictimStatus.class),
                Arguments.of("measure/properties/kind", MeasureKind.class),
                Arguments.of("source/properties/kind", SourceKind.class),
                Arguments.of("report/properties/status", PublicationStatus.class),
                Arguments.of("unreadable/properties/reason", Unreadable.Reason.class),
                Arguments.of("band/anyOf/0", Band.class));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void the_contract_lists_every_value(String way, Class<? extends Enum<?>> type) {
        JsonNode listed = CONTRACT.at("/$defs/" + way + "/anyOf/0/enum");
        assertThat(MAPPER.convertValue(listed, String[].class)).containsExactlyElementsOf(Kebab.all(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "act":"denies"                | "act":"Denies"
            "act":"denies"                | "akt":"denies"
            "act":"denies"                | "act":null
            "act":"denies"                | "act":3
            "offsetUnit":"utf-16"         | "offsetUnit":"utf-8"
            "schema":"sayso/reading/1"    | "schema":"sayso/reading/2"
            "type":"reading"              | "type":"page"
            "type":"hedge"                | "type":"attribution"
            "published":"2026-11-22"      | "published":"22/11/2026"
            "undecodable":0               | "undecodable":-1
            "captions":[]                 | "captions":null
            "readingConfidence":0.8       | "readingConfidence":1.8
            "passages":[[0,37]]           | "passages":[]
            "passages":[[0,37]]           | "passages":[[0,37,2]]
            "passages":[[0,37]]           | "passages":[[0]]
            "passages":[[0,37]]           | "passages":[[-1,37]]
            "passages":[[0,37]]           | "passages":[0,37]
            "asked":true                  | "asked":"yes"
            "count":null                  | "count":0
            "kind":"unnamed"              | "kind":""
            "type":"hedge"                | "type":"figure"
            "low":9                       | "low":"9"
            "implied":false               | "implied":"no"
            "lat":10.25                   | "lat":90.25
            "earliest":"2026-11-22T00:00" | "earliest":"2026-11-22"
            "killed":"figure:             | "killed":["figure:"],"x":"
            "victimStatus":"civilian"     | "victimStatus":null
            "readerFactuality":2.5        | "readerFactuality":3.5
            "kind":"closure"              | "kind":7
            """)
    void damage_is_refused(String part, String damaged) throws Exception {
        String json = ReadingJson.write(GoldenReading.reading());
        assertThat(json).contains(part);
        assertThat(wrong(json)).isEmpty();
        assertThat(wrong(json.replace(part, damaged))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "act":"denies"                | "act":"shrugs-off"
            "act":"denies"                | "act":"denies","mood":"sour"
            "type":"hedge"                | "type":"weather","rain":40
            "headline":null,              | ``
            """)
    void a_newer_or_a_lesser_reader_is_within_the_contract(String part, String grown) throws Exception {
        String json = ReadingJson.write(GoldenReading.reading());
        assertThat(json).contains(part);
        assertThat(wrong(json.replace(part, grown))).isEmpty();
    }

    @Test
    void fields_come_in_the_order_of_the_contract() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutcomeWriter writer = ReadingJson.array(out)) {
            writer.write(new Outcome.Read(GoldenReading.reading()));
            writer.write(new Outcome.NotRead(new Unreadable(
                    "e".repeat(64), "a.txt", Unreadable.Reason.EMPTY, "a.txt has no words. Give a file that has.")));
        }
        String json = out.toString(StandardCharsets.UTF_8);
        Path golden = Path.of("src/test/resources/golden/json/reading.json");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
        for (JsonNode record : MAPPER.readTree(json))
            assertThat(SCHEMA.validate(record)).isEmpty();
    }

    private static Set<ValidationMessage> wrong(String json) throws IOException {
        return SCHEMA.validate(MAPPER.readTree(json));
    }

    /** Lets every object hold the fields that the contract describes and no other. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && "object".equals(object.path("type").asText())) object.put("unevaluatedProperties", false);
        for (JsonNode part : schema) close(part);
    }

    private static void assertDescribed(JsonNode schema, String way) {
        for (var field : schema.path("properties").properties())
            assertThat(field.getValue().has("description") || field.getValue().has("$ref"))
                    .as("%s/%s is described", way, field.getKey())
                    .isTrue();
        for (var part : schema.properties())
            if (part.getValue().isObject() && !part.getKey().equals("if"))
                assertDescribed(part.getValue(), way + "/" + part.getKey());
    }

    private static JsonSchema schema(JsonNode contract) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(contract);
    }

    private static JsonNode contract() {
        try (InputStream in = ReadingJson.class.getResourceAsStream(ReadingJson.SCHEMA_RESOURCE)) {
            return MAPPER.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
