package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.bench.PlaceScorer.PlaceMeasure;
import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.report.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceScorerTest {
    private static final Toponym CITY = new Toponym(new Span(0, 7), "Caracas", 10.5, -66.9, true),
            STATE = new Toponym(new Span(10, 15), "Texas", 31.0, -100.0, true),
            GOVERNMENT = new Toponym(new Span(20, 30), "Washington", 38.9, -77.0, false),
            UNLOCATED = new Toponym(new Span(40, 50), "Elm Street", null, null, true);

    @Test
    void a_span_counts_exactly_or_where_it_overlaps() {
        Map<PlaceMeasure, Counts> counts =
                score(List.of(CITY, STATE), place(0, 7, 10.5, -66.9), place(9, 15, 31.0, -100.0));
        assertThat(counts).containsEntry(PlaceMeasure.EXACT, new Counts(1, 2, 2));
        assertThat(counts).containsEntry(PlaceMeasure.OVERLAPPING, new Counts(2, 2, 2));
    }

    @Test
    void one_place_matches_one_name() {
        Map<PlaceMeasure, Counts> counts = score(List.of(CITY, STATE), place(0, 15, 10.5, -66.9));
        assertThat(counts).containsEntry(PlaceMeasure.OVERLAPPING, new Counts(1, 1, 2));
    }

    @Test
    void of_names_that_say_where_a_place_on_another_name_is_left_out() {
        Map<PlaceMeasure, Counts> counts = score(
                List.of(CITY, GOVERNMENT),
                place(0, 7, 10.5, -66.9),
                place(20, 30, 38.9, -77.0),
                place(60, 65, 0.0, 0.0));
        assertThat(counts).containsEntry(PlaceMeasure.OVERLAPPING, new Counts(2, 3, 2));
        assertThat(counts).containsEntry(PlaceMeasure.LITERAL_OVERLAPPING, new Counts(1, 2, 1));
    }

    @Test
    void nearness_is_a_share_of_what_has_coordinates() {
        Map<PlaceMeasure, Counts> counts = score(
                List.of(CITY, STATE, GOVERNMENT, UNLOCATED),
                place(0, 7, 11.5, -66.9),
                place(10, 15, 38.0, -100.0),
                place(40, 50, null, null));
        assertThat(counts).containsEntry(PlaceMeasure.NEAR_OF_FOUND, Counts.share(1, 2));
        assertThat(counts).containsEntry(PlaceMeasure.NEAR_OF_ALL, Counts.share(1, 3));
    }

    @Test
    void a_place_without_coordinates_is_found_but_not_near() {
        Map<PlaceMeasure, Counts> counts = score(List.of(CITY), place(0, 7, null, null));
        assertThat(counts).containsEntry(PlaceMeasure.NEAR_OF_FOUND, Counts.share(0, 1));
        assertThat(counts).containsEntry(PlaceMeasure.NEAR_OF_LOCATED, Counts.share(0, 0));
    }

    @Test
    void the_ceiling_asks_whether_the_gazetteer_has_the_name_near() {
        Toponym nowhere = new Toponym(new Span(0, 7), "Caracas", -40.0, 100.0, true);
        assertThat(PlaceScorer.isReachable(CITY)).isTrue();
        assertThat(PlaceScorer.isReachable(nowhere)).isFalse();
    }

    @Test
    void a_degree_of_latitude_is_111_kilometres() {
        assertThat(Toponym.kilometres(10, 20, 11, 20)).isBetween(111.0, 111.4);
    }

    @Test
    void toponyms_of_geowebnews_are_read_with_their_notes() {
        List<Toponym> read = GeoWebNews.toponyms("Caracas said Tarsuna shut.", """
                T1\tMetonymic 0 7\tCaracas
                #1\tAnnotatorNotes T1\t3646738
                T2\tLiteral 13 20\tTarsuna
                #2\tAnnotatorNotes T2\t10.5, -66.25
                T3\tNon_Toponym 21 25\tshut
                """);
        assertThat(read).hasSize(2);
        assertThat(read.get(0).literal()).isFalse();
        assertThat(read.get(0).lat()).isBetween(10.4, 10.6);
        assertThat(read.get(1)).isEqualTo(new Toponym(new Span(13, 20), "Tarsuna", 10.5, -66.25, true));
    }

    private static Map<PlaceMeasure, Counts> score(List<Toponym> gold, Place... found) {
        return new PlaceScorer(gold, List.of(found)).score();
    }

    private static Place place(int from, int to, @Nullable Double lat, @Nullable Double lon) {
        return new Place(new Span(from, to), "a", null, null, lat, lon, PlacePrecision.UNKNOWN, null);
    }
}
