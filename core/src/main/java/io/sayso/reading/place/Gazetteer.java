package io.sayso.reading.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world that Sayso knows, by name: {@code find("caracas")} → the numbers of the places so called.
 * Places are numbered from 0.
 *
 * <p>Immutable. Columns and pools, no objects: about 15 MB, loaded when first asked for. {@code gazetteer/README.md}
 * says what it is made of.
 */
final class Gazetteer {
    private static final int[] NONE = {};

    /** In the file, the highest bit of three bytes: the place has the key by another name than its first. */
    private static final int BY_OTHER_NAME = 1 << 23;

    private final Names countries, areas, names, codes, keys;
    private final byte[] kind, people, country;
    private final int[] lat, lon, number, firstFound, found, mainKey;
    private final char[] province, district;
    private final int[] codeOf;

    private Gazetteer(GazetteerFile file) {
        countries = file.names();
        areas = file.names();
        names = file.names();
        int size = names.size();
        kind = file.bytes(size);
        lat = file.column(size, 3);
        lon = file.column(size, 3);
        people = file.bytes(size);
        country = file.bytes(size);
        province = file.shorts(size);
        district = file.shorts(size);
        number = file.column(size, 4);
        codes = file.names();
        keys = file.names();
        char[] counts = file.shorts(keys.size());
        firstFound = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) firstFound[i + 1] = firstFound[i] + counts[i];
        found = file.column(file.number(), 3);
        mainKey = new int[size];
        for (int key = 0; key < counts.length; key++)
            for (int i = firstFound[key]; i < firstFound[key + 1]; i++)
                if (found[i] >= 0) mainKey[found[i]] = key;
                else found[i] &= BY_OTHER_NAME - 1;
        codeOf = new int[size];
        for (int i = 0, next = 0; i < size; i++) codeOf[i] = number[i] == 0 ? next++ : -1;
    }

    /** The one that comes with Sayso; read at the first call. */
    static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    private static final class Bundled {
        static final Gazetteer GAZETTEER = new Gazetteer(GazetteerFile.bundled());
    }

    /** The places whose name, or other name, has the key; none where there are none. */
    int[] find(String key) {
        int number = number(key);
        return number < 0 ? NONE : Arrays.copyOfRange(found, firstFound[number], firstFound[number + 1]);
    }

    /** The key's number, by which {@link #isFirstName} knows it; −1 where no place has it. */
    int number(String key) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        int at = keys.firstFrom(name);
        return keys.is(at, name) ? at : -1;
    }

    /** Whether the place has the key by its first name, and not by another. */
    boolean isFirstName(int place, int key) {
        return mainKey[place] == key;
    }

    /** Whether some key begins so. */
    boolean hasNameFrom(String start) {
        byte[] name = start.getBytes(StandardCharsets.UTF_8);
        return keys.startsWith(keys.firstFrom(name), name);
    }

    /** The province or country of the code: {@code US.LA}, {@code VE}; −1 where there is none. */
    int area(String code, String key) {
        for (int place : find(key)) if (kind(place).holdsOthers() && code.equals(areaCode(place))) return place;
        return -1;
    }

    private String areaCode(int place) {
        return switch (kind(place)) {
            case COUNTRY -> countries.get(country[place] & 0xFF);
            case PROVINCE -> areas.get(province[place]);
            case DISTRICT -> areas.get(district[place]);
            default -> "";
        };
    }

    String name(int place) {
        return names.get(place);
    }

    PlaceKind kind(int place) {
        return KINDS[kind[place]];
    }

    private static final PlaceKind[] KINDS = PlaceKind.values();

    double lat(int place) {
        return lat[place] / 1000.0;
    }

    double lon(int place) {
        return lon[place] / 1000.0;
    }

    /** How many live there, as a power of ten: 6.4 for 2.5 million; 0 where it is not known. */
    double people(int place) {
        return (people[place] & 0xFF) / 33.22;
    }

    /** ISO 3166-1 alpha-2; null where in none or several. */
    @Nullable String country(int place) {
        String code = countries.get(country[place] & 0xFF);
        return code.isEmpty() ? null : code;
    }

    /** Whether the two lie in one country, or one is it. */
    boolean shareCountry(int place, int other) {
        return country[place] != 0 && country[place] == country[other];
    }

    /** Whether the two lie in one province, or one is it. */
    boolean shareProvince(int place, int other) {
        return province[place] != 0 && province[place] == province[other];
    }

    /** Whether the two lie in one district, or one is it. */
    boolean shareDistrict(int place, int other) {
        return district[place] != 0 && district[place] == district[other];
    }

    /** Whether {@code area} is a district, province or country that holds {@code place}. */
    boolean holds(int area, int place) {
        if (area == place) return false;
        return switch (kind(area)) {
            case COUNTRY -> kind(place) != PlaceKind.COUNTRY && shareCountry(area, place);
            case PROVINCE -> kind(place) != PlaceKind.PROVINCE && shareProvince(area, place);
            case DISTRICT -> !kind(place).holdsOthers() && shareDistrict(area, place);
            default -> false;
        };
    }

    /** Whether the two lie within about {@value #NEAR} km. */
    boolean areNear(int place, int other) {
        return Math.abs(lat[place] - lat[other]) < 10 * NEAR && kilometres(place, other) < NEAR;
    }

    private static final int NEAR = 100;

    /** Kilometres between the two, over a sphere. */
    double kilometres(int place, int other) {
        double a = Math.toRadians(lat(place)), b = Math.toRadians(lat(other));
        double x = Math.toRadians(lon(other) - lon(place));
        double h = square(Math.sin((b - a) / 2)) + Math.cos(a) * Math.cos(b) * square(Math.sin(x / 2));
        return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Which gazetteer the place was taken from: {@code geonames}, {@code ourairports}, {@code sayso}. */
    String gazetteer(int place) {
        return number[place] != 0 ? "geonames" : code(place).split(" ", 2)[0];
    }

    /** Its number or key there: {@code 3646738}, {@code US.LA.079}, {@code SVMI}, {@code caribbean-sea}. */
    String entry(int place) {
        return number[place] != 0
                ? Integer.toString(number[place])
                : code(place).split(" ", 2)[1];
    }

    private String code(int place) {
        return codes.get(codeOf[place]);
    }

    int size() {
        return names.size();
    }
}
