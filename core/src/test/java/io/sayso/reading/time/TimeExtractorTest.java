package io.sayso.reading.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import io.sayso.reading.When;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented sentences of reports that were published on Sunday 23 November 2025. */
class TimeExtractorTest {
    private static ReaderModel model;

    @BeforeAll
    static void load() {
        model = ReaderModel.bundled();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers will meet on Monday in Port Alder. | Monday | DATE | 2025-11-24",
                "Kelmar plans on Monday to close the strait. | Monday | DATE | 2025-11-24",
                "The harbour office on Friday warned all crews. | Friday | DATE | 2025-11-21",
                "The mayor celebrates her birthday on Sunday. | Sunday | DATE | 2025-11-23",
                "He spoke at the theatre on Saturday night. | Saturday night | TIME | 2025-11-22TNI",
                "The boats arrived on Nov 16 with the fleet. | Nov 16 | DATE | 2025-11-16",
                "Troops have held the island since September. | September | DATE | 2025-09",
                "Tarsuna in August doubled its reward. | August | DATE | 2025-08",
                "They left on March 3, 2019. | March 3, 2019 | DATE | 2019-03-03",
                "She has been in office since 2013. | 2013 | DATE | 2013",
                "The bridge was built in the 1990s. | the 1990s | DATE | 199",
                "It was a fort in the 17th century. | the 17th century | DATE | 16",
                "Exports fell in the third quarter. | the third quarter | DATE | 2025-Q3",
                "The dam burst in the spring of 1994. | the spring of 1994 | DATE | 1994-SP",
                "It will be ready by late 2027. | late 2027 | DATE | 2027",
                "The army will move in the coming days. | the coming days | DATE | FUTURE_REF",
                "The build-up has gone on for months. | months | DURATION | PXM",
                "The talks lasted nearly two weeks. | nearly two weeks | DURATION | P2W",
                "He signed a three-year contract. | three-year | DURATION | P3Y",
                "They searched for two and a half years. | two and a half years | DURATION | P2Y6M",
                "They waited for half an hour. | half an hour | DURATION | PT30M",
                "The port was shut over the past three days. | the past three days | DURATION | P3D",
                "The council meets every Monday. | every Monday | SET | XXXX-WXX-1",
                "The siren sounds every two weeks. | every two weeks | SET | P2W",
                "The boat sank two days ago. | two days ago | DATE | 2025-11-21",
                "The siren sounded at 3:30 p.m. on Friday. | 3:30 p.m. on Friday | TIME | 2025-11-21T15:30",
                "They will gather on Christmas Eve. | Christmas Eve | DATE | 2025-12-24",
                "The fair opens on Thanksgiving. | Thanksgiving | DATE | 2025-11-27",
                "The ferry is currently idle. | currently | DATE | PRESENT_REF",
            })
    void a_time_has_its_words_its_type_and_its_value(String sentence, String words, String kind, String value) {
        When when = times(sentence).get(0);
        assertThat(List.of(when.span().in(sentence), when.kind().name(), when.value()))
                .containsExactly(words, kind, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strait was shut from 4 to 22 March. | 2025-03-04, 2025-03-22",
                "The fair ran from April 9th through 17th. | 2025-04-09, 2025-04-17",
                "Crews struck from April 27 to 3. | 2025-04-27, 2025-05-03",
                "Kelmar held the island Nov-Feb 2017. | 2016-11, 2017-02",
                "Kelmar held the island from June to August 1992. | 1992-06, 1992-08",
                "The ferry will be idle from Friday to Tuesday. | 2025-11-28, 2025-12-02",
                "The port was shut in the first week of October. | 2025-W40",
                "The port was shut in the last week of July 2016. | 2016-W30",
                "The port was shut in the third month of 2021. | 2021-03",
                "Exports fell in Q3 2018. | 2018-Q3",
                "Exports fell in 2018 Q3. | 2018-Q3",
                "The council met on the 18th. | 2025-11-18",
                "The council meets on Monday the 8th. | 2025-12-08",
                "The council meets every Monday at 4 p.m. | XXXX-WXX-1T16:00",
                "The siren sounds every day at 6:30 a.m. | XXXX-XX-XXT06:30",
                "The siren sounds every other day. | P2D",
                "The boats leave on the 19th of every month. | XXXX-XX-19",
                "The pier closes at half past seven. | 2025-11-23T07:30",
                "The pier was shut for a fortnight. | P2W",
                "The dam was finished in October two thousand and five. | 2005-10",
                "Crowds filled the harbour on Easter Monday. | 2025-04-21",
                "Crowds filled the harbour in Easter week of last year. | 2025-W16, 2024",
                "Prices fell in the 1980’s and rose in the 1990's. | 198, 199",
                "Prices fell in the ’80s and rose in the early 90’s. | 198, 199",
                "Lind read the 1990 budget's last page. | 1990",
                "The ferry was idle from 26 June to 28 June in 2020. | 2020-06-26, 2020-06-28",
                "The port was shut from April until the end of June. | 2025-04, 2025-06",
                "The pier was opened in Dec-2018. | 2018-12",
                "The council meets on Monday (December 8). | 2025-12-08",
                "The council meets on Monday 8. | 2025-12-08",
                "Fees are due before the third day of the month. | 2025-11-03",
                "The council will meet the week after next. | 2025-W49",
                "Kelmar won the match of the year. | 2025",
                "Exports fell for the year ended Aug. 31. | P1Y, 2025-08-31",
                "No arrests had been made to date. | PRESENT_REF",
                "The ferry sank last night at 8. | 2025-11-22T20:00",
                "The council will vote at 8 tonight. | 2025-11-23T20:00",
                "The siren sounded at ten past nine in the evening. | 2025-11-23T21:10",
                "The siren sounded at 1140 a.m. | 2025-11-23T11:40",
                "They searched for an hour and a half. | PT1H30M",
                "They waited for a ½ hour call. | PT0.5H",
                "The siren sounds every night. | XXXX-XX-XXTNI",
                "Crowds filled the harbour on Halloween. | 2025-10-31",
                "They had talked for the last two months and two days ago they agreed. | P2M, 2025-11-21",
                "The price rose by $12 December 1 last year. | 2025-12-01, 2024",
            })
    void the_times_of_a_sentence_have_their_values(String sentence, String values) {
        assertThat(times(sentence)).extracting(When::value).containsExactly(values.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will vote in two weeks. | 2025-11-23 | 2025-12-07",
                "They will leave two weeks before Christmas. | 2025-12-11 | 2025-12-25",
                "It fell in the last four months of 2021. | 2021-09-01 | 2021-12-31",
                "It fell in the first ten days of 2021. | 2021-01-01 | 2021-01-10",
                "They met in the first week of October. | 2025-09-29 | 2025-10-07",
                "They will meet in the week beginning February 4. | 2026-02-04 | 2026-02-10",
                "Sales fell in the last two quarters. | 2025-04-01 | 2025-09-30",
                "Sales will fall in the next two quarters. | 2026-01-01 | 2026-06-30",
                "The pier will be shut for a week starting Monday. | 2025-11-24 | 2025-12-01",
                "The office said so the previous week. | 2025-11-10 | 2025-11-22",
            })
    void a_time_runs_from_its_earliest_to_its_latest_day(String sentence, String earliest, String latest) {
        When when = times(sentence).get(0);
        assertThat(when.earliest()).isEqualTo(earliest + "T00:00");
        assertThat(when.latest()).isEqualTo(latest + "T23:59");
    }

    @Test
    void next_friday_on_a_tuesday_may_be_either_of_two() {
        When when =
                times("They will meet next Friday.", Moment.parse("2025-11-25")).get(0);
        assertThat(when.value()).isEqualTo("2025-11-28");
        assertThat(when.earliest()).isEqualTo(LocalDateTime.parse("2025-11-28T00:00"));
        assertThat(when.latest()).isEqualTo(LocalDateTime.parse("2025-12-05T23:59"));
    }

    @Test
    void last_week_on_a_sunday_is_as_wide_as_either_week() {
        When when = times("The minister said so last week.").get(0);
        assertThat(when.earliest()).isEqualTo(LocalDateTime.parse("2025-11-10T00:00"));
        assertThat(when.latest()).isEqualTo(LocalDateTime.parse("2025-11-22T23:59"));
    }

    @Test
    void more_than_a_length_from_a_day_is_open() {
        When when = times("The mayor will leave more than two weeks before Christmas.")
                .get(0);
        assertThat(when.earliest()).isNull();
        assertThat(when.latest()).isEqualTo(LocalDateTime.parse("2025-12-11T23:59"));
    }

    @Test
    void what_somebody_was_asked_in_a_month_is_past() {
        Moment may = Moment.parse("2013-05-10");
        assertThat(times("Lind was asked in January whether the port would close.", may))
                .extracting(When::value)
                .containsExactly("2013-01");
        assertThat(times("During hearings in January, Lind was asked whether the port would close.", may))
                .extracting(When::value)
                .containsExactly("2013-01");
        assertThat(times("The crews were ordered to leave in January.", may))
                .extracting(When::value)
                .containsExactly("2014-01");
    }

    @Test
    void the_next_day_is_reckoned_from_the_day_before_it_in_the_text() {
        List<When> times = times("The fire broke out on Nov 16. Crews left the next day.");
        assertThat(times.get(1).value()).isEqualTo("2025-11-17");
        assertThat(times.get(1).anchor()).isEqualTo(times.get(0).id());
    }

    @Test
    void a_dateline_with_a_date_is_the_day_that_a_report_speaks_from() {
        List<When> times = times("PORT ALDER, Nov 20 (Coastal Wire) - The pier was closed yesterday, the office said.");
        assertThat(times).extracting(When::value).containsExactly("2025-11-20", "2025-11-19");
        assertThat(times.get(1).anchor()).isEqualTo(times.get(0).id());
    }

    @Test
    void without_a_day_of_publication_a_weekday_stays_open() {
        When when = times("The pier was closed on Monday.", null).get(0);
        assertThat(when.value()).isEqualTo("XXXX-WXX-1");
        assertThat(when.earliest()).isNull();
        assertThat(when.anchor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 63-year-old pilot left.",
                "They marked the 10th anniversary of the treaty.",
                "The crews may leave.",
                "Sun Harbour Shipping was fined.",
                "He paid $1990 for it.",
                "Officials told The Daily Courier that the port was shut.",
                "The Weekly Herald said the port was shut.",
                "Lind wrote so in the Monday Courier.",
                "Fighters of the 17 February Brigade took the port.",
                "It is an everyday matter for the crews.",
                "Kelmar Shipping cut its quarterly dividend."
            })
    void other_words_and_figures_are_no_times(String sentence) {
        assertThat(times(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday the 99th, the last 9999 centuries of 2021 and 10000 centuries before Christmas, from Feb 31 to 40.",
                "It was 999999999 centuries ago, several p.m. or 99 a.m. on 31 February.",
                "On Feb 29 the year few ended; 1,000 a.m. - every few quarters, half a century later.",
                "the the the first second third quarter of of 2000 's end end end"
            })
    void what_makes_no_sense_breaks_nothing(String sentence) {
        assertThat(times(sentence)).allSatisfy(when -> assertThat(when.value()).isNotEmpty());
        assertThat(times(sentence, null)).isNotNull();
    }

    private static List<When> times(String text) {
        return times(text, Moment.parse("2025-11-23"));
    }

    private static List<When> times(String text, @org.jspecify.annotations.Nullable Moment published) {
        Report report = (Report) PlainText.extraction(new Input("a.txt", text.getBytes(UTF_8), null, published, null));
        List<Mark> marks = new TimeExtractor().extract(Text.read(report, model), List.of());
        return marks.stream().map(When.class::cast).toList();
    }
}
