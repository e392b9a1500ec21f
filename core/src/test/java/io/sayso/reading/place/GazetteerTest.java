package io.sayso.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final WorldGazetteer gazetteer = WorldGazetteer.bundled();

    @Test
    void every_place_is_found_by_its_name() {
        assertThat(gazetteer.size()).isGreaterThan(200_000);
        for (int place = 0; place < gazetteer.size(); place += 7) {
            String key = NameKey.of(gazetteer.name(place));
            int wanted = place;
            if (!key.isEmpty() && !key.chars().allMatch(Character::isDigit))
                assertThat(gazetteer.find(key)).as(gazetteer.name(place)).matches(f -> contains(f, wanted));
        }
    }

    @Test
    void every_place_lies_on_the_globe_and_stands_in_a_gazetteer() {
        for (int place = 0; place < gazetteer.size(); place++) {
            assertThat(Math.abs(gazetteer.lat(place))).isLessThanOrEqualTo(90);
            assertThat(Math.abs(gazetteer.lon(place))).isLessThanOrEqualTo(180);
            assertThat(gazetteer.gazetteer(place)).isIn("geonames", "ourairports", "sayso");
            assertThat(gazetteer.entry(place)).isNotEmpty();
        }
    }

    @Test
    void a_province_holds_its_cities_and_a_country_its_provinces() {
        int texas = one("texas", PlaceKind.PROVINCE, "US"), states = one("us", PlaceKind.COUNTRY, "US");
        int paris = IntStream.of(gazetteer.find("paris"))
                .filter(p -> gazetteer.holds(texas, p))
                .findFirst()
                .orElseThrow();
        assertThat(gazetteer.holds(states, texas)).isTrue();
        assertThat(gazetteer.holds(states, paris)).isTrue();
        assertThat(gazetteer.holds(texas, states)).isFalse();
        assertThat(gazetteer.people(paris)).isBetween(4.0, 5.0);
    }

    @Test
    void a_name_unknown_has_no_places() {
        assertThat(gazetteer.find("qqzxv")).isEmpty();
        assertThat(gazetteer.find("")).isEmpty();
        assertThat(gazetteer.hasNameFrom("new yor")).isTrue();
        assertThat(gazetteer.hasNameFrom("qqzxv")).isFalse();
    }

    @Test
    void the_middle_of_a_great_country_lies_in_its_main_part() {
        int states = one("united states", PlaceKind.COUNTRY, "US");
        assertThat(gazetteer.lat(states)).isBetween(35.0, 43.0);
        assertThat(gazetteer.lon(states)).isBetween(-104.0, -92.0);
    }

    @Test
    void every_abbreviation_stands_for_an_area() {
        PlaceWords.abbreviations()
                .values()
                .forEach(area -> assertThat(gazetteer.area(area.code(), area.key()))
                        .as(area.code())
                        .isNotNegative());
    }

    private int one(String key, PlaceKind kind, String country) {
        return Arrays.stream(gazetteer.find(key))
                .filter(p -> gazetteer.kind(p) == kind && country.equals(gazetteer.country(p)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean contains(int[] found, int place) {
        return IntStream.of(found).anyMatch(f -> f == place);
    }
}
