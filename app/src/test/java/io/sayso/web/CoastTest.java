package io.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoastTest {
    private static List<String> names(double west, double south, double east, double north) {
        return Coast.get().within(west, south, east, north).stream()
                .map(Coast.Country::name)
                .toList();
    }

    @Test
    void countries_are_found_where_they_lie() {
        assertThat(names(-62, 10, -60, 12)).containsExactly("Trinidad and Tobago", "Venezuela");
        assertThat(names(5.9, 49.4, 6.6, 50.2)).containsExactly("Belgium", "France", "Germany", "Luxembourg");
    }

    @Test
    void in_the_middle_of_a_country_it_fills_all_and_in_an_ocean_nothing_does() {
        Coast.Country brazil = Coast.get().within(-55, -10, -54, -9).get(0);
        assertThat(brazil.name()).isEqualTo("Brazil");
        assertThat(brazil.rings()).hasSize(1);
        assertThat(Math.abs(area(brazil.rings().get(0)))).isCloseTo(1, Offset.offset(1e-9));
        assertThat(names(-23, -30, -15, -27)).isEmpty();
    }

    @Test
    void a_country_is_found_by_its_name_with_its_bounds() {
        Coast.Country lebanon = Coast.get().find("LEBANON");
        assertThat(lebanon).isNotNull();
        if (lebanon == null) return;
        double[] bounds = lebanon.bounds();
        assertThat(bounds[0]).isBetween(35.0, 35.2);
        assertThat(bounds[1]).isBetween(33.0, 33.2);
        assertThat(bounds[2]).isBetween(36.5, 36.7);
        assertThat(bounds[3]).isBetween(34.6, 34.8);
        assertThat(Coast.get().find("Atlantis")).isNull();
    }

    @Test
    void nothing_stands_beyond_the_bounds() {
        for (Coast.Country country : Coast.get().within(-80, 5, -55, 20))
            for (double[] ring : country.rings())
                for (int i = 0; i < ring.length; i += 2) {
                    assertThat(ring[i]).isBetween(-80.0, -55.0);
                    assertThat(ring[i + 1]).isBetween(5.0, 20.0);
                }
    }

    /** After Gauss, in square degrees. */
    private static double area(double[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return sum / 2;
    }
}
