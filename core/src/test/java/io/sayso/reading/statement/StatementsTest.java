package io.sayso.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Sayso;
import io.sayso.reading.Act;
import io.sayso.reading.Anonymity;
import io.sayso.reading.Polarity;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Html;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in invented sentences. */
class StatementsTest {
    private static Sayso sayso;

    @BeforeAll
    static void open() {
        sayso = Sayso.open();
    }

    @AfterAll
    static void close() {
        sayso.close();
    }

    /** Text, who says it (name, else the words for it), the act, the passages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The lines are divided by income, other surveys have shown. | other surveys | ASSERTS"
                        + " | The lines are divided by income",
                "The ministry plans to close the pier on Monday, two officials told Coastal Wire, speaking on condition"
                        + " of anonymity. | two officials | ASSERTS | The ministry plans to close the pier on Monday",
                "The port authority ''only requires that ships report all 'significant' cargo. By requiring some, it"
                        + " lets ships hide much,'' the report says. | the report | ASSERTS | The port authority ''only"
                        + " requires that ships report all 'significant' cargo. By requiring some, it lets ships hide"
                        + " much,''",
                "Mara Lind and Ben Tann said in a statement that the pier was unsafe. | Mara Lind and Ben Tann"
                        + " | ASSERTS | that the pier was unsafe",
                "Jo-Renee Formica, a lawyer, said the order was void. | Jo-Renee Formica | ASSERTS"
                        + " | the order was void",
                "The Office of Ports and Piers said that the gate was open. | Office of Ports and Piers | ASSERTS"
                        + " | that the gate was open",
                "Small groups of dockers marched along the quay while chanting, `Open the gates.`"
                        + " | Small groups of dockers | ASSERTS | `Open the gates.`",
                "`The quay was empty,` Cmdr. Ossian Reede, a navy spokesman, said in a statement. | Ossian Reede"
                        + " | ASSERTS | `The quay was empty,`",
                "The official would not say whether the tanker had sailed. | The official | DECLINES_TO_COMMENT"
                        + " | The official would not say whether the tanker had sailed",
                "Laurence H. Tribell, a lawyer, said the order was void. | Laurence H. Tribell | ASSERTS"
                        + " | the order was void",
            })
    void the_first_line_has_its_source_act_and_passage(String text, String who, String act, String passage) {
        Statement first = statements(text.replace('`', '"')).get(0);
        assertThat(who(first)).isEqualTo(who);
        assertThat(first.act()).isEqualTo(Act.valueOf(act));
        assertThat(words(first, text.replace('`', '"'))).isEqualTo(passage.replace('`', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council did not unveil plans for the pier.",
                "The harbour regulator on Monday lifted its warning about ships near the quay.",
                "Few people would have described Mr. Tann as a sailor.",
                "The council on Wednesday rejected the mayor's veto of a bill on piers.",
            })
    void what_nobody_says_is_the_outlets(String text) {
        assertThat(statements(text)).extracting(s -> s.source().kind()).containsOnly(SourceKind.OUTLET);
    }

    @Test
    void they_are_the_two_who_spoke_before() {
        String text = "Mara Lind and Ben Tann said in a statement that the pier was unsafe."
                + " They vowed the union would \"defend the crew, using every remedy\".";
        assertThat(statements(text)).extracting(StatementsTest::who).containsOnly("Mara Lind and Ben Tann");
        assertThat(statements(text).get(1).act()).isEqualTo(Act.PROMISES);
    }

    @Test
    void it_is_the_body_spoken_of_before() {
        String text = "The International Harbour Fund has cut its forecast. It said the slump would last.";
        Statement last = statements(text).get(1);
        assertThat(who(last)).isEqualTo("International Harbour Fund");
    }

    @Test
    void terms_of_anonymity_tell_of_the_source_and_are_no_line() {
        List<Statement> lines = statements("Two officials said the ships would probably sail on Friday."
                + " They asked not to be named because the plans are secret.");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).source().anonymity()).isEqualTo(new Anonymity(true, "because the plans are secret"));
    }

    @Test
    void a_family_name_told_bare_before_anybody_is_named_in_full_is_not_hers() {
        String text = "President Orrel said the pier was safe. Mr. Orrel said more would follow.\n\n"
                + "The crews cheered Mr. Orrel. His wife, Tamsin Orrel, was in the crowd.\n\n"
                + "Mr. Orrel said that he was glad.";
        assertThat(statements(text))
                .noneMatch(s -> "Tamsin Orrel".equals(s.source().name()));
    }

    @Test
    void a_photographer_is_not_the_source_of_what_stands_under_the_picture() throws IOException {
        Path page = Path.of("../samples/press/09-ledger.html");
        Input input = new Input("09-ledger.html", Files.readAllBytes(page), null, null, null);
        List<Statement> lines = sayso.read((Report) Html.extraction(input)).statements();
        assertThat(lines)
                .anyMatch(s -> "an aide to the president".equals(s.source().text()))
                .noneMatch(s -> who(s).contains("Dagny"));
    }

    @Test
    void who_has_nothing_to_add_declines_to_comment() {
        List<Statement> lines = statements(
                "Mara Lind said the pier was safe. Asked later about the crew," + " she said she had nothing to add.");
        assertThat(lines.get(1).act()).isEqualTo(Act.DECLINES_TO_COMMENT);
    }

    @Test
    void what_a_speaker_said_that_the_own_side_would_do_is_planned() {
        Statement line = statements("Mara Lind said her ministry would send a tug on Tuesday.")
                .get(0);
        assertThat(line.certainty().status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void what_could_not_be_is_not_in_doubt() {
        Statement line = statements("He could not say how the ship sank, the pilot said.")
                .get(0);
        assertThat(line.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(line.certainty().hedges()).isEmpty();
    }

    private static List<Statement> statements(String text) {
        return sayso.read((Report) PlainText.extraction(Input.of("invented", text)))
                .statements();
    }

    private static String who(Statement statement) {
        String name = statement.source().name();
        return name != null ? name : String.valueOf(statement.source().text());
    }

    private static String words(Statement statement, String text) {
        return statement.passages().stream().map(p -> p.in(text)).collect(Collectors.joining(" … "));
    }
}
