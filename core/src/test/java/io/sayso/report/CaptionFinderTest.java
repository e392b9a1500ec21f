package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionFinderTest {
    private static final String BEFORE = "The pier is closed, the harbour master said.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Dock workers wave at the ferry on Saturday – TAMSIN ORREL # Dock workers wave at the ferry on Saturday # TAMSIN ORREL",
                "Dock workers wave at the ferry - JUAN PÉREZ # Dock workers wave at the ferry # JUAN PÉREZ",
                "Dock workers wave at the ferry — M. ORREL AND J. OKELLO # Dock workers wave at the ferry # M. ORREL AND J. OKELLO",
                "Dock workers wave on Saturday – JUAN PÉREZ-O’NEIL # Dock workers wave on Saturday # JUAN PÉREZ-O’NEIL",
                "Dock workers wave on Saturday - AFP # Dock workers wave on Saturday # AFP",
                "Smoke over the port. (Photo by Mara Lind/Coastal Wire) # Smoke over the port. # Mara Lind/Coastal Wire",
                "Smoke over the port. Photograph: Mara Lind/Coastal Wire # Smoke over the port. # Mara Lind/Coastal Wire",
                "Smoke over the port. Mara J. Lind/Getty Images # Smoke over the port. # Mara J. Lind/Getty Images",
                "Dock workers wave — Tamsin Orrel/AFP # Dock workers wave # Tamsin Orrel/AFP",
                "Dock workers wave on Saturday. (Photo by Tamsin Orrel/AFP) # Dock workers wave on Saturday. # Tamsin Orrel/AFP",
                "Dock workers wave on Saturday (AP Photo/Tamsin Orrel) # Dock workers wave on Saturday # Tamsin Orrel",
                "Dock workers wave. (TAMSIN ORREL/AFP/Getty Images.) # Dock workers wave. # TAMSIN ORREL/AFP/Getty Images",
                "Dock workers wave [Tamsin Orrel/Reuters] # Dock workers wave # Tamsin Orrel/Reuters",
                "Dock workers wave [File: Tamsin Orrel/Reuters] # Dock workers wave # Tamsin Orrel/Reuters",
                "Dock workers wave in Port Iriso. Photograph: Tamsin Orrel/AFP # Dock workers wave in Port Iriso. # Tamsin Orrel/AFP",
                "Dock workers wave on the pier Credit: TAMSIN ORREL # Dock workers wave on the pier # TAMSIN ORREL",
                "Dock workers wave. Photo by Tamsin Orrel # Dock workers wave. # Tamsin Orrel",
                "Dock workers wave. Tamsin Orrel/Getty Images # Dock workers wave. # Tamsin Orrel/Getty Images",
                "Dock workers wave. Tamsin Orrel via Getty Images. # Dock workers wave. # Tamsin Orrel via Getty Images",
                "FILE PHOTO: Dock workers wave. REUTERS/Tamsin Orrel # Dock workers wave. REUTERS/Tamsin Orrel # ",
                "FILE PHOTO: Dock workers wave. Tamsin Orrel/REUTERS # Dock workers wave. # Tamsin Orrel/REUTERS",
                "FILE - Dock workers wave on Saturday. # Dock workers wave on Saturday. # ",
                "Caption: Dock workers wave. # Dock workers wave. # ",
                "Photo: Dock workers wave. # Dock workers wave. # ",
            })
    void a_caption_is_parted_from_its_credit(String line, String words, String credit) {
        String text = BEFORE + line;
        Caption caption = only(text);
        assertThat(caption.span().in(text)).isEqualTo(line);
        assertThat(caption.words().in(text)).isEqualTo(words);
        Span at = caption.credit();
        assertThat(at == null ? null : at.in(text)).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Getty Images",
                "Getty.",
                "Tamsin Orrel via Getty Images.",
                "Handout/Reuters.",
                "Photo: Tamsin Orrel/AFP"
            })
    void a_credit_alone_is_a_caption_without_words(String line) {
        String text = BEFORE + line;
        Caption caption = only(text);
        assertThat(caption.words().length()).isZero();
        assertThat(caption.credit()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strait is watched by one alliance – NATO",
                "The strait is watched by one alliance – NATO.",
                "Kelmar struck first – and Tarsuna answered",
                "He said the ministry – the DEFENCE MINISTRY – was closed.",
                "Flights are suspended – LIVE UPDATES",
                "\"We shall not be moved\" – TAMSIN ORREL",
                "KELMAR STRIKES TARSUNA – TAMSIN ORREL",
                "The poll by Reuters/Ipsos found that most oppose it.",
                "Most oppose it, according to Reuters/Ipsos",
                "He was seen in a photo by Tamsin Orrel",
                "The list (see the credit: none) is long.",
                "They met in the port (Reuters)",
                "They met in the port. – Reuters/AFP",
                "They met in the port [sic]",
                "He gave one reason: Tarsuna",
                "Photograph albums burned, the museum said.",
                "It was over: Mara Lind had won.",
                "The pier stays shut – FOR EVER, the harbour master wrote in his note.",
                "The choice was stay and/or go",
                "He asked for three things: Credit, Time and Rope.",
                "“We are leaving – ALL OF US,” she said",
                "It was first told by Mara Lind/Reuters and by nobody else.",
                "The photo: a blurred shape over the water.",
                "They met in the port. – AFP",
                "The ship, he said, was built by Harland Works",
            })
    void body_text_is_no_caption(String line) {
        assertThat(find(BEFORE + line)).isEmpty();
    }

    @Test
    void a_first_line_that_ends_in_capitals_may_be_a_headline() {
        assertThat(find("Kelmar brands the group – TAMSIN ORREL\n" + BEFORE)).isEmpty();
    }

    @Test
    void a_very_long_paragraph_is_no_caption() {
        assertThat(find(BEFORE + "Dock workers wave. ".repeat(60) + "– TAMSIN ORREL"))
                .isEmpty();
    }

    @Test
    void a_line_is_its_own() {
        String text = BEFORE + "Ships wave – TAMSIN ORREL\r\n\r\nBoats wave – MARA LIND\r\nThe end is near, he said.";
        assertThat(find(text)).extracting(c -> c.words().in(text)).containsExactly("Ships wave", "Boats wave");
    }

    private static Caption only(String text) {
        List<Caption> captions = find(text);
        assertThat(captions).hasSize(1);
        return captions.get(0);
    }

    private static List<Caption> find(String text) {
        return CaptionFinder.find(text, Lines.of(text));
    }
}
