package io.sayso.reading.place;

import io.sayso.reading.place.PlaceWords.Area;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The areas that words other than their names stand for: {@code Calif.}, {@code Venezuelan}. */
final class AreaNames {
    private final Map<String, Integer> abbreviations, peoples;

    private AreaNames(WorldGazetteer gazetteer) {
        abbreviations = places(gazetteer, PlaceWords.abbreviations());
        peoples = places(gazetteer, PlaceWords.peoples());
    }

    /** Those of the gazetteer that comes with Sayso. */
    static AreaNames bundled() {
        return Bundled.NAMES;
    }

    private static final class Bundled {
        static final AreaNames NAMES = new AreaNames(WorldGazetteer.bundled());
    }

    /** The state or province that the words, as they are written, are short for, or null. */
    @Nullable Integer abbreviated(String words) {
        return abbreviations.get(words);
    }

    /** The country of the people so called, or null. */
    @Nullable Integer ofPeople(String words) {
        return peoples.get(words);
    }

    private static Map<String, Integer> places(WorldGazetteer gazetteer, Map<String, Area> areas) {
        Map<String, Integer> places = new HashMap<>();
        areas.forEach((words, area) -> {
            int place = gazetteer.area(area.code(), area.key());
            if (place >= 0) places.put(words, place);
        });
        return Map.copyOf(places);
    }
}
