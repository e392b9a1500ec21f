package io.sayso.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaceExtractorTest {
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
    void a_city_has_its_coordinates_and_country() {
        Place caracas = only("The envoy arrived in Caracas on Friday.");
        assertThat(caracas.name()).isEqualTo("Caracas");
        assertThat(caracas.gazetteer()).isEqualTo("geonames");
        assertThat(caracas.entry()).isEqualTo("3646738");
        assertThat(caracas.lat()).isBetween(10.4, 10.6);
        assertThat(caracas.lon()).isBetween(-67.0, -66.8);
        assertThat(caracas.precision()).isEqualTo(PlacePrecision.SETTLEMENT);
        assertThat(caracas.country()).isEqualTo("VE");
    }

    @Test
    void a_state_after_a_comma_says_which_of_namesakes_is_meant() {
        List<Place> places = places("A barn burned down near Paris, Texas, late on Monday. Nobody in Paris was hurt.");
        assertThat(places).extracting(Place::country).containsOnly("US");
        assertThat(places).extracting(Place::name).containsExactly("Paris", "Texas", "Paris");
    }

    @Test
    void an_abbreviated_state_is_one_place_with_its_full_stop() {
        List<Place> places = places("A barn burned down in Gainesville, Va., late on Monday.");
        assertThat(places).extracting(Place::name).containsExactly("Gainesville", "Virginia");
        assertThat(places).extracting(p -> p.span().length()).containsExactly(11, 3);
    }

    @Test
    void a_capital_that_says_something_is_no_place() {
        assertThat(places("Washington said on Monday that the talks had failed."))
                .isEmpty();
    }

    @Test
    void whose_officials_they_are_is_no_place() {
        assertThat(places("Two Venezuelan and US officials met.")).isEmpty();
    }

    @Test
    void what_is_flown_over_is_a_place() {
        Place venezuela = only("Three carriers will not fly over Venezuela this week.");
        assertThat(venezuela.precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(venezuela.country()).isEqualTo("VE");
    }

    @Test
    void a_sea_lies_in_no_country() {
        Place sea = only("A carrier sailed into the Caribbean on Friday.");
        assertThat(sea.precision()).isEqualTo(PlacePrecision.WATER);
        assertThat(sea.gazetteer()).isEqualTo("sayso");
        assertThat(sea.country()).isNull();
    }

    @Test
    void a_name_in_no_gazetteer_keeps_its_words_and_has_no_coordinates() {
        List<Place> places = places("They met at the Tarsuna Bridge in Caracas.");
        assertThat(places).hasSize(2);
        assertThat(places.get(0).gazetteer()).isNull();
        assertThat(places.get(0).lat()).isNull();
        assertThat(places.get(0).precision()).isEqualTo(PlacePrecision.SITE);
    }

    @Test
    void a_person_named_like_a_place_is_none() {
        assertThat(places("Paris Hilton and Jack London spoke to Mr Lincoln.")).isEmpty();
    }

    @Test
    void talks_with_a_capital_are_with_its_government() {
        assertThat(places("The envoy held talks with Damascus.")).isEmpty();
    }

    @Test
    void who_is_urged_to_act_is_no_place() {
        assertThat(places("The envoy urged Venezuela to release the crew.")).isEmpty();
    }

    @Test
    void after_in_a_name_says_where_whatever_it_hangs_on() {
        assertThat(places("A party leader in Rajasthan agreed."))
                .extracting(Place::country)
                .containsExactly("IN");
    }

    @Test
    void a_county_tells_in_which_state_its_town_lies() {
        List<Place> places =
                places("A man was held in Huntsville on Monday. Deputies searched a farm in Walker County.");
        assertThat(places).hasSize(2);
        assertThat(places.get(0).lat()).isBetween(30.0, 31.5);
    }

    @Test
    void the_seat_of_power_is_a_place_to_those_who_are_in_it() {
        assertThat(places("Protesters gathered outside the Kremlin on Monday.")).hasSize(1);
        assertThat(places("The Kremlin denied it.")).isEmpty();
    }

    @Test
    void a_body_in_capitals_is_no_village_of_its_name() {
        assertThat(places("Trade with the CIS fell, and NATO met.")).isEmpty();
    }

    @Test
    void the_pronoun_us_is_no_country() {
        assertThat(places("They told us to wait. Us? Never.")).isEmpty();
    }

    @Test
    void a_place_of_the_situations_own_is_found_by_each_of_its_names() {
        SituationGazetteer own = SituationGazetteer.of("own.csv", """
                name,other names,kind,lat,lon
                Sallow Point,Punta Sauce,village,-27.93,-17.05
                Strait of Mirrow,Mirrow Strait,strait,-28.35,-18.40
                """);
        List<Place> places =
                places("A boat left Sallow Point on Monday and sank in the Mirrow Strait, near Punta Sauce.", own);
        assertThat(places).extracting(Place::name).containsExactly("Sallow Point", "Strait of Mirrow", "Sallow Point");
        assertThat(places).extracting(Place::gazetteer).containsOnly("situation");
        assertThat(places).extracting(Place::entry).contains("Sallow Point", "Strait of Mirrow");
        assertThat(places)
                .extracting(Place::precision)
                .containsExactly(PlacePrecision.SETTLEMENT, PlacePrecision.WATER, PlacePrecision.SETTLEMENT);
        assertThat(places.get(1).lat()).isEqualTo(-28.35);
    }

    @Test
    void the_situations_own_place_is_meant_before_a_greater_one_of_its_name() {
        String text = "Troops arrived in Paris on Monday, and later in Caracas.";
        SituationGazetteer own = SituationGazetteer.of("own.csv", "name,kind,lat,lon\nParis,village,10,20\n");
        assertThat(places(text, own)).extracting(Place::gazetteer).containsExactly("situation", "geonames");
        assertThat(places(text)).extracting(Place::gazetteer).containsExactly("geonames", "geonames");
        assertThat(places("Troops arrived in Paris, Texas, on Monday.", own))
                .extracting(Place::gazetteer)
                .contains("geonames")
                .doesNotContain("situation");
    }

    private static Place only(String text) {
        List<Place> places = places(text);
        assertThat(places).hasSize(1);
        return places.get(0);
    }

    private static List<Place> places(String text) {
        return places(text, SituationGazetteer.NONE);
    }

    private static List<Place> places(String text, SituationGazetteer own) {
        Input input = Input.of("a.txt", text);
        Text read = Text.read((Report) PlainText.extraction(input), model);
        return new PlaceExtractor(own)
                .extract(read, List.of()).stream().map(Place.class::cast).toList();
    }
}
