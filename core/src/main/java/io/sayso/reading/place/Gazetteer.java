package io.sayso.reading.place;

import org.jspecify.annotations.Nullable;

/**
 * Places by name: {@code find("caracas")} → the numbers of the places so called. Places are numbered from 0. Immutable.
 */
interface Gazetteer {
    /** The places whose name, or other name, has the key; none where there are none. */
    int[] find(String key);

    /** The key's number, by which {@link #isFirstName} knows it; −1 where no place has it. */
    int number(String key);

    /** Whether the place has the key by its first name, and not by another. */
    boolean isFirstName(int place, int key);

    /** Whether some key begins so. */
    boolean hasNameFrom(String start);

    String name(int place);

    PlaceKind kind(int place);

    double lat(int place);

    double lon(int place);

    /** How many live there, as a power of ten: 6.4 for 2.5 million; 0 where it is not known. */
    double people(int place);

    /** ISO 3166-1 alpha-2; null where in none or several. */
    @Nullable String country(int place);

    /** Whether the two lie in one country, or one is it. */
    boolean shareCountry(int place, int other);

    /** Whether the two lie in one province, or one is it. */
    boolean shareProvince(int place, int other);

    /** Whether the two lie in one district, or one is it. */
    boolean shareDistrict(int place, int other);

    /** Whether {@code area} is a district, province or country that holds {@code place}. */
    boolean holds(int area, int place);

    /** Which gazetteer the place was taken from: {@code geonames}, {@code ourairports}, {@code sayso}. */
    String gazetteer(int place);

    /** Its number or key there: {@code 3646738}, {@code US.LA.079}, {@code SVMI}, {@code caribbean-sea}. */
    String entry(int place);

    /** Whether the place comes from the situation's own gazetteer, and is meant before any other so called. */
    boolean isOwn(int place);

    /** Whether the two lie within about {@value #NEAR} km. */
    default boolean areNear(int place, int other) {
        return Math.abs(lat(place) - lat(other)) < NEAR / 100.0 && kilometres(place, other) < NEAR;
    }

    /** In kilometres; a degree of latitude is 111. */
    int NEAR = 100;

    /** Kilometres between the two, over a sphere. */
    default double kilometres(int place, int other) {
        double a = Math.toRadians(lat(place)), b = Math.toRadians(lat(other));
        double x = Math.toRadians(lon(other) - lon(place));
        double h = square(Math.sin((b - a) / 2)) + Math.cos(a) * Math.cos(b) * square(Math.sin(x / 2));
        return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
