package io.sayso.export;

import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a record on its way out.
 *
 * @param id the same in every run
 * @param fields its facts by name, in order: text, numbers, enumerations, yes and no; null where nobody says
 * @param places where it is, each once, in the order in which the text names them; empty where it names none
 */
public record ExportRow(String id, Map<String, @Nullable Object> fields, List<Place> places) {
    public ExportRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        places = List.copyOf(places);
    }

    /** Whether the coordinates of {@code place} say where it is: those of a site or a settlement, and of no area. */
    public static boolean isPoint(Place place) {
        return place.lat() != null
                && (place.precision() == PlacePrecision.SITE || place.precision() == PlacePrecision.SETTLEMENT);
    }
}
