package io.sayso.reading.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sayso.reading.Event;
import io.sayso.reading.Extractor;
import io.sayso.reading.Incident;
import io.sayso.reading.Mark;
import io.sayso.reading.Measure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.reading.Text;
import io.sayso.reading.VictimStatus;
import io.sayso.reading.When;
import io.sayso.reading.actor.ActorExtractor;
import io.sayso.reading.certainty.HedgeExtractor;
import io.sayso.reading.figure.FigureExtractor;
import io.sayso.reading.model.ReaderModel;
import io.sayso.reading.place.PlaceExtractor;
import io.sayso.reading.time.TimeExtractor;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventExtractorTest {
    private static final List<Extractor> BEFORE = List.of(
            new HedgeExtractor(),
            new TimeExtractor(),
            new PlaceExtractor(),
            new FigureExtractor(),
            new ActorExtractor());

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
    @ValueSource(
            strings = {
                "The plane promises more comfort than the old one.",
                "The director said that we can negotiate.",
                "Asked whether the port was safe, the minister smiled.",
                "The maker says it must build more ships.",
                "Walter Ford fired his adviser Lee Marsh.",
                "Anna Brill beat Lee Marsh in March."
            })
    void a_verb_in_another_sense_is_no_event(String text) {
        assertThat(all(text)).isEmpty();
    }

    @Test
    void whoever_is_attacked_by_nobody_named_is_attacked() {
        assertThat(told("Lee Marsh was attacked in Port Alder on Monday.", "attacked")
                        .event()
                        .plover())
                .isEqualTo("ASSAULT");
    }

    @Test
    void a_deed_has_who_when_and_how_many() {
        Told struck = told("The navy struck two boats off Port Alder on Monday, killing 9 people.", "struck");
        assertThat(struck.event().plover()).isEqualTo("ASSAULT");
        assertThat(struck.actors()).containsExactly("navy");
        assertThat(struck.when()).containsExactly("2026-11-16");
        assertThat(struck.figures()).containsExactly("two");
    }

    @Test
    void in_the_passive_the_doer_stands_behind_by() {
        Told sunk = told("Forty protesters were detained by police in Port Alder.", "detained");
        assertThat(sunk.actors()).containsExactly("police");
        assertThat(sunk.recipients()).containsExactly("protesters");
    }

    @Test
    void a_passive_without_by_has_no_doer() {
        assertThat(told("Residents were evacuated from the harbour district.", "evacuated")
                        .actors())
                .isEmpty();
    }

    @Test
    void what_was_not_done_is_negated() {
        Event strike = told("The navy did not strike the port.", "strike").event();
        assertThat(strike.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(strike.aux()).containsExactly("negated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The navy attacked the port.                          | attacked | HAPPENED    |",
                "The army plans to strike the port on Monday.         | strike   | PLANNED     | future",
                "The army may attack the port.                        | attack   | POSSIBLE    | hypothetical",
                "The army is considering an attack on the port.       | attack   | POSSIBLE    | hypothetical",
                "If the army attacks the port, the ferries will stop. | attacks  | CONDITIONAL | hypothetical",
            })
    void the_wording_says_how_sure_it_is(String text, String word, Status status, @Nullable String aux) {
        Event event = told(text, word).event();
        assertThat(event.certainty().status()).isEqualTo(status);
        assertThat(event.plover()).isEqualTo("ASSAULT");
        assertThat(event.aux()).isEqualTo(aux == null ? List.of() : List.of(aux));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels threatened to attack the capital.           | threatened | THREATEN",
                "The president will meet rebel leaders on Monday.   | meet       | AGREE",
                "The prime minister met rebel leaders on Monday.    | met        | CONSULT",
                "Ministers agreed to meet next week.                | agreed     | AGREE",
                "The minister refused to sign the agreement.        | refused    | REJECT",
                "The navy said it would not release the crew.       | release    | REJECT",
                "The army said it would withdraw from the port.     | withdraw   | CONCEDE",
                "The army withdrew from the port.                   | withdrew   | RETREAT",
                "The ministry said the rebels must leave the port.  | said       | REQUEST",
                "The minister condemned the attack.                 | condemned  | ACCUSE",
                "Dock workers went on strike on Monday.             | went       | PROTEST",
            })
    void a_verb_and_what_stands_with_it_give_the_root(String text, String word, String root) {
        assertThat(told(text, word).event().plover()).isEqualTo(root);
    }

    @Test
    void what_is_threatened_agreed_or_demanded_is_no_second_event() {
        assertThat(all("Rebels threatened to attack the capital.")).hasSize(1);
        assertThat(all("Ministers agreed to meet next week.")).hasSize(1);
        assertThat(all("The ministry said the rebels must release the crew.")).hasSize(1);
    }

    @Test
    void an_event_outside_the_scheme_keeps_its_predicate() {
        Told cancelled = told("Coastal Air cancelled three flights on Saturday.", "cancelled");
        assertThat(cancelled.event().plover()).isNull();
        assertThat(cancelled.event().predicate()).isEqualTo("cancel");
        assertThat(cancelled.figures()).containsExactly("three");
    }

    @Test
    void declining_to_comment_is_no_event() {
        assertThat(all("The ministry declined to comment.")).isEmpty();
    }

    @Test
    void those_killed_are_counted_and_laid_on_who_is_said_to_have_done_it() {
        String text = "American troops carried out two strikes on a boat in the strait, killing at least 9 people.";
        Told killing = told(text, "killing");
        assertThat(killing.of(incident(killing).killed())).isEqualTo("at least 9");
        assertThat(incident(killing).means()).isEqualTo("strikes");
        assertThat(killing.words(incident(killing).allegedActors())).containsExactly("American troops");
        assertThat(killing.event().certainty().status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void killed_and_injured_are_two_incidents_by_one_means() {
        String text = "At least 40 people were killed and 12 were injured in an air strike on Port Alder on Sunday.";
        Told killed = told(text, "killed"), injured = told(text, "injured");
        assertThat(killed.of(incident(killed).killed())).isEqualTo("At least 40");
        assertThat(incident(killed).injured()).isNull();
        assertThat(injured.of(incident(injured).injured())).isEqualTo("12");
        assertThat(incident(killed).means())
                .isEqualTo("air strike")
                .isEqualTo(incident(injured).means());
    }

    @Test
    void who_was_harmed_is_civilian_or_combatant_by_the_noun() {
        Told villagers = told("A bomb killed three villagers.", "killed");
        assertThat(incident(villagers).victimStatus()).isEqualTo(VictimStatus.CIVILIAN);
        Told soldiers = told("Nine soldiers were killed when rebels attacked a base.", "killed");
        assertThat(incident(soldiers).victimStatus()).isEqualTo(VictimStatus.COMBATANT);
    }

    @Test
    void those_missing_are_counted() {
        Told missing = told("Six fishermen are missing after the collision.", "missing");
        assertThat(missing.of(incident(missing).missing())).isEqualTo("Six");
    }

    @Test
    void those_detained_are_counted() {
        Told detained = told("Police detained 40 protesters in Port Alder on Friday.", "detained");
        assertThat(detained.of(incident(detained).detained())).isEqualTo("40");
        assertThat(detained.event().plover()).isEqualTo("COERCE");
        assertThat(detained.event().mode()).isEqualTo("arrest");
    }

    @Test
    void a_boat_and_a_bill_are_not_killed() {
        assertThat(all("The senate killed the bill on Monday.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The aviation authority warned airlines of the danger of flying over the strait. | ADVISORY | aviation authority | flying over the strait",
                "The aviation authority issued an advisory for the airspace over the strait. | ADVISORY | aviation authority | airspace over the strait",
                "The port of Alder was closed on Monday by the harbour ministry. | CLOSURE | harbour ministry | port of Alder",
                "The governor imposed a curfew in Port Alder. | RESTRICTION | governor | curfew in Port Alder",
                "Coastal Air suspended flights on Tuesday. | SUSPENSION | Coastal Air | flights",
                "The council designated the League of Tides a terrorist organisation. | DESIGNATION | council | League of Tides",
                "The council imposed sanctions on the League of Tides. | SANCTION | council | League of Tides",
                "The government raised its reward for information on the crew to $10m. | REWARD | government | information on the crew",
                "The navy deployed three warships to the strait. | DEPLOYMENT | navy | strait",
                "The embassy evacuated its staff from Port Alder on Sunday. | EVACUATION | embassy | Port Alder",
                "Dock workers went on strike at the harbour on Monday. | STRIKE_ACTION | Dock workers | harbour",
            })
    void a_measure_has_kind_issuer_and_scope(String text, MeasureKind kind, String issuer, String scope) {
        Told told = all(text).stream()
                .filter(t -> t.event().measure() != null)
                .findFirst()
                .orElseThrow();
        Measure measure = Objects.requireNonNull(told.event().measure());
        assertThat(measure.kind()).isEqualTo(kind);
        assertThat(told.of(measure.issuer())).isEqualTo(issuer);
        assertThat(measure.scope()).isEqualTo(scope);
    }

    @Test
    void a_measure_holds_from_and_until() {
        Told closed = told("The ministry closed the airspace from Monday until Friday.", "closed");
        Measure measure = Objects.requireNonNull(closed.event().measure());
        assertThat(closed.of(measure.until())).contains("Friday");
    }

    @Test
    void a_planned_measure_is_planned_for_its_day() {
        String text = "Ostland plans on Monday to designate the League of Tides a terrorist organisation.";
        Told designate = told(text, "designate");
        assertThat(designate.event().certainty().status()).isEqualTo(Status.PLANNED);
        assertThat(designate.when()).hasSize(1);
        assertThat(Objects.requireNonNull(designate.event().measure()).kind()).isEqualTo(MeasureKind.DESIGNATION);
    }

    @Test
    void the_sum_of_a_reward_is_among_its_figures() {
        String text = "The government offered a reward of $5m for information on the crew.";
        assertThat(told(text, "offered").figures()).contains("$5m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The navy sank at least 9 boats on Monday, killing 12 people. ",
                "offered a reward of ",
                "said it would not ",
                "the and by at least ",
            })
    void a_long_text_takes_time_in_proportion(String part) {
        Text text = text(part.repeat(1_000));
        List<Mark> marks = before(text);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new EventExtractor().extract(text, marks));
    }

    /** An event with the words of the marks that it names. */
    private record Told(Event event, Map<String, Mark> marks, String text) {
        String of(@Nullable String id) {
            return Objects.requireNonNull(marks.get(id)).span().in(text);
        }

        List<String> words(List<String> ids) {
            return ids.stream().map(this::of).toList();
        }

        List<String> actors() {
            return words(event.actors());
        }

        List<String> recipients() {
            return words(event.recipients());
        }

        List<String> figures() {
            return words(event.figures());
        }

        List<String> when() {
            return event.when().stream()
                    .map(id -> ((When) Objects.requireNonNull(marks.get(id))).value())
                    .toList();
        }
    }

    private static Incident incident(Told told) {
        return Objects.requireNonNull(told.event().incident());
    }

    private static Told told(String text, String word) {
        return all(text).stream()
                .filter(t -> t.event().span().in(text).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<Told> all(String words) {
        Text text = text(words);
        List<Mark> before = before(text);
        Map<String, Mark> marks = new HashMap<>();
        for (Mark mark : before) marks.put(mark.id(), mark);
        return new EventExtractor()
                .extract(text, before).stream()
                        .map(e -> new Told((Event) e, marks, words))
                        .toList();
    }

    private static List<Mark> before(Text text) {
        List<Mark> marks = new ArrayList<>();
        for (Extractor extractor : BEFORE) marks.addAll(extractor.extract(text, List.copyOf(marks)));
        return marks;
    }

    private static Text text(String words) {
        Input input = new Input("test", words.getBytes(UTF_8), null, Moment.parse("2026-11-20"), null);
        return Text.read((Report) PlainText.extraction(input), model);
    }
}
