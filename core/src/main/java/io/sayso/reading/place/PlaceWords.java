package io.sayso.reading.place;

import io.sayso.reading.Lexicon;
import io.sayso.reading.PlacePrecision;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code places.txt}. */
final class PlaceWords {
    private static final Lexicon LISTS = Lexicon.read(PlaceWords.class, "places.txt");

    static final Set<String> BEFORE_A_PLACE = LISTS.list("before-a-place"),
            PARTS = LISTS.list("part"),
            OF_A_LAND = LISTS.list("of-a-land"),
            MAKE_TO_ACT = LISTS.list("make-to-act"),
            BETWEEN = LISTS.list("between"),
            LAND = LISTS.list("land"),
            WHOSE = LISTS.list("whose"),
            TITLES = LISTS.list("person-title"),
            SELDOM = LISTS.list("seldom"),
            SITES = LISTS.list("site"),
            NEVER = LISTS.list("never"),
            INITIALS = LISTS.list("initials"),
            SEATS_OF_POWER = LISTS.list("seat-of-power"),
            AT_A_PLACE = LISTS.list("at-a-place"),
            BASED = LISTS.list("based"),
            WITH_A_GOVERNMENT = LISTS.list("with-a-government");

    private static final Map<String, PlacePrecision> LAST_WORDS = lastWords();
    private static final Map<String, PlaceKind> KINDS = readKinds();

    private PlaceWords() {}

    /** An area that an abbreviation stands for: {@code US.CA}, by the key {@code california}. */
    record Area(String code, String key) {}

    /** The areas by their abbreviations, as they are written: {@code Calif.}, {@code CA}. */
    static Map<String, Area> abbreviations() {
        return areas("abbreviation ");
    }

    /** The countries by their peoples: {@code Venezuelan}. */
    static Map<String, Area> peoples() {
        return areas("people ");
    }

    private static Map<String, Area> areas(String prefix) {
        Map<String, Area> areas = new HashMap<>();
        for (String name : LISTS.names()) {
            if (!name.startsWith(prefix)) continue;
            String[] area = name.substring(prefix.length()).split(" ", 2);
            for (String word : LISTS.list(name)) areas.put(word, new Area(area[0], area[1].toLowerCase(Locale.ROOT)));
        }
        return Map.copyOf(areas);
    }

    /** The kinds of places that a situation's gazetteer may name, in the order of the list. */
    static Map<String, PlaceKind> kinds() {
        return KINDS;
    }

    private static Map<String, PlaceKind> readKinds() {
        Map<String, PlaceKind> kinds = new LinkedHashMap<>();
        for (PlaceKind kind : PlaceKind.values()) {
            String list = "kind " + kind.name().toLowerCase(Locale.ROOT);
            if (LISTS.names().contains(list)) for (String word : LISTS.list(list)) kinds.put(word, kind);
        }
        return Collections.unmodifiableMap(kinds);
    }

    /** What the last word of a name says of what it names. */
    static PlacePrecision saidBy(String lastWord) {
        return LAST_WORDS.getOrDefault(lastWord.toLowerCase(Locale.ROOT), PlacePrecision.UNKNOWN);
    }

    /** Whether the word is what sort of place a name is of, and no name itself: {@code County}, {@code Hospital}. */
    static boolean isKindOfPlace(String word) {
        return saidBy(word) != PlacePrecision.UNKNOWN;
    }

    private static Map<String, PlacePrecision> lastWords() {
        Map<String, PlacePrecision> words = new HashMap<>();
        for (PlacePrecision precision : PlacePrecision.values()) {
            String list = precision.name().toLowerCase(Locale.ROOT);
            if (LISTS.names().contains(list)) for (String word : LISTS.list(list)) words.putIfAbsent(word, precision);
        }
        return Map.copyOf(words);
    }
}
