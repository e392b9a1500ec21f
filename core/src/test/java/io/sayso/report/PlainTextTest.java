package io.sayso.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Golden;
import io.sayso.report.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String PROSE = "The harbour master said the pier was closed.";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\n\n\n"})
    void text_is_kept_character_for_character(String lineEnd) {
        String text = " " + PROSE + lineEnd + "\tNobody – nobody! – was hurt. \uD83D\uDEA2\uFFFD" + lineEnd;
        Report report = report(text.getBytes(UTF_8));
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.undecodable()).isZero();
        assertThat(report.textSha256()).isEqualTo(Sha256.of(text));
    }

    @Test
    void the_id_is_of_the_original_bytes_and_a_byte_order_mark_is_dropped() {
        byte[] bytes = ("\uFEFF" + PROSE).getBytes(UTF_8);
        assertThat(report(bytes).text()).isEqualTo(PROSE);
        assertThat(report(bytes).id()).isEqualTo(Sha256.of(bytes));
        assertThat(report(("\uFEFF\uFEFF" + PROSE).getBytes(UTF_8)).text()).isEqualTo("\uFEFF" + PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_says_the_encoding(String charset) {
        String text = PROSE + " \uD83D\uDEA2";
        assertThat(report(("\uFEFF" + text).getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @Test
    void half_a_character_at_the_end_of_UTF_16_is_counted() {
        byte[] whole = ("\uFEFF" + PROSE).getBytes(Charset.forName("UTF-16LE"));
        Report report = report(Arrays.copyOf(whole, whole.length - 1));
        assertThat(report.text()).isEqualTo(PROSE.substring(0, PROSE.length() - 1) + "\uFFFD");
        assertThat(report.undecodable()).isOne();
    }

    /** What becomes of each is what the Unicode Standard's table 3-8 and its neighbours ask for. */
    @ParameterizedTest
    @CsvSource({
        "E282, 1, 2", // a euro sign without its last byte
        "C3, 1, 1",
        "C0AF, 2, 2", // overlong
        "E080AF, 3, 3",
        "EDA080, 3, 3", // half a surrogate pair
        "F09F9A, 1, 3",
        "F4918080, 4, 4", // past the last code point
        "80, 1, 1",
        "FF, 1, 1",
        "E1A0C0, 2, 3",
    })
    void undecodable_bytes_are_replaced_and_counted(String hex, int replaced, int bytes) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(PROSE.getBytes(UTF_8));
        input.writeBytes(HexFormat.of().parseHex(hex));
        input.writeBytes(PROSE.getBytes(UTF_8));
        Report report = report(input.toByteArray());
        assertThat(report.text()).isEqualTo(PROSE + "\uFFFD".repeat(replaced) + PROSE);
        assertThat(report.undecodable()).isEqualTo(bytes);
    }

    @Test
    void a_long_text_is_decoded_as_a_short_one_is() {
        String text = (PROSE + " \uD83D\uDEA2é…\n").repeat(2_000);
        assertThat(report(text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void a_paragraph_in_Latin_1_and_a_stray_control_character_are_still_text() {
        assertThat(report("Señor Pérez à Nîmes: déjà vu, naïveté.".getBytes(ISO_8859_1))
                        .undecodable())
                .isEqualTo(8);
        assertThat(report((PROSE + "\u0003").getBytes(UTF_8)).text()).endsWith("\u0003");
        assertThat(report((PROSE.repeat(30) + "\0").getBytes(UTF_8)).text()).endsWith("\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\uFEFF\u200B\u200E \u2028\u3000", "\u2800\uFE0F"})
    void what_shows_nothing_is_empty(String text) {
        assertThat(unreadable(text.getBytes(UTF_8)).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "?!…", "\uD83D\uDEA2 \uD83D\uDE80", "\"\"\"\"", "((((("})
    void what_has_no_letter_has_no_words(String text) {
        assertThat(unreadable(text.getBytes(UTF_8)).reason()).isEqualTo(Reason.NO_WORDS);
    }

    @Test
    void random_bytes_are_no_text() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[500];
            new Random(seed).nextBytes(bytes);
            assertThat(unreadable(bytes).reason()).as("seed %d", seed).isEqualTo(Reason.BINARY);
        }
    }

    @Test
    void a_refusal_says_what_where_and_what_next() throws Exception {
        StringBuilder said = new StringBuilder();
        said.append(detail("empty.txt", ""));
        said.append(detail("blank.txt", "\n".repeat(1_200)));
        said.append(detail("report.pdf", "%PDF-1.7 and so on"));
        said.append(detail("report.docx", "PK\u0003\u0004 and so on"));
        said.append(detail("report.doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and so on"));
        said.append(detail("map.png", "\u0089PNG\r\n\u001A\n and so on"));
        said.append(detail("map.jpg", "\u00FF\u00D8\u00FF and so on"));
        said.append(detail("report.txt.gz", "\u001F\u008B and so on"));
        said.append(detail("utf16.txt", "T\0h\0e\0 \0p\0i\0e\0r\0"));
        said.append(detail("cp1251.txt", "\u00CF\u00EE\u00F0\u00F2 \u00E7\u00E0\u00EA\u00F0\u00FB\u00F2"));
        said.append(detail("blob", "pier\u0001\u0002\u0003\u0004\u0005"));
        said.append(detail("figures.csv", "1;2;3\n4;5;6\n"));
        said.append(detail("-", ""));
        said.append(detail("", ""));
        said.append(detail("\u001B[2Jgone\u202E\r\nOK: all read", ""));
        said.append(detail("a".repeat(60) + "…".repeat(300) + "z".repeat(60) + ".txt", ""));
        Golden.check("errors/plain-text.txt", said.toString());
    }

    @Test
    void the_name_is_kept_as_it_came_for_programs() {
        Extraction extraction = new PlainText().extract(new Input("a\tb\u202E.txt", new byte[0], null, null));
        assertThat(((Unreadable) extraction).name()).isEqualTo("a\tb\u202E.txt");
    }

    private static String detail(String name, String latin1) {
        Extraction extraction = new PlainText().extract(new Input(name, latin1.getBytes(ISO_8859_1), null, null));
        Unreadable unreadable = (Unreadable) extraction;
        return unreadable.reason() + " " + unreadable.detail() + "\n";
    }

    private static Report report(byte[] bytes) {
        return (Report) new PlainText().extract(new Input("a.txt", bytes, null, null));
    }

    private static Unreadable unreadable(byte[] bytes) {
        return (Unreadable) new PlainText().extract(new Input("a.txt", bytes, null, null));
    }
}
