package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import io.sayso.report.Unreadable.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made to break a reader, or might as well have been. */
@Timeout(30)
class HostileTextTest {
    private static final String SENTENCE = "The harbour master said on Sunday that the pier was likely to stay shut. ";

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
    void what_is_no_text_is_said_to_be_none() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(" \n\t\u200B\u2028".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason("\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.EMPTY);
        byte[] noise = new byte[100_000];
        for (int i = 0; i < noise.length; i++) noise[i] = (byte) (i * 31);
        assertThat(reason(noise)).isEqualTo(Reason.BINARY);
        assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo(Reason.BINARY);
    }

    @Test
    void broken_utf_8_is_read_around() {
        byte[] bytes = SENTENCE.repeat(5).getBytes(StandardCharsets.UTF_8);
        for (int i = 7; i < bytes.length; i += 29) bytes[i] = (byte) (0x80 + i % 0x80);
        Report report = read(bytes);
        assertThat(report.undecodable()).isPositive();
        assertThat(report.text().chars().filter(c -> c == '\uFFFD').count()).isEqualTo(report.undecodable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "„", "«", "'", "‘", "’", "\"'", "‘“"})
    void thousands_of_quotation_marks_never_close(String mark) {
        read((mark + "pier ").repeat(1_000));
        read(mark.repeat(1_000) + " said the mayor.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "[]", "{}"})
    void a_thousand_brackets_are_nested(String pair) {
        read(SENTENCE + pair.substring(0, 1).repeat(1_000) + "pier"
                + pair.substring(1).repeat(1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير إن الميناء مغلق. He said: «الميناء مغلق».",
                "\u202EThe minister\u202C said \u2066the pier\u2069 is \u200Fshut\u200E.",
                "The\u200B min\u200Dister s\u200Caid\uFEFF that the pi\u00ADer is shut.",
                "🚢🚢 The mayor 👩🏽‍✈️ said “⚓️ the pier is shut 🇺🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿” 🚢",
                "T̷̢̛h̶e̵ m̸a̷y̶o̷r̵ s̶a̵i̸d̷ the pier is shut.",
                "\uD800The mayor said\uDC00 the pier is shut.",
                "市長は桟橋が閉鎖されたと述べた。",
                "ﬁne ǅ ẞ İstanbul’da ıslak, said the mayor of İ.",
            })
    void scripts_directions_and_emoji_are_read(String text) {
        read(text);
        read((text + " ").repeat(50));
    }

    @Test
    void ten_thousand_words_stand_on_one_line_without_punctuation() {
        read("the mayor said the pier is shut and the crews think so too ".repeat(770));
    }

    @Test
    void one_word_has_two_hundred_thousand_characters() {
        read("The mayor said " + "pier".repeat(50_000) + " is shut.");
        read("a-".repeat(3_000) + " is shut, the mayor said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\n\r", "\u0085", "\u000B"})
    void any_line_end_will_do(String end) {
        read(("“It is shut," + end + SENTENCE + end + end).repeat(20));
    }

    @Test
    void a_word_stands_behind_a_hundred_thousand_empty_lines() {
        read("\n".repeat(100_000) + SENTENCE + "\r\n".repeat(100_000));
    }

    @Test
    void two_thousand_paragraphs_have_a_word_each() {
        read("said\n".repeat(2_000));
    }

    private static Reason reason(byte[] bytes) {
        return ((Unreadable) extract(bytes)).reason();
    }

    private static Extraction extract(byte[] bytes) {
        return PlainText.extraction(new Input("hostile.txt", bytes, null, null, null));
    }

    private static Report read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads twice: the readings must be sound, and equal. */
    private static Report read(byte[] bytes) {
        Extraction extraction = extract(bytes);
        if (!(extraction instanceof Report report)) throw new AssertionError(extraction.toString());
        Reading reading = sayso.read(report);
        SoundReading.check(reading);
        assertThat(sayso.read(report).equals(reading))
                .as("two readings are equal")
                .isTrue();
        return report;
    }
}
