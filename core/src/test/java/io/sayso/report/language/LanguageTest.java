package io.sayso.report.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final String ENGLISH =
            "The pier stayed shut on Sunday, the harbour master said, and two boats collided off the pier after dark.";
    private static final String SPANISH = "El muelle permaneció cerrado el domingo, dijo el capitán del puerto, y dos"
            + " barcos chocaron frente al muelle sin que nadie resultara herido.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "es # " + SPANISH,
                "en # " + ENGLISH,
                "de # Der Hafen blieb am Sonntag geschlossen, sagte der Hafenmeister, und zwei Boote stießen nach Einbruch der Dunkelheit zusammen.",
                "fr # La jetée est restée fermée dimanche, a déclaré le capitaine du port, et deux bateaux se sont heurtés après la tombée de la nuit.",
                "ru # Порт оставался закрытым в воскресенье, сообщил капитан порта, и два катера столкнулись у причала после наступления темноты.",
                "ar # بقي الرصيف مغلقا يوم الأحد، كما قال مدير الميناء، واصطدم قاربان قبالة الرصيف بعد حلول الظلام دون أن يصاب أحد بأذى في الحادث.",
            })
    void a_report_that_does_not_say_is_told_by_its_words(String language, String text) {
        assertThat(Language.settle(report(text, null)).imprint().language()).isEqualTo(language);
    }

    @Test
    void what_a_feed_says_of_all_its_items_is_checked() {
        assertThat(Language.settle(report(SPANISH, "en-us")).imprint().language())
                .isEqualTo("es");
        assertThat(Language.settle(report(ENGLISH, "es")).imprint().language()).isEqualTo("en");
    }

    @Test
    void a_region_is_kept() {
        assertThat(Language.settle(report(ENGLISH, "en-GB")).imprint().language())
                .isEqualTo("en-GB");
        assertThat(Language.settle(report(SPANISH, "es-MX")).imprint().language())
                .isEqualTo("es-MX");
    }

    @Test
    void a_few_words_are_as_the_report_says_or_unknown_and_read() {
        assertThat(Language.settle(report("Muelle cerrado", "es")).imprint().language())
                .isEqualTo("es");
        Report unknown = Language.settle(report("Muelle cerrado", null));
        assertThat(unknown.imprint().language()).isNull();
        assertThat(Language.isRead(unknown.imprint())).isTrue();
    }

    @Test
    void names_and_figures_alone_are_not_called_foreign() {
        String table = "Port Iriso 12, Tarsuna 40; Kelmar 3, Stavenholt 1. Mara Lind, Ivo Tann, Tamsin Orrel, Jory"
                + " Penhalwyn, Maud Ekrel, Tom Ash. Iriso 2.3, Kelmar 4.1, Tarsuna 7.2, Kestermoor 1.1.";
        assertThat(Language.isRead(Language.settle(report(table, null)).imprint()))
                .isTrue();
    }

    @Test
    void what_is_not_read_is_told_with_its_language_and_the_reports_id() {
        Report report = Language.settle(report(SPANISH, null));
        assertThat(Language.unread("a.txt", report)).hasValueSatisfying(unread -> {
            assertThat(unread.reason()).isEqualTo(Unreadable.Reason.OTHER_LANGUAGE);
            assertThat(unread.id()).isEqualTo(report.id());
            assertThat(unread.detail()).isEqualTo("a.txt is unread: in Spanish. What is read is English.");
        });
        assertThat(Language.unread("a.txt", Language.settle(report(ENGLISH, null))))
                .isEmpty();
    }

    private static Report report(String text, @Nullable String language) {
        Extraction extraction = PlainText.extraction(Input.of("a.txt", text));
        Report report = (Report) extraction;
        if (language == null) return report;
        return new Report(
                report.id(),
                report.textSha256(),
                null,
                report.imprint().withLanguage(language),
                null,
                text,
                report.captions(),
                report.furniture(),
                0);
    }
}
