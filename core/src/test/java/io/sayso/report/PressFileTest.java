package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.report.formats.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The press file of {@code samples} and the broken files beside it, against what was written down of them before any
 * format was built. What is not met yet is counted; the counts may fall and never rise.
 */
class PressFileTest {
    private static final Path SAMPLES = Path.of("../samples");

    private static final int FIELDS_UNMET = 0, BROKEN_UNMET = 0;

    @Test
    void the_fields_of_each_report_are_right_as_far_as_recorded() throws IOException {
        List<String> unmet = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : Files.readAllLines(SAMPLES.resolve("press/expected.jsonl"))) {
            JsonNode expected = new ObjectMapper().readTree(line);
            String file = expected.get("file").asText(), part = text(expected, "part");
            int number = seen.merge(file, 1, Integer::sum) - 1;
            List<Extraction> found = extract("press/" + file);
            assertThat(found).as(file).hasSizeGreaterThan(number);
            assertThat(found.get(number)).as(file).isInstanceOf(Report.class);
            fields(expected, (Report) found.get(number)).forEach((field, pair) -> {
                if (!Objects.equals(pair[0], pair[1]))
                    unmet.add(file + (part == null ? "" : " " + part) + " " + field + "\n    editor: " + pair[0]
                            + "\n    Sayso:  " + pair[1]);
            });
        }
        assertThat(unmet.size()).as(String.join("\n", unmet)).isLessThanOrEqualTo(FIELDS_UNMET);
    }

    @Test
    void each_broken_file_is_named_and_what_is_good_in_it_kept_as_far_as_recorded() throws IOException {
        List<String> unmet = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = Files.readAllLines(SAMPLES.resolve("broken/expected.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", 4);
            int number = seen.merge(fields[0], 1, Integer::sum) - 1;
            List<Extraction> found = extract("broken/" + fields[0]);
            boolean report = fields[2].equals("report");
            if (number >= found.size() || found.get(number) instanceof Report != report)
                unmet.add(line + " → " + (number < found.size() ? found.get(number) : "nothing"));
            else if (found.get(number) instanceof Unreadable unreadable)
                assertThat(unreadable.detail()).contains(fields[0]);
        }
        assertThat(unmet.size()).as(String.join("\n", unmet)).isLessThanOrEqualTo(BROKEN_UNMET);
    }

    private static List<Extraction> extract(String file) throws IOException {
        Path path = SAMPLES.resolve(file);
        String name = Objects.requireNonNull(path.getFileName()).toString();
        return Formats.extract(new Input(name, Files.readAllBytes(path), null, null, null));
    }

    /** By field, what the editor has and what was found. */
    private static Map<String, @Nullable String[]> fields(JsonNode expected, Report report) {
        Imprint imprint = report.imprint();
        Map<String, @Nullable Object> found = new HashMap<>();
        found.put("outlet", imprint.outlet());
        found.put("byline", imprint.byline());
        found.put("credit", imprint.credit());
        found.put("dateline", imprint.dateline());
        found.put("headline", imprint.headline());
        found.put("url", imprint.url());
        found.put("language", imprint.language());
        found.put("identifier", imprint.identifier());
        found.put("version", imprint.version());
        found.put("note", imprint.note());
        found.put("status", imprint.status().name().toLowerCase(Locale.ROOT));
        found.put("completeness", imprint.completeness().name().toLowerCase(Locale.ROOT));
        Map<String, @Nullable String[]> fields = new TreeMap<>();
        found.forEach((name, value) ->
                fields.put(name, new String[] {text(expected, name), value == null ? null : value.toString()}));
        fields.put("published", moments(expected, "published", imprint.published()));
        fields.put("updated", moments(expected, "updated", imprint.updated()));
        fields.put("embargo", moments(expected, "embargo", imprint.embargo()));
        List<String> body = body(report);
        String all = String.join(" ", body), first = expected.get("firstWords").asText();
        String last = expected.get("lastWords").asText();
        fields.put("firstWords", new String[] {first, all.substring(0, Math.min(all.length(), first.length()))});
        fields.put("lastWords", new String[] {last, all.substring(Math.max(0, all.length() - last.length()))});
        fields.put("paragraphs", new String[] {expected.get("paragraphs").asText(), String.valueOf(body.size())});
        List<String> captions = new ArrayList<>(), ours = new ArrayList<>();
        for (JsonNode caption : expected.get("captions"))
            captions.add(text(caption, "text") + " | " + text(caption, "credit"));
        for (Caption caption : report.captions())
            ours.add(flat(caption.words().in(report.text())) + " | "
                    + (caption.credit() == null ? null : flat(caption.credit().in(report.text()))));
        fields.put("captions", new String[] {captions.toString(), ours.toString()});
        return fields;
    }

    private static @Nullable String[] moments(JsonNode expected, String name, @Nullable Moment found) {
        String text = text(expected, name);
        return new String[] {
            text == null ? null : Moment.parse(text).toString(), found == null ? null : found.toString()
        };
    }

    /** The paragraphs of the text, without what frames it and without captions. */
    private static List<String> body(Report report) {
        StringBuilder text = new StringBuilder(report.text());
        report.furniture().forEach(part -> blank(text, part.span()));
        report.captions().forEach(caption -> blank(text, caption.span()));
        return Arrays.stream(text.toString().split("\n"))
                .map(PressFileTest::flat)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s++", " ");
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.get(field).isNull() ? null : node.get(field).asText();
    }
}
