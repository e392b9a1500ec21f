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
final class WorldGazetteer implements Gazetteer {
    private static final int[] NONE = {};

    /** In the file, the highest bit of three bytes: the place has the key by another name than its first. */
    private static final int BY_OTHER_NAME = 1 << 23;

    private final Names countries, areas, names, codes, keys;
    private final byte[] kind, people, country;
    private final int[] lat, lon, number, firstFound, found, mainKey;
    private final char[] province, district;
    private final int[] codeOf;

    private WorldGazetteer(GazetteerFile file) {
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
    static WorldGazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    private static final class Bundled {
        static final WorldGazetteer GAZETTEER = new WorldGazetteer(GazetteerFile.bundled());
    }

    @Override
    public int[] find(String key) {
        int number = number(key);
        return number < 0 ? NONE : Arrays.copyOfRange(found, firstFound[number], firstFound[number + 1]);
    }

    @Override
    public int number(String key) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        int at = keys.firstFrom(name);
        return keys.is(at, name) ? at : -1;
    }

    @Override
    public boolean isFirstName(int place, int key) {
        return mainKey[place] == key;
    }

    @Override
    public boolean hasNameFrom(String start) {
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

    @Override
    public boolean isOwn(int place) {
        return false;
    }

    @Override
    public String name(int place) {
        return names.get(place);
    }

    @Override
    public PlaceKind kind(int place) {
        return KINDS[kind[place]];
    }

    private static final PlaceKind[] KINDS = PlaceKind.values();

    @Override
    public double lat(int place) {
        return lat[place] / 1000.0;
    }

    @Override
    public double lon(int place) {
        return lon[place] / 1000.0;
    }

    @Override
    public double people(int place) {
        return (people[place] & 0xFF) / 33.22;
    }

    @Override
    public @Nullable String country(int place) {
        String code = countries.get(country[place] & 0xFF);
        return code.isEmpty() ? null : code;
    }

    @Override
    public boolean shareCountry(int place, int other) {
        return country[place] != 0 && country[place] == country[other];
    }

    @Override
    public boolean shareProvince(int place, int other) {
        return province[place] != 0 && province[place] == province[other];
    }

    @Override
    public boolean shareDistrict(int place, int other) {
        return district[place] != 0 && district[place] == district[other];
    }

    @Override
    public boolean holds(int area, int place) {
        if (area == place) return false;
        return switch (kind(area)) {
            case COUNTRY -> kind(place) != PlaceKind.COUNTRY && shareCountry(area, place);
            case PROVINCE -> kind(place) != PlaceKind.PROVINCE && shareProvince(area, place);
            case DISTRICT -> !kind(place).holdsOthers() && shareDistrict(area, place);
            default -> false;
        };
    }

    @Override
    public String gazetteer(int place) {
        return number[place] != 0 ? "geonames" : code(place).split(" ", 2)[0];
    }

    @Override
    public String entry(int place) {
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
