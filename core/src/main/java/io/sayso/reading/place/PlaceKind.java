package io.sayso.reading.place;

import io.sayso.reading.PlacePrecision;

/** What an entry of the gazetteer is, in the order of {@code gazetteer/entries.py}. */
enum PlaceKind {
    SETTLEMENT(PlacePrecision.SETTLEMENT, 0),
    /** A part of a settlement. */
    SECTION(PlacePrecision.SETTLEMENT, -1),
    /** A province's seat. */
    SEAT(PlacePrecision.SETTLEMENT, 0.5),
    /** A country's capital. */
    CAPITAL(PlacePrecision.SETTLEMENT, 2.8),
    DISTRICT(PlacePrecision.DISTRICT, -1),
    PROVINCE(PlacePrecision.PROVINCE, 1.5),
    COUNTRY(PlacePrecision.COUNTRY, 3),
    REGION(PlacePrecision.REGION, 9),
    CONTINENT(PlacePrecision.REGION, 10),
    WATER(PlacePrecision.WATER, 9),
    AIRPORT(PlacePrecision.SITE, -0.5),
    SITE(PlacePrecision.SITE, 7);

    private final PlacePrecision precision;
    private final double renown;

    PlaceKind(PlacePrecision precision, double renown) {
        this.precision = precision;
        this.renown = renown;
    }

    PlacePrecision precision() {
        return precision;
    }

    /**
     * How much oftener the press means a place of this kind than a settlement of as many people, as a power of ten;
     * chosen by hand. Regions, waters and sites are listed without people, so theirs holds both.
     */
    double renown() {
        return renown;
    }

    /** Whether places of this kind hold others: {@code Louisiana} in {@code Alexandria, Louisiana}. */
    boolean holdsOthers() {
        return this == DISTRICT || this == PROVINCE || this == COUNTRY;
    }
}
