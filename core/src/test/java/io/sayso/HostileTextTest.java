package io.sayso;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import io.sayso.report.Unreadable.Reason;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody would print, read by the real model. The time limit guards against a hang and measures nothing. */
@Timeout(120)
class HostileTextTest {
    private static final String SENTENCE = "The harbour master said on Sunday that the pier was closed. ";

    private static Sayso sayso;

    @BeforeAll
    static void open() {
        sayso = Sayso.open();
    }

    @AfterAll
    static void close() {
        sayso.close();
    }

    @Test
    void what_is_no_text_is_refused() {
        byte[] random = new byte[5_000];
        new Random(7).nextBytes(random);
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("\n".repeat(100_000).getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason(" \t\r\n\u200B\u2060".repeat(500).getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason(random)).isEqualTo(Reason.BINARY);
        assertThat(reason("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1)))
                .isEqualTo(Reason.BINARY);
        assertThat(reason("\"".repeat(50_000).getBytes(UTF_8))).isEqualTo(Reason.NO_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E282", "C0AF", "EDA080", "EDA0BDEDB8A2", "F4918080", "FFFE", "80808080", "F09F"})
    void broken_UTF_8_is_read_around(String hex) {
        byte[] broken = HexFormat.of().parseHex(hex);
        byte[] prose = SENTENCE.repeat(3).getBytes(UTF_8);
        byte[] bytes = new byte[prose.length + broken.length];
        System.arraycopy(prose, 0, bytes, 0, 40);
        System.arraycopy(broken, 0, bytes, 40, broken.length);
        System.arraycopy(prose, 40, bytes, 40 + broken.length, prose.length - 40);
        Reading reading = read(bytes);
        assertThat(reading.report().undecodable()).isEqualTo(broken.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "“", "”", "‘", "’", "«", "»", "„", "``", "\" ", " '", "“‘", "s' "})
    void quotation_marks_that_never_close(String mark) {
        read(SENTENCE + mark.repeat(1_000) + SENTENCE);
        read(SENTENCE + (mark + "word ").repeat(300));
        read((mark + "The pier is closed\n").repeat(100));
    }

    @ParameterizedTest
    @CsvSource({"(, )", "[, ]", "{, }", "<b>, </b>"})
    void a_thousand_nested_brackets(String open, String close) {
        read(SENTENCE + open.repeat(1_000) + "the pier" + close.repeat(1_000) + " is closed. " + SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال المدير إن الرصيف مغلق. ",
                "אמר המנהל כי הרציף סגור. ",
                "The \u202Eharbour\u202C master \u200Fsaid\u200E that\u200B the\u2060 pi\u00ADer was closed. ",
                "\u2066\u2067The master said \u2069\u2069it was closed. ",
                "T\u0336h\u0336e\u0336 master\u0301\u0302\u0303\u0304 said so. ",
                "Zoë sa\u0308id 東京で that \uD83D\uDEA2\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 sank \uD83C\uDDFB\uD83C\uDDEA. ",
                "THE HARBOUR MASTER SAID ON SUNDAY THAT THE PIER WAS CLOSED. ",
                "the harbour master said on sunday that the pier was closed ",
                "ﷺ ﬁsh ǅ ẞ İ ſaid \u0130\u0131 ",
                "@desk #pier https://example.org/a?b=c www.example.org a@b.example 1,000.5 10:30 -- ... ",
            })
    void characters_of_all_kinds(String piece) {
        read(piece);
        read(piece.repeat(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029", "\n\u0003"})
    void line_ends_of_all_kinds(String end) {
        read((SENTENCE + end).repeat(20) + "By Mara Lind" + end + end + SENTENCE.repeat(15));
    }

    @Test
    void ten_thousand_words_in_one_line_without_punctuation() {
        read("the harbour master said that the pier was closed and ".repeat(1_000));
    }

    @Test
    void one_word_of_two_hundred_thousand_letters() {
        read("a".repeat(200_000));
        read(SENTENCE + "é".repeat(200_000) + " " + SENTENCE);
        read(SENTENCE + "\uD83D\uDEA2".repeat(2_000) + SENTENCE);
    }

    @Test
    void a_hundred_thousand_empty_lines() {
        Reading reading = read(SENTENCE + "\n".repeat(100_000) + SENTENCE + "\r\n".repeat(100_000));
        assertThat(reading.report().text()).hasSize(2 * SENTENCE.length() + 300_000);
    }

    @Test
    void thousands_of_paragraphs_of_one_word() {
        read("said\n".repeat(2_000));
        read("“\n".repeat(1_000) + "said");
    }

    private static Reading read(String text) {
        return read(text.getBytes(UTF_8));
    }

    /** Reads twice: what comes out is sane and the same. */
    private static Reading read(byte[] bytes) {
        Reading reading = sayso.read(report(bytes));
        SaneReading.check(reading);
        assertThat(sayso.read(report(bytes))).isEqualTo(reading);
        return reading;
    }

    private static Report report(byte[] bytes) {
        Extraction extraction = extract(bytes);
        assertThat(extraction).isInstanceOf(Report.class);
        return (Report) extraction;
    }

    private static Reason reason(byte[] bytes) {
        Extraction extraction = extract(bytes);
        assertThat(extraction).isInstanceOf(Unreadable.class);
        return ((Unreadable) extraction).reason();
    }

    private static Extraction extract(byte[] bytes) {
        return sayso.extract(new Input("hostile.txt", bytes, null, null));
    }
}
