package io.sayso.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.reading.Act;
import io.sayso.reading.Statement;
import io.sayso.report.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The origins of every claim of the editor's record at its third instant, counted over our statements at the passages
 * that the editor names. What is not equal is counted; the counts may fall and never rise.
 */
class GoldenOriginsTest {
    private static final int UNEQUAL = 16, LEAST_TOO_HIGH = 4;

    @Test
    void the_editors_origins_are_found_as_far_as_recorded() throws IOException {
        Map<String, Told> press = PressFile.reports();
        Lineage lineage = new Lineage();
        press.values().forEach(lineage::add);
        JsonNode record = new ObjectMapper().readTree(Files.readString(PressFile.SAMPLES.resolve("golden/at-3.json")));
        List<String> unequal = new ArrayList<>(), high = new ArrayList<>();
        for (JsonNode claim : record.get("claims")) {
            List<Said> said = new ArrayList<>();
            for (JsonNode support : claim.get("support"))
                if (support.get("standing").asText().equals("stands"))
                    said(
                                    Objects.requireNonNull(
                                            press.get(support.get("report").asText())),
                                    support.get("passage").asText())
                            .ifPresent(said::add);
            Origins origins = lineage.origins(said, report -> true);
            int least = claim.get("origins").get("least").asInt(),
                    most = claim.get("origins").get("most").asInt();
            String line = "%s\n    editor: %d to %d: %s\n    Sayso:  %d to %d: %s"
                    .formatted(
                            claim.get("id").asText(),
                            least,
                            most,
                            claim.get("origins").get("why").asText(),
                            origins.least(),
                            origins.most(),
                            origins.why());
            if (origins.least() != least || origins.most() != most) unequal.add(line);
            if (origins.least() > least) high.add(line);
        }
        assertThat(unequal.size()).as(String.join("\n", unequal)).isLessThanOrEqualTo(UNEQUAL);
        assertThat(high.size()).as(String.join("\n", high)).isLessThanOrEqualTo(LEAST_TOO_HIGH);
    }

    /** Our statement that comes nearest to the passage and does not deny it; none where we have none there. */
    private static Optional<Said> said(Told told, String passage) {
        String pattern = Stream.of(passage.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher =
                Pattern.compile(pattern).matcher(told.reading().report().text());
        if (!matcher.find()) return Optional.empty();
        Span at = new Span(matcher.start(), matcher.end());
        return told.reading().statements().stream()
                .filter(statement -> statement.act() != Act.DENIES && shared(statement, at) > 0)
                .max(Comparator.comparingDouble((Statement statement) ->
                        shared(statement, at) / (double) (at.length() + length(statement) - shared(statement, at))))
                .map(statement -> new Said(told.reading(), statement));
    }

    private static int shared(Statement statement, Span at) {
        return statement.passages().stream()
                .mapToInt(p -> Math.max(0, Math.min(p.end(), at.end()) - Math.max(p.start(), at.start())))
                .sum();
    }

    private static int length(Statement statement) {
        return statement.passages().stream().mapToInt(Span::length).sum();
    }
}
