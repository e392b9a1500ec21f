package io.sayso.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "St. Mary's-on-the-Hill, st marys on the hill",
        "Saint Louis, st louis",
        "The Hague, hague",
        "U.S., us",
        "Bogotá, bogota",
        "Łódź, lodz",
        "Trinidad & Tobago, trinidad and tobago",
        "Côte d’Ivoire, cote divoire",
        "MOUNT VERNON, mt vernon",
        "Москва, москва",
    })
    void a_name_has_the_key_that_the_build_gives_it(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
