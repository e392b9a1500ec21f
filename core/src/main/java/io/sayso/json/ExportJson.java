package io.sayso.json;

import io.sayso.export.ExportRow;
import io.sayso.reading.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of an export as JSON objects, and as GeoJSON (RFC 7946). */
public final class ExportJson {
    private ExportJson() {}

    /** One object, its places in a list. */
    public static Map<String, @Nullable Object> object(ExportRow row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", row.id());
        object.putAll(row.fields());
        object.put("places", row.places().stream().map(ExportJson::place).toList());
        return object;
    }

    /**
     * Single values by name, an enumeration as JSON spells it; several places are told apart by semicolons, in the same
     * order in each field.
     */
    public static Map<String, @Nullable Object> cells(ExportRow row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("id", row.id());
        row.fields().forEach((name, value) -> cells.put(name, value instanceof Enum<?> word ? Kebab.of(word) : value));
        List<Map<String, @Nullable Object>> places =
                row.places().stream().map(ExportJson::place).toList();
        for (String field : List.of("place", "precision", "country", "latitude", "longitude")) {
            if (places.size() == 1) cells.put(field, places.get(0).get(field));
            else cells.put(field, places.isEmpty() ? null : joined(places, field));
        }
        return cells;
    }

    private static String joined(List<Map<String, @Nullable Object>> places, String field) {
        StringBuilder all = new StringBuilder();
        for (Map<String, @Nullable Object> place : places) {
            Object value = place.get(field);
            if (!all.isEmpty()) all.append("; ");
            all.append(value == null ? "none" : value);
        }
        return all.toString();
    }

    /**
     * A feature collection: a feature for each place of each row, and one for a row without a place. Only a site or a
     * settlement has a point; an area has none, since nobody says where in it, and its precision tells why.
     */
    public static Map<String, @Nullable Object> geoJson(List<ExportRow> rows) {
        List<Map<String, @Nullable Object>> features = new ArrayList<>();
        for (ExportRow row : rows) {
            if (row.places().isEmpty()) features.add(feature(row, row.id(), null));
            for (int i = 0; i < row.places().size(); i++)
                features.add(feature(row, row.id() + "@" + (i + 1), row.places().get(i)));
        }
        Map<String, @Nullable Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        return collection;
    }

    private static Map<String, @Nullable Object> feature(ExportRow row, String id, @Nullable Place place) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("id", row.id());
        properties.putAll(row.fields());
        for (String field : List.of("place", "precision", "country"))
            properties.put(field, place == null ? null : place(place).get(field));
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", id);
        feature.put("geometry", place == null ? null : point(place));
        feature.put("properties", properties);
        return feature;
    }

    /** Longitude first, as the standard has it. */
    private static @Nullable Map<String, @Nullable Object> point(Place place) {
        if (!ExportRow.isPoint(place)) return null;
        Map<String, @Nullable Object> point = new LinkedHashMap<>();
        point.put("type", "Point");
        point.put("coordinates", Arrays.asList(place.lon(), place.lat()));
        return point;
    }

    private static Map<String, @Nullable Object> place(Place place) {
        boolean isPoint = ExportRow.isPoint(place);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("place", place.name());
        fields.put("precision", Kebab.of(place.precision()));
        fields.put("country", place.country());
        fields.put("latitude", isPoint ? place.lat() : null);
        fields.put("longitude", isPoint ? place.lon() : null);
        return fields;
    }
}
