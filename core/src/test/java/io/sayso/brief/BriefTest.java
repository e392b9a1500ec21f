package io.sayso.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.json.BriefJson;
import io.sayso.record.Line;
import io.sayso.record.SamplePress;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Fold;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static Brief brief = new Brief(Instant.EPOCH, null, java.util.List.of(), "", 0, record("2026-11-01"));

    private static SituationRecord record(String day) {
        return Fold.of(SamplePress.shared().at(Instant.parse(day + "T23:59:59Z")));
    }

    @BeforeAll
    static void write() {
        brief = Brief.of(record("2026-11-29"), record("2026-11-22"));
    }

    private static String written(BriefFormat format, Brief brief) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(brief, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_has_every_part() {
        assertThat(brief.sections()).extracting(Section::part).containsExactly(Part.values());
    }

    /** The second law. */
    @Test
    void every_line_resolves_to_the_exact_text_of_a_report() {
        for (Section section : brief.sections())
            for (BriefLine line : section.lines()) {
                assertThat(line.lines()).as(line.text()).isNotEmpty();
                for (Line on : line.lines())
                    assertThat(on.passage().standsIn(on.entry().reading().report()))
                            .isTrue();
            }
    }

    @Test
    void the_same_records_make_the_same_brief() throws IOException {
        Brief again = Brief.of(record("2026-11-29"), record("2026-11-22"));
        assertThat(written(new BriefJson(), again)).isEqualTo(written(new BriefJson(), brief));
    }

    @Test
    void no_line_holds_likelihood_and_grade_in_one_sentence() {
        for (Section section : brief.sections())
            for (BriefLine line : section.lines())
                for (Clause clause : line.clauses())
                    assertThat(clause.has(Slot.GRADE) && clause.has(Slot.CERTAINTY))
                            .isFalse();
    }

    @Test
    void every_format_opens_each_line_on_its_words() throws IOException {
        String html = written(new HtmlBrief("mirrow"), brief), markdown = written(new MarkdownBrief("mirrow"), brief);
        int lines = brief.sections().stream().mapToInt(s -> s.lines().size()).sum();
        assertThat(html.split("<summary>", -1)).hasSize(lines + 1);
        assertThat(markdown).contains("[^1]: “");
        assertThat(html).doesNotContain("<script").doesNotContain("http://").doesNotContain("https://");
    }

    @Test
    void a_situation_without_reports_has_a_brief_that_says_so() throws IOException {
        Brief none = Brief.of(record("2026-11-01"), null);
        assertThat(none.sections()).isEmpty();
        assertThat(written(new MarkdownBrief("none"), none)).contains("rests on no report");
    }

    @Test
    void the_method_page_gives_the_figures_that_were_measured() throws IOException {
        String measured = Files.readString(Path.of("../docs/accuracy.md"));
        for (Method.Score score : Method.scores())
            assertThat(measured.lines()
                            .filter(row -> row.contains("| " + score.data() + " |"))
                            .filter(row -> row.matches(
                                    ".*(?:\\*\\*| )" + score.f1().replace(".", "\\.") + "(?:\\*\\*)? \\(.*"))
                            .toList())
                    .as(score.task())
                    .isNotEmpty();
    }
}
