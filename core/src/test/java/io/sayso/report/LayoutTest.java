package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Furniture.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final String BODY =
            "The pier at Port Iriso was closed on Sunday after two boats collided in fog, the harbour master said in a short note to the crews.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dock workers greet the mayor on Saturday – TAMSIN ORREL|Dock workers greet the mayor on Saturday|– TAMSIN ORREL",
                "Dock workers greet the mayor on Saturday – JUAN PÉREZ-O’NEIL|Dock workers greet the mayor on Saturday|– JUAN PÉREZ-O’NEIL",
                "Dock workers greet the mayor on Saturday - AFP|Dock workers greet the mayor on Saturday|- AFP",
                "Smoke over the port. (Photo by Mara Lind/Coastal Wire)|Smoke over the port.|(Photo by Mara Lind/Coastal Wire)",
                "Smoke over the port. (AP Photo/Mara Lind)|Smoke over the port.|(AP Photo/Mara Lind)",
                "Smoke over the port [Mara Lind/Reuters]|Smoke over the port|[Mara Lind/Reuters]",
                "Smoke over the port on Friday — Mara Lind/AFP|Smoke over the port on Friday|— Mara Lind/AFP",
                "Smoke over the port. Photograph: Mara Lind/Coastal Wire|Smoke over the port.|Photograph: Mara Lind/Coastal Wire",
                "Smoke over the port. Credit: Mara Lind|Smoke over the port.|Credit: Mara Lind",
                "Smoke over the port. Mara J. Lind/Getty Images|Smoke over the port.|Mara J. Lind/Getty Images",
                "FILE PHOTO: Smoke over the port. Mara Lind/Reuters|Smoke over the port.|Mara Lind/Reuters",
            })
    void a_line_with_a_picture_credit_is_a_caption(String line, String words, String credit) {
        String text = BODY + "\n" + line + "\n" + BODY;
        List<Caption> captions = Layout.of(text).captions();
        assertThat(captions).hasSize(1);
        Caption caption = captions.get(0);
        assertThat(caption.span().in(text)).isEqualTo(line);
        assertThat(caption.words().in(text)).isEqualTo(words);
        assertThat(caption.credit())
                .isNotNull()
                .satisfies(c -> assertThat(c.in(text)).isEqualTo(credit));
    }

    @Test
    void a_caption_may_have_no_credit() {
        String text = BODY + "\nCaption: The pier before the fog.";
        assertThat(Layout.of(text).captions()).singleElement().satisfies(caption -> {
            assertThat(caption.words().in(text)).isEqualTo("The pier before the fog.");
            assertThat(caption.credit()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier stays shut – the harbour master said so on Sunday.",
                "The pier stays shut – FOR EVER, the harbour master wrote in his note.",
                "Only one body can decide this – NATO.",
                "Only one body can decide this – UN",
                "The note went out on Sunday (see the harbour's page).",
                "The choice was stay and/or go",
                "He asked for three things: Credit, Time and Rope.",
                "“We are leaving – ALL OF US,” she said",
                "It was first told by Mara Lind/Reuters and by nobody else.",
                "The photo: a blurred shape over the water.",
            })
    void a_sentence_of_the_body_is_no_caption(String line) {
        assertThat(Layout.of(BODY + "\n" + line + "\n" + BODY).captions()).isEmpty();
    }

    @Test
    void a_headline_that_ends_in_its_source_is_no_caption() {
        assertThat(Layout.of("Truce agreed in the strait – UNICEF\n\n" + BODY).captions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ALDER, Nov 22 (Coastal Wire) -|PORT ALDER, Nov 22 (Coastal Wire)|Coastal Wire",
                "LONDON (AP) —|LONDON (AP)|AP",
                "GENEVA, 22 November —|GENEVA, 22 November|",
                "ST. PETERSBURG, Russia (AP) —|ST. PETERSBURG, Russia (AP)|AP",
                "BERLIN, 22 Nov (dpa) --|BERLIN, 22 Nov (dpa)|dpa",
                "PORT IRISO —|PORT IRISO|",
                "Geneva, 22 November 2026 (Harbour Watch) –|Geneva, 22 November 2026 (Harbour Watch)|Harbour Watch",
            })
    void a_dateline_stands_before_the_first_sentence(String start, String words, String agency) {
        String text = start + " " + BODY;
        Layout layout = Layout.of(text);
        Dateline dateline = Objects.requireNonNull(layout.dateline());
        assertThat(dateline.span().in(text)).isEqualTo(start);
        assertThat(dateline.words()).isEqualTo(words);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(layout.headline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING — Two boats collided.",
                "NATO — which has no boats there — said nothing.",
                "The pier — the only one — is shut.",
                "Two boats - both old - collided.",
                "A - The first point.",
                "Mara Lind (the harbour master) — Nobody was hurt.",
            })
    void a_sentence_with_a_dash_has_no_dateline(String line) {
        assertThat(Layout.of(line + "\n" + BODY).dateline()).isNull();
    }

    @Test
    void a_headline_byline_dateline_and_credits_frame_a_report() {
        String text =
                "Fog shuts the pier\nBy Mara Lind, Political Correspondent\n\nPORT IRISO, Nov 22 (Coastal Wire) - "
                        + BODY + "\n\n(Reporting by Mara Lind; editing by Tom Ash)\n";
        Report report =
                (Report) new PlainText().extract(new Input("a", text.getBytes(StandardCharsets.UTF_8), null, null));
        assertThat(report.headline()).isEqualTo("Fog shuts the pier");
        assertThat(report.byline()).isEqualTo("Mara Lind, Political Correspondent");
        assertThat(report.dateline()).isEqualTo("PORT IRISO, Nov 22 (Coastal Wire)");
        assertThat(report.credit()).isEqualTo("Coastal Wire");
        assertThat(report.furniture())
                .extracting(Furniture::kind)
                .containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.DATELINE, Kind.CREDIT);
        assertThat(report.furniture().get(3).span().in(text)).isEqualTo("(Reporting by Mara Lind; editing by Tom Ash)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday Night Kelmar Fleet Had Left",
                "By noon the fog had gone",
                "By Mara Lind the note was signed.",
                "By Mara"
            })
    void a_line_that_begins_with_by_is_not_always_a_byline(String line) {
        assertThat(Layout.of(line + "\n" + BODY).byline()).isNull();
    }

    @Test
    void a_headline_stands_above_an_empty_line_or_a_paragraph() {
        assertThat(Layout.of("Fog shuts the pier; boats wait\n\n" + BODY).headline())
                .isEqualTo("Fog shuts the pier; boats wait");
        assertThat(Layout.of("Fog shuts the pier; boats wait\n" + BODY).headline())
                .isEqualTo("Fog shuts the pier; boats wait");
    }

    @Test
    void a_sentence_or_a_wrapped_line_is_no_headline() {
        assertThat(Layout.of("The pier is shut.\n\n" + BODY).headline()).isNull();
        assertThat(Layout.of("“The pier is shut.”\n\n" + BODY).headline()).isNull();
        assertThat(Layout.of("The pier at Port Iriso was closed\non Sunday after two boats collided.")
                        .headline())
                .isNull();
        assertThat(Layout.of("Fog shuts the pier").headline()).isNull();
        assertThat(Layout.of(BODY + "\n\n" + BODY).headline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporting by the paper showed that boats were old.", "(The editing by hand took a week.)"})
    void a_sentence_about_reporting_is_no_credit(String line) {
        assertThat(Layout.of(BODY + "\n" + line).furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by Mara Lind in Port Iriso; Editing by Tom Ash",
                "(Additional reporting by Ivo Tann. Writing by Mara Lind.)"
            })
    void credits_may_stand_without_brackets_or_with_several_tasks(String line) {
        assertThat(Layout.of(BODY + "\n" + line).furniture())
                .extracting(Furniture::kind)
                .containsExactly(Kind.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"– A", "(", "A/", "Photo: ", "By A ", "A, ", "/AFP", "A", " ", "\n", "- ", "\u200B"})
    void a_long_hostile_line_takes_little_time(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Layout.of(text));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Layout.of("x\n" + text + ")\nAFP"));
    }
}
