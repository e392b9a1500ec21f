package io.sayso.reading.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorExtractorTest {
    private static ReaderModel model;

    @BeforeAll
    static void load() {
        model = ReaderModel.bundled();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void a_title_and_a_family_name_are_joined_to_the_full_name() {
        String text = "Ivo Tann left the port on Monday. Mr Tann declined to comment.";
        assertThat(mentions(text, "Ivo Tann")).containsExactly("Ivo Tann", "Mr Tann");
    }

    @Test
    void a_family_name_that_two_people_bear_joins_neither() {
        List<Actor> actors = actors("Ivo Tann met Lena Tann in the capital on Monday. Tann later left for home.");
        assertThat(actors.stream().map(Actor::actor).distinct()).hasSize(3);
    }

    @Test
    void a_title_tells_two_people_of_one_name_apart() {
        List<Actor> actors = actors("Mr Tann and Mrs Tann left the port on Monday.");
        assertThat(actors).extracting(Actor::actor).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void he_is_the_one_person_of_the_sentence_before() {
        String text = "The harbour board accused Mr Tann on Monday. He has denied it.";
        assertThat(mentions(text, "Tann")).containsExactly("Mr Tann", "He");
    }

    @Test
    void he_is_nobody_where_two_could_be_meant() {
        List<Actor> actors = actors("Ivo Tann wrote to Tom Ash on Monday. The letter was his.");
        assertThat(actors).extracting(Actor::name).containsExactly("Ivo Tann", "Tom Ash");
    }

    @Test
    void she_is_not_a_man() {
        String text = "Mr Tann wrote to Mrs Lind on Monday. She has not replied.";
        assertThat(mentions(text, "Lind")).containsExactly("Mrs Lind", "She");
    }

    @Test
    void a_pronoun_in_quotation_marks_is_left_alone() {
        String text = "“He lied,” said Mara Lind after Ivo Tann had left.";
        assertThat(mentions(text, "Ivo Tann")).containsExactly("Ivo Tann");
    }

    @Test
    void what_the_text_calls_an_airline_is_no_person() {
        List<Actor> before =
                actors("Officials said the airline Corvane has cancelled its flights. Corvane gave no date.");
        assertThat(before.stream().filter(a -> "Corvane".equals(a.name())))
                .extracting(Actor::kind)
                .hasSize(2)
                .containsOnly(ActorKind.ORGANISATION);
        List<Actor> behind = actors("Halden, a ferry operator, said on Monday that it would resume sailings.");
        assertThat(named(behind, "Halden").kind()).isEqualTo(ActorKind.ORGANISATION);
        List<Actor> person = actors("Ivo Tann, a union leader, said on Monday that he would resign.");
        assertThat(named(person, "Ivo Tann").kind()).isEqualTo(ActorKind.PERSON);
    }

    @Test
    void members_of_a_party_are_a_body_of_no_state() {
        List<Actor> actors = actors("Democrats condemned the decision on Friday.");
        assertThat(actors).extracting(Actor::kind).containsExactly(ActorKind.ORGANISATION);
        assertThat(actors.get(0).affiliation()).isNull();
    }

    @Test
    void a_noun_set_beside_a_name_is_its_role() {
        String text = "Ivo Tann, the defence secretary, said that the fleet would leave.";
        assertThat(mentions(text, "Ivo Tann")).containsExactly("Ivo Tann", "defence secretary");
        assertThat(named(actors(text), "Ivo Tann").role()).isEqualTo("defence secretary");
    }

    @Test
    void an_office_is_joined_to_a_person_only_where_the_text_says_so() {
        String away = "Ivo Tann flew home. The Norwegian president signed the law on Friday.";
        assertThat(actors(away)).extracting(Actor::kind).containsExactly(ActorKind.PERSON, ActorKind.OFFICE);
        List<Actor> actors = actors("The Norwegian president, Ivo Tann, flew home on Friday.");
        assertThat(actors)
                .extracting(Actor::actor)
                .hasSize(2)
                .containsOnly(actors.get(1).actor());
        assertThat(named(actors, "Ivo Tann").affiliation()).isEqualTo("NOR");
    }

    @Test
    void an_unnamed_official_is_no_named_one() {
        List<Actor> actors = actors("Ivo Tann, a senior harbour official, resigned on Monday."
                + " A government official said on Tuesday that the port was safe. The official gave no details.");
        String tann = named(actors, "Ivo Tann").actor();
        assertThat(actors.get(actors.size() - 1).actor()).isNotEqualTo(tann);
    }

    @Test
    void an_acronym_is_its_body() {
        String text = "The Northern Ports Authority closed the pier on Monday."
                + " The NPA warned ships of ice. Ice has closed the pier before, the NPA said.";
        assertThat(mentions(text, "Northern Ports Authority"))
                .containsExactly("Northern Ports Authority", "NPA", "NPA");
    }

    @Test
    void a_body_with_a_person_s_name_is_one_body() {
        List<Actor> actors = actors("The Tann administration has accused rebels of the attack.");
        assertThat(actors).extracting(Actor::kind).containsExactly(ActorKind.ORGANISATION, ActorKind.ARMED_GROUP);
        assertThat(actors.get(0).name()).isEqualTo("Tann administration");
    }

    @Test
    void a_capital_that_acts_is_the_state_and_one_that_lies_somewhere_is_none() {
        List<Actor> actors = actors("Norway closed its ports on Monday. Oslo has denied the report.");
        assertThat(actors).extracting(Actor::affiliation).containsExactly("NOR", "NOR");
        assertThat(actors.get(0).actor()).isEqualTo(actors.get(1).actor());
        assertThat(actors("The fire began in Oslo on Monday.")).isEmpty();
    }

    @Test
    void people_without_a_name_have_none() {
        List<Actor> actors = actors("Residents fled the town. Human rights groups have condemned the strikes.");
        assertThat(actors).extracting(Actor::kind).containsOnly(ActorKind.PEOPLE);
        assertThat(actors).extracting(Actor::name).containsOnlyNulls();
        assertThat(actors).extracting(Actor::role).containsExactly("Residents", "Human rights groups");
    }

    @Test
    void assets_are_told_by_kind_and_number() {
        List<Actor> actors =
                actors("The carrier joined at least seven other warships, a nuclear submarine and F-35 aircraft.");
        assertThat(assets(actors)).contains("warship null 7", "submarine null 1", "aircraft F-35 null");
    }

    @Test
    void the_name_of_a_ship_is_no_person() {
        List<Actor> actors = actors("The navy’s largest aircraft carrier, the Tamsin R. Orrel, arrived on Sunday.");
        assertThat(assets(actors)).containsOnly("aircraft-carrier Tamsin R. Orrel 1");
        assertThat(actors).extracting(Actor::kind).doesNotContain(ActorKind.PERSON);
    }

    @Test
    void a_role_holds_only_on_its_days() {
        String text = "Kofi Annan spoke in New York. Hugo Chavez flew home to Venezuela on Monday.";
        assertThat(named(actors(text, "2010-05-01"), "Hugo Chavez").affiliation())
                .isEqualTo("VEN");
        assertThat(named(actors(text, "2020-05-01"), "Hugo Chavez").affiliation())
                .isNull();
        assertThat(named(actors(text, null), "Hugo Chavez").affiliation()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ivo Tann ",
                "he and she ",
                "the US Navy (USN) ",
                "two F-35s, ",
                "A. Tann, B. Lind, ",
                "Oslo’s ",
                "(a) ",
                "“He "
            })
    void what_repeats_is_read_in_linear_time(String piece) {
        Text text = text(piece.repeat(9_000 / piece.length()), null);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new ActorExtractor().extract(text, List.of()));
    }

    private static List<Actor> actors(String text) {
        return actors(text, null);
    }

    private static List<Actor> actors(String text, @Nullable String published) {
        return new ActorExtractor()
                .extract(text(text, published), List.of()).stream()
                        .map(Actor.class::cast)
                        .toList();
    }

    private static Text text(String text, @Nullable String published) {
        Moment moment = published == null ? null : Moment.parse(published);
        Input input = new Input("a.txt", text.getBytes(UTF_8), null, moment, null);
        return Text.read((Report) PlainText.extraction(input), model);
    }

    private static Actor named(List<Actor> actors, String name) {
        return actors.stream().filter(a -> name.equals(a.name())).findFirst().orElseThrow();
    }

    /** The words of the mentions of the actor with that name. */
    private static List<String> mentions(String text, String name) {
        return actors(text).stream()
                .filter(a -> name.equals(a.name()))
                .map(a -> a.span().in(text))
                .toList();
    }

    private static List<String> assets(List<Actor> actors) {
        return actors.stream()
                .flatMap(a -> a.assets().stream())
                .map(a -> a.kind() + " " + a.name() + " " + a.number())
                .toList();
    }
}
