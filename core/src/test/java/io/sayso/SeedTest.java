package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.json.ReadingJson;
import io.sayso.reading.Event;
import io.sayso.reading.Incident;
import io.sayso.reading.Mark;
import io.sayso.reading.Measure;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.Statement;
import io.sayso.reading.When;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The ledger that a careful editor wrote of one press report before any program read it, as offsets and codes: the text
 * itself is not part of this project and is looked for beside it.
 */
class SeedTest {
    /** How many of the editor's lines are met whole today; it only rises. */
    private static final int LINES_MET = 33;

    private static JsonNode golden;
    private static Reading reading;

    @BeforeAll
    static void read() throws Exception {
        golden = new ObjectMapper()
                .readTree(Objects.requireNonNull(SeedTest.class.getResource("/golden/seed/ledger.json")));
        byte[] bytes = seed();
        if (bytes == null)
            System.err.println("SKIPPED: the first report does not lie beside the project (../shared/seed).");
        assumeTrue(bytes != null);
        try (Sayso sayso = Sayso.open()) {
            Moment published = Moment.parse(golden.get("published").asText());
            reading = sayso.read((Report)
                    PlainText.extraction(new Input("seed", Objects.requireNonNull(bytes), null, published, null)));
        }
        assertThat(reading.report().textSha256())
                .isEqualTo(golden.get("textSha256").asText());
    }

    @Test
    void the_editors_ledger_is_met_as_far_as_recorded() {
        List<String> unmet = new ArrayList<>();
        for (JsonNode line : golden.get("statements")) {
            List<Statement> same = reading.statements().stream()
                    .filter(s -> sameWords(s, line))
                    .toList();
            if (same.stream().noneMatch(s -> meets(s, line))) unmet.add(line.toString());
        }
        assertThat(golden.get("statements").size() - unmet.size())
                .as("lines met; unmet:\n" + String.join("\n", unmet))
                .isGreaterThanOrEqualTo(LINES_MET);
    }

    @Test
    void the_events_of_the_build_up_are_met() {
        Map<String, Mark> marks = new HashMap<>();
        for (Mark mark : reading.marks()) marks.put(mark.id(), mark);
        for (JsonNode wanted : golden.get("events"))
            assertThat(reading.marks())
                    .as(wanted.toString())
                    .anyMatch(m ->
                            m instanceof Event e && e.span().equals(span(wanted.get("at"))) && meets(e, wanted, marks));
    }

    /** Of each mark wanted, the fields that are given; {@code assets} by kind and number alone. */
    @Test
    void times_places_figures_and_assets_are_met() throws Exception {
        JsonNode marks = new ObjectMapper().readTree(ReadingJson.write(reading)).get("marks");
        for (JsonNode wanted : golden.get("marks"))
            assertThat(marks).as(wanted.toString()).anyMatch(mark -> holds(mark, wanted));
    }

    private static boolean holds(JsonNode found, JsonNode wanted) {
        if (wanted.isArray())
            return found.size() == wanted.size()
                    && IntStream.range(0, wanted.size()).allMatch(i -> holds(found.get(i), wanted.get(i)));
        if (!wanted.isObject()) return found.equals(wanted);
        return wanted.properties().stream()
                .allMatch(field -> found.has(field.getKey()) && holds(found.get(field.getKey()), field.getValue()));
    }

    @Test
    void a_captions_credit_is_in_no_statement() {
        Span credit = span(golden.get("notBody").get(0));
        assertThat(reading.statements()).noneMatch(s -> s.passages().stream().anyMatch(p -> p.overlaps(credit)));
    }

