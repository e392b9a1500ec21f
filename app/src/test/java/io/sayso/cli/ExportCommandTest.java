package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), """
                Gunmen attacked a checkpoint in Tunis on Friday, killing at least 12 soldiers, the army said.

                The army said that Tunisia was responsible for the attack. France said that Tunisia had attacked the checkpoint. Tunisia denied it.

                =1+1 people were killed in Niger, the harbour master said.
                """);
        assertThat(sayso("add", "harbour", report.toString(), "--outlet", "=The Ledger", "--published", "2026-11-20")
                        .code())
                .isZero();
    }

    private static Ran sayso(String... args) {
        return Ran.with("", Map.of("SAYSO_DATA", folder.resolve("data").toString()), false, args);
    }

    private static String export(String part, String format, String... more) {
        String[] args = {"export", "harbour", "--what", part, "--format", format};
        String[] all = Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new);
        Ran ran = sayso(all);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    /** By a reader that is not ours, which takes no member that the standard does not know. */
    @Test
    void another_reader_reads_the_geojson() throws IOException {
        for (String part : new String[] {"statements", "claims", "figures", "events"}) {
            List<Feature> features = features(part);
            assertThat(features).as(part).isNotEmpty();
            for (Feature feature : features) {
                Object precision = feature.getProperties().get("precision");
                boolean isPoint = "site".equals(precision) || "settlement".equals(precision);
                assertThat(feature.getGeometry() instanceof Point)
                        .as("%s %s", part, precision)
                        .isEqualTo(isPoint);
            }
        }
    }

    private static List<Feature> features(String part) throws IOException {
        return new ObjectMapper()
                .readValue(export(part, "geojson"), FeatureCollection.class)
                .getFeatures();
    }

    @Test
    void a_town_has_a_point_with_longitude_first_and_a_country_has_none() throws IOException {
        Feature country = at("Niger");
        Point town = (Point) at("Tunis").getGeometry();
        assertThat(town.getCoordinates().getLongitude()).isBetween(10.0, 10.4);
        assertThat(town.getCoordinates().getLatitude()).isBetween(36.6, 37.0);
        assertThat(country.getGeometry()).isNull();
        assertThat(country.getProperties()).containsEntry("precision", "country");
    }

    private static Feature at(String place) throws IOException {
        for (Feature feature : features("statements"))
            if (place.equals(feature.getProperties().get("place"))) return feature;
        throw new AssertionError("Nothing is placed in " + place);
    }

    @Test
    void a_line_of_jsonl_has_the_words_and_where_they_stand() throws IOException {
        String text = Files.readString(folder.resolve("report.txt"));
        for (String line : export("statements", "jsonl").lines().toList()) {
            JsonNode row = new ObjectMapper().readTree(line);
            String words = row.get("words").asText();
            if (!words.contains(" … "))
                assertThat(text.substring(
                                row.get("start").asInt(), row.get("end").asInt()))
                        .isEqualTo(words);
        }
        assertThat(export("figures", "jsonl")).contains("\"low\":12").contains("\"bound\":\"at-least\"");
        assertThat(export("events", "jsonl")).contains("\"plover\":\"ASSAULT\"");
    }

    @Test
    void no_accusation_goes_out_without_accuser_grade_and_denial() throws IOException {
        int accusations = 0;
        for (String line : export("claims", "jsonl").lines().toList()) {
            JsonNode row = new ObjectMapper().readTree(line);
            if (row.get("accused").isNull()) continue;
            accusations++;
            assertThat(row.get("accuser").isNull()).isFalse();
            assertThat(row.get("grade").isNull()).isFalse();
            assertThat(row.get("denial").asText()).isNotEmpty();
        }
        assertThat(accusations).isPositive();
    }

    @Test
    void no_cell_is_a_formula() {
        for (String part : new String[] {"statements", "claims", "figures", "events"})
            assertThat(export(part, "csv"))
                    .as(part)
                    .doesNotContainPattern("[,\n\"]=")
                    .contains("'=The Ledger");
    }

    @Test
    void the_record_s_filters_and_instants_hold() {
        assertThat(export("statements", "jsonl", "--place", "Niger")).hasLineCount(1);
        assertThat(export("statements", "jsonl", "--as-of", "2020-01-01")).isEmpty();
    }

    @Test
    void what_is_asked_for_must_be_named() {
        assertThat(sayso("export", "harbour").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(sayso("export", "harbour", "--what", "dreams").err()).contains("--what");
    }
}
