package io.sayso.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.SaysoException;
import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.report.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationGazetteerTest {
    @Test
    void columns_stand_in_any_order_and_values_with_commas_in_quotation_marks() {
        SituationGazetteer own = SituationGazetteer.of("own.csv", """
                \uFEFFLat,Lon,Name,Other Names
                1.5,-2,"Cross, The ""Old\""",Old Cross ; Crux
                """);
        Place place = own.called("old cross").orElseThrow();
        assertThat(place.name()).isEqualTo("Cross, The \"Old\"");
        assertThat(place.lat()).isEqualTo(1.5);
        assertThat(place.lon()).isEqualTo(-2);
        assertThat(place.precision()).isEqualTo(PlacePrecision.SETTLEMENT);
        assertThat(own.called("the Crux"))
                .contains(new Place(
                        new Span(0, 8),
                        place.name(),
                        "situation",
                        place.name(),
                        1.5,
                        -2.0,
                        PlacePrecision.SETTLEMENT,
                        null));
        assertThat(own.called("Cross")).isEmpty();
    }

    @Test
    void namesakes_have_entries_of_their_own() {
        SituationGazetteer own = SituationGazetteer.of("own.csv", "name,lat,lon\nNew Town,1,1\nNew Town,50,50\n");
        assertThat(own.find("new town")).containsExactly(0, 1);
        assertThat(own.entry(1).id()).isEqualTo("New Town (2)");
    }

    @Test
    void another_gazetteer_has_another_version() {
        String one = SituationGazetteer.of("a", "name,lat,lon\nA,1,1\n").readerSuffix();
        assertThat(one).matches("\\+gazetteer\\.[0-9a-f]{12}");
        assertThat(SituationGazetteer.of("b", "name,lat,lon\nA,1,2\n").readerSuffix())
                .isNotEqualTo(one);
        assertThat(SituationGazetteer.NONE.readerSuffix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Quay,pier,1,2 | line 2: \"kind\" is none that Sayso knows: \"pier\". Use one of: settlement,",
                "Quay,port,91,2 | line 2: \"lat\" is not a number from -90 to 90: \"91\". Give degrees",
                "Quay,port,1,x2 | line 2: \"lon\" is not a number from -180 to 180: \"x2\". Give degrees",
                "Quay,port,1,NaN | line 2: \"lon\" is not a number from -180 to 180: \"NaN\".",
                "Quay,port,1 | line 2: there are 3 values, and 4 columns. Give one for each",
                "' ,port,1,2' | line 2: \"name\" is not a name of up to 200 characters.",
                "\"Quay,port,1,2 | line 2: a quotation mark is not closed.",
            })
    void a_line_that_is_not_as_it_should_be_is_named_with_what_is_wrong(String line, String complaint) {
        String csv = "name,kind,lat,lon\n" + line.replace("'", "") + "\n";
        assertThatThrownBy(() -> SituationGazetteer.of("own.csv", csv))
                .isInstanceOf(SaysoException.class)
                .hasMessageStartingWith("own.csv " + complaint);
    }

    @Test
    void what_is_not_in_utf_8_is_refused() {
        byte[] latin = "name,lat,lon\nÉtang,1,2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SituationGazetteer.of("own.csv", latin))
                .hasMessage("own.csv is not in UTF-8. Save it as CSV in UTF-8.");
    }
}
