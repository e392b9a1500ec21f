package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void a_text_is_kept_character_for_character_with_its_line_ends() {
        String text = " The pier is shut.\r\nNobody knows why.\rAsk\u2028again.\n\n";
        assertThat(report(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        assertThat(report("\uFEFFThe pier is shut.".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("The pier is shut.");
    }

    @Test
    void utf_16_with_a_byte_order_mark_is_read() {
        String text = "The pier is shut. 🚢";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE})
            assertThat(report(("\uFEFF" + text).getBytes(charset)).text()).isEqualTo(text);
    }

    @Test
    void each_undecodable_byte_is_counted_and_stands_as_a_replacement_character() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("The pier is shut until further notice at the ca".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes("f".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE2); // the first two bytes of a dash
        bytes.write(0x80);
        Report report = report(bytes.toByteArray());
        assertThat(report.text()).isEqualTo("The pier is shut until further notice at the ca\uFFFDf\uFFFD\uFFFD");
        assertThat(report.undecodable()).isEqualTo(3);
    }

    @Test
    void a_replacement_character_in_the_input_is_not_undecodable() {
        assertThat(report("The p\uFFFDer".getBytes(StandardCharsets.UTF_8)).undecodable())
                .isZero();
    }

    @Test
    void nothing_to_see_is_empty() {
        for (String text : new String[] {"", " \r\n\t\u00A0", "\uFEFF\u200B\u2028"})
            assertThat(unreadable(text.getBytes(StandardCharsets.UTF_8)).reason())
                    .isEqualTo(Reason.EMPTY);
    }

    @Test
    void files_of_known_kinds_are_named() {
        assertThat(binary(0x89, 'P', 'N', 'G', 13, 10)).contains("PNG");
        assertThat(binary(0xFF, 0xD8, 0xFF, 0xE0)).contains("JPEG");
    }

    @Test
    void nuls_control_characters_and_undecodable_bytes_make_a_binary() {
        assertThat(binary('a', 'b', 0, 'c')).contains("1 are NULs");
        assertThat(binary('a', 1, 'b', 'c')).contains("1 are control characters");
        assertThat(binary('a', 'b', 0xE9, 'c')).contains("1 are bytes that cannot be decoded");
    }

    @Test
    void western_text_in_latin_1_is_read_with_its_losses() {
        String text = "Le ministre a déclaré que le port resterait fermé jusqu'à nouvel ordre.";
        assertThat(report(text.getBytes(StandardCharsets.ISO_8859_1)).undecodable())
                .isEqualTo(4);
    }

    @Test
    void figures_alone_are_no_words() {
        assertThat(unreadable("12, 13 — 14!".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.NO_WORDS);
    }

    @Test
    void a_message_says_what_where_and_what_next_on_one_short_line() {
        String name = "\u001B[31m" + "deep/".repeat(5_000) + "\n\u202Ereport.txt";
        Unreadable found = (Unreadable) PlainText.extraction(new Input(name, new byte[0], null, null, null));
        assertThat(found.detail())
                .startsWith("[31mdeep/deep/")
                .contains("…")
                .endsWith("/deep/report.txt holds nothing but white space. Give the text of a report, in UTF-8.")
                .doesNotContain("\n", "\u001B", "\u202E")
                .hasSizeLessThan(200);
        assertThat(found.name()).isEqualTo(name);
    }

    @Test
    void ten_million_bad_bytes_are_decoded_in_one_pass() {
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) 0xC3);
        assertThat(Decoded.of(bytes).undecodable()).isEqualTo(bytes.length);
    }

    private static Report report(byte[] bytes) {
        return (Report) PlainText.extraction(new Input("a.txt", bytes, null, null, null));
    }

    private static Unreadable unreadable(byte[] bytes) {
        return (Unreadable) PlainText.extraction(new Input("a.txt", bytes, null, null, null));
    }

    private static String binary(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        Unreadable found = unreadable(bytes);
        assertThat(found.reason()).isEqualTo(Reason.BINARY);
        return found.detail();
    }
}