    private static boolean meets(Statement s, JsonNode line) {
        Source source = s.source();
        return code(source.kind()).equals(line.get("kind").asText())
                && code(s.act()).equals(line.get("act").asText())
                && (!line.has("source")
                        || source.mentions().stream().anyMatch(m -> m.overlaps(span(line.get("source")))))
                && words(line, "name", source.name())
                && words(line, "via", source.via() == null ? null : source.via().name())
                && words(line, "role", source.role())
                && words(line, "affiliation", source.affiliation())
                && (!line.has("count")
                        || Objects.equals(source.count(), line.get("count").asInt()))
                && (!line.has("nullCount") || source.count() == null)
                && (!line.has("anonymity")
                        || (source.anonymity() != null && source.anonymity().asked()))
                && (!line.has("status")
                        || code(s.certainty().status())
                                .equals(line.get("status").asText()))
                && (!line.has("band")
                        || (s.certainty().band() != null
                                && code(s.certainty().band())
                                        .equals(line.get("band").asText())))
                && (!line.has("polarity")
                        || code(s.polarity()).equals(line.get("polarity").asText()))
                && (!line.has("speech")
                        || code(s.speech()).equals(line.get("speech").asText()))
                && (!line.has("respondsTo") || s.respondsTo() != null);
    }

    private static boolean meets(Event e, JsonNode wanted, Map<String, Mark> marks) {
        Measure measure = e.measure();
        Incident incident = e.incident();
        List<String> when = e.when().stream()
                .map(id -> ((When) Objects.requireNonNull(marks.get(id))).value())
                .toList();
        return e.predicate().equals(wanted.get("predicate").asText())
                && (e.plover() == null ? "none" : e.plover())
                        .equals(wanted.get("plover").asText())
                && code(e.certainty().status()).equals(wanted.get("status").asText())
                && when.equals(strings(wanted.get("when")))
                && at(e.actors(), marks).equals(spans(wanted.get("actors")))
                && at(e.recipients(), marks).equals(spans(wanted.get("recipients")))
                && at(e.place(), marks).equals(spans(wanted.get("place")))
                && (!wanted.has("figures") || at(e.figures(), marks).containsAll(spans(wanted.get("figures"))))
                && (!wanted.has("measure")
                        || measure != null
                                && code(measure.kind())
                                        .equals(wanted.get("measure").asText())
                                && at(List.of(String.valueOf(measure.issuer())), marks)
                                        .contains(span(wanted.get("issuer"))))
                && (!wanted.has("killed")
                        || incident != null
                                && at(List.of(String.valueOf(incident.killed())), marks)
                                        .contains(span(wanted.get("killed")))
                                && at(incident.allegedActors(), marks).equals(spans(wanted.get("allegedActors"))));
    }

    private static List<Span> at(List<String> ids, Map<String, Mark> marks) {
        return ids.stream()
                .map(marks::get)
                .filter(Objects::nonNull)
                .map(Mark::span)
                .toList();
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) spans.add(span(pair));
        return spans;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        for (JsonNode one : list) strings.add(one.asText());
        return strings;
    }

    /** Whether the passages share at least half of what they or the line's contents cover. */
    private static boolean sameWords(Statement s, JsonNode line) {
        int shared = 0, mine = s.passages().stream().mapToInt(Span::length).sum(), wanted = 0;
        for (JsonNode content : line.get("content")) {
            Span span = span(content);
            wanted += span.length();
            for (Span p : s.passages())
                shared += Math.max(0, Math.min(p.end(), span.end()) - Math.max(p.start(), span.start()));
        }
        return shared * 2 >= mine + wanted - shared;
    }

    private static boolean words(JsonNode line, String field, @Nullable String value) {
        return !line.has(field)
                || span(line.get(field)).in(reading.report().text()).equals(value);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    private static byte @Nullable [] seed() throws Exception {
        for (Path folder : List.of(Path.of("../../shared/seed"), Path.of("../shared/seed")))
            if (Files.isDirectory(folder))
                try (Stream<Path> files = Files.list(folder)) {
                    return Files.readAllBytes(files.sorted().findFirst().orElseThrow());
                }
        return null;
    }
}
