package io.sayso.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Precision;
import io.sayso.reading.Text;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {
    private static ReaderModel model;

    @BeforeAll
    static void load() {
        model = ReaderModel.bundled();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    /** Words, low to high, bound. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry said 40 sailors died. | 40 | 40 | 40 | EXACT",
                "The ministry said at least 40 sailors died. | at least 40 | 40 | | AT_LEAST",
                "The ministry said up to 11 sailors died. | up to 11 | | 11 | AT_MOST",
                "The ministry said more than 100 sailors died. | more than 100 | 100 | | MORE_THAN",
                "The ministry said fewer than 30 sailors died. | fewer than 30 | | 30 | FEWER_THAN",
                "The ministry said about 60 sailors died. | about 60 | 60 | 60 | ABOUT",
                "The ministry said between 40 and 50 sailors died. | between 40 and 50 | 40 | 50 | BETWEEN",
                "The ministry said 40 to 50 sailors died. | 40 to 50 | 40 | 50 | BETWEEN",
                "The ministry said 40-50 sailors died. | 40-50 | 40 | 50 | BETWEEN",
                "The ministry said 40 or more sailors died. | 40 or more | 40 | | AT_LEAST",
                "The ministry said no fewer than 40 sailors died. | no fewer than 40 | 40 | | AT_LEAST",
                "More than 40 but fewer than 60 sailors died. | More than 40 but fewer than 60 | 40 | 60 | BETWEEN",
                "Three or four sailors died, the ministry said. | Three or four | 3 | 4 | BETWEEN",
            })
    void words_bound_a_figure(String text, String words, BigDecimal low, BigDecimal high, String bound) {
        Figure figure = only(text);
        assertThat(figure.span().in(text)).isEqualTo(words);
        same(figure.low(), low);
        same(figure.high(), high);
        assertThat(figure.bound()).hasToString(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "twenty-one | 21",
                "two hundred and fifty thousand | 250000",
                "a dozen | 12",
                "half a million | 500000",
                "one and a half million | 1500000",
                "2.5 million | 2500000",
                "10,000 | 10000",
                "3,456,789 | 3456789",
                "10k | 10000",
                "5m | 5000000",
                "two thousand three hundred and six | 2306",
            })
    void numbers_are_read_in_digits_and_in_words(String written, BigDecimal value) {
        Figure figure = only("The agency said " + written + " people had left Tarsuna.");
        same(figure.low(), value);
        same(figure.high(), value);
        assertThat(figure.counted()).isEqualTo("people");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$50m | 50000000 | USD",
                "£3bn | 3000000000 | GBP",
                "50 million euros | 50000000 | EUR",
                "C$40 million | 40000000 | CAD",
                "US $12.50 | 12.50 | USD",
                "20 million yuan | 20000000 | CNY",
                "Rs 500 | 500 | INR",
                "USD 75 | 75 | USD",
                "a million dollars | 1000000 | USD",
                "three dollars and 50 cents | 3.50 | USD",
            })
    void money_has_its_currency(String written, BigDecimal value, String currency) {
        Figure figure = only("The port paid " + written + " for the crane.");
        same(figure.low(), value);
        assertThat(figure.currency()).isEqualTo(currency);
        assertThat(figure.unit()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40% of the crew | 40 | percent",
                "40 per cent of the crew | 40 | percent",
                "2 percentage points | 2 | percentage point",
                "12 miles of road | 12 | mile",
                "a 12-mile road | 12 | mile",
                "500kg of grain | 500 | kilogram",
                "winds of 155mph | 155 | mile per hour",
                "30 degrees Celsius | 30 | degree celsius",
                "660 square metres | 660 | square metre",
                "20,000 barrels a day | 20000 | barrel per day",
                "a 45-year-old bridge | 45 | year",
                "twice as many boats | 2 | times",
            })
    void measures_have_their_unit(String written, BigDecimal value, String unit) {
        Figure figure = only("The port master described " + written + ".");
        same(figure.low(), value);
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @Test
    void money_per_something_says_per_what() {
        assertThat(only("The oil sold for $90 a barrel.").unit()).isEqualTo("per barrel");
    }

    @Test
    void shares_are_fractions_of_one() {
        assertThat(only("Two-thirds of dockers agreed.").counted()).isEqualTo("dockers");
        same(only("Three quarters of dockers agreed.").low(), new BigDecimal("0.75"));
        same(only("One in five dockers agreed.").low(), new BigDecimal("0.2"));
        same(only("Only 9 out of 10 dockers agreed.").low(), new BigDecimal("0.9"));
    }

    @Test
    void an_ordinal_is_told_apart() {
        Figure figure = only("He marks his 63rd birthday in Tarsuna.");
        same(figure.low(), new BigDecimal("63"));
        assertThat(figure.unit()).isEqualTo("ordinal");
        assertThat(figure.counted()).isNull();
    }

    @Test
    void the_age_after_a_name_is_in_years() {
        Figure figure = only("Mara Lind, 63, said the pier was shut.");
        assertThat(figure.unit()).isEqualTo("year");
    }

    @Test
    void a_score_is_two_figures() {
        assertThat(figures("The council voted 61-39 to shut the pier."))
                .extracting(Figure::unit)
                .containsExactly("score", "score");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dozens of dockers were arrested. | 12 | acled-dozens",
                "Hundreds of dockers were arrested. | 100 | acled-hundreds",
                "Tens of thousands of dockers marched. | 10000 | acled-tens-of-thousands",
                "Several hundred dockers marched. | 100 | acled-hundreds",
            })
    void a_plural_without_a_number_gets_one_by_rule(String text, BigDecimal low, String rule) {
        Figure figure = only(text);
        same(figure.low(), low);
        assertThat(figure.high()).isNull();
        assertThat(figure.rule()).isEqualTo(rule);
        assertThat(figure.counted()).isEqualTo("dockers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three regional airlines cancelled flights on Saturday. | regional airlines | cancelled",
                "The frigate joined at least seven other warships off Tarsuna. | other warships | joined",
                "The strike hit the pier, killing at least 83 people. | people | killing",
                "Forty people killed in the strike were buried. | people | killed",
                "The troops carried out 21 raids on the coast. | raids | carried out",
                "Another 12 sailors are missing. | Another … sailors | missing",
                "The number of dead rose to 40. | dead | rose",
                "They found traces of the poison in 40% of samples. | samples | found",
            })
    void what_is_counted_and_what_is_said_of_it_are_the_texts_words(String text, String counted, String of) {
        Figure figure = only(text);
        assertThat(figure.counted()).isEqualToIgnoringCase(counted);
        assertThat(figure.of()).isEqualTo(of);
    }

    @Test
    void the_scope_is_what_bounds_the_count_in_its_clause() {
        assertThat(only("Troops have carried out 21 raids in the Gulf of Orr and the north since September.")
                        .scope())
                .isEqualTo("in the Gulf of Orr and the north since September");
        assertThat(only("Three airlines cancelled flights.").scope()).isNull();
    }

    @Test
    void a_doubling_implies_what_was_before() {
        List<Figure> figures = figures("Tarsuna in August doubled its reward for the captain to $50m.");
        Figure implied = figures.stream().filter(Figure::implied).findFirst().orElseThrow();
        same(implied.low(), new BigDecimal("25000000"));
        assertThat(implied.currency()).isEqualTo("USD");
        assertThat(implied.rule()).isEqualTo("implied-by-doubling");
        assertThat(figures).extracting(Figure::of).contains("doubled");
    }

    @Test
    void a_rise_in_per_cent_implies_a_range() {
        Figure implied = figures("Exports rose 10% to $110m.").stream()
                .filter(Figure::implied)
                .findFirst()
                .orElseThrow();
        assertThat(implied.low()).isLessThan(new BigDecimal("100000000"));
        assertThat(implied.high()).isGreaterThan(new BigDecimal("100000000"));
    }

    @Test
    void a_rise_from_one_to_another_is_two_figures_and_no_range() {
        assertThat(figures("The toll rose from 240 to 273."))
                .extracting(Figure::low)
                .containsExactly(new BigDecimal("240"), new BigDecimal("273"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The F-35 aircraft left Tarsuna on Nov 16.",
                "He has ruled since 2013.",
                "It struck at 10:30 on 16 November 2024.",
                "A Boeing 737 landed in Port Alder.",
                "The G7 met in Port Alder.",
                "The pact rests on Article 5.",
                "Channel 4 showed the pier.",
                "Call 555-010-4477 for help.",
                "A submarine and an aircraft carrier joined them.",
                "See https://example.org/a/12,34 for more.",
                "That one is closed, and no one knows why.",
                "The Second World War ended there.",
                "It stands at 575 Wilder Road.",
                "The unrest of the 1990s is over.",
            })
    void dates_names_and_labels_are_no_figures(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void what_stands_in_a_date_is_no_figure() {
        String text = "They met on 3/4 in Tarsuna.";
        Span span = new Span(text.indexOf("3/4"), text.indexOf("3/4") + 3);
        When when = new When(span, WhenKind.DATE, "2024-03-04", null, null, Precision.DAY, null, null);
        assertThat(new FigureExtractor().extract(read(text), List.of(when))).isEmpty();
        assertThat(new FigureExtractor().extract(read(text), List.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234,",
                "one hundred ",
                "thousand million ",
                "1.2.",
                "1-",
                "between 1 and ",
                "at least ",
                "$",
                "1/",
                "tens of thousands of ",
                "9",
                "1 000 ",
                "doubled to 4 ",
                "a half and a ",
                "minus ",
                "1 in ",
                "²³½",
            })
    void long_runs_are_read_in_linear_time(String piece) {
        Text text = read("Aye. " + piece.repeat(6_000 / piece.length()));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new FigureExtractor().extract(text, List.of()));
    }

    private static Figure only(String text) {
        List<Figure> figures = figures(text);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static List<Figure> figures(String text) {
        List<Mark> marks = new FigureExtractor().extract(read(text), List.of());
        return marks.stream().map(Figure.class::cast).toList();
    }

    private static Text read(String text) {
        return Text.read((Report) PlainText.extraction(Input.of("a.txt", text)), model);
    }

    private static void same(@Nullable BigDecimal found, @Nullable BigDecimal expected) {
        if (expected == null) assertThat(found).isNull();
        else assertThat(found).isEqualByComparingTo(expected);
    }
}
