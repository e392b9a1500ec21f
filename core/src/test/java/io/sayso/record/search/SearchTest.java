package io.sayso.record.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.reading.Reading;
import io.sayso.record.Entry;
import io.sayso.record.Press;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Fold;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Instant SEEN = Instant.parse("2026-11-20T12:00:00Z");
    private static Search search = Search.of(new SituationRecord(
            SEEN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of()));

    @BeforeAll
    static void read() {
        List<Entry> entries = new ArrayList<>();
        try (Sayso sayso = Sayso.open()) {
            entries.add(entry(
                    sayso,
                    "1",
                    "The Stavenholt Ledger",
                    "The coastguard rescued seven fishermen off Sallow Point, the harbour master said.\n\n"
                            + "Weather: rain."));
            entries.add(entry(
                    sayso,
                    "2",
                    "The Kestermoor Courier",
                    "The navy denied that it had fired on the boat. \"We gave a warning,\" said Joren Vask, the navy"
                            + " spokesman.\n"));
        }
        search = Search.of(Fold.of(new Press(SEEN, entries, List.of())));
    }

    private static Entry entry(Sayso sayso, String story, String outlet, String text) {
        Extraction report = sayso.extract(
                        new Input("report.txt", text.getBytes(StandardCharsets.UTF_8), outlet, null, null))
                .get(0);
        Reading reading = sayso.read((Report) report);
        return new Entry(story, 1, SEEN, null, SEEN, reading);
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static List<String> found(String question) {
        return search.ask(question, line -> true, true, 10).best().stream()
                .map(Answer::words)
                .toList();
    }

    @Test
    void a_word_is_found_in_whatever_form() {
        assertThat(found("rescue")).singleElement().asString().contains("rescued seven fishermen");
        assertThat(found("rescued warning")).isEmpty();
        assertThat(found("rescued OR warning")).hasSize(2);
    }

    @Test
    void a_phrase_is_found_in_its_order() {
        assertThat(found("\"seven fishermen\"")).hasSize(1);
        assertThat(found("\"fishermen seven\"")).isEmpty();
    }

    @Test
    void fields_are_asked_by_their_names() {
        assertThat(found("who:vask")).allSatisfy(words -> assertThat(words).contains("warning"));
        assertThat(found("act:denies")).singleElement().asString().contains("fired on the boat");
        assertThat(found("outlet:courier warning")).hasSize(1);
        assertThat(found("outlet:ledger warning")).isEmpty();
        assertThat(found("report:1 rescued")).hasSize(1);
        assertThat(found("report:2.1 rescued")).isEmpty();
    }

    @Test
    void a_paragraph_is_found_where_no_statement_has_the_words() {
        Answers answers = search.ask("rain", line -> true, true, 10);
        assertThat(answers.best())
                .singleElement()
                .satisfies(answer -> assertThat(answer.words()).contains("rain"));
    }

    @Test
    void all_that_is_found_is_counted_however_much_is_shown() {
        Answers answers = search.ask("rescued OR warning OR fired", line -> true, false, 1);
        assertThat(answers.best()).hasSize(1);
        assertThat(answers.all()).isGreaterThan(1);
        assertThat(answers.facets().get("outlet")).containsOnlyKeys("The Stavenholt Ledger", "The Kestermoor Courier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "colour:red",
                "\"open",
                "((",
                "a AND",
                "who:",
                "/a(b*)*c/",
                "*x",
                "x*y",
                "a*",
                "*:*",
                "word~2",
                "[a TO b]",
                "((((((((((((((((((((((((a))))))))))))))))))))))))"
            })
    void what_cannot_be_understood_or_takes_long_is_refused_in_words(String question) {
        assertThatThrownBy(() -> found(question))
                .isInstanceOf(SaysoException.class)
                .hasMessageStartingWith("The question ");
    }

    @Test
    void a_long_question_is_refused() {
        assertThatThrownBy(() -> found("a ".repeat(300))).hasMessageContaining("500 are the most");
    }
}
