package io.sayso.reading;

/** What sort of place coordinates stand for, from the closest on. */
public enum PlacePrecision {
    /** A building, base, airport or other site. */
    SITE,
    /** A city, town or village. */
    SETTLEMENT,
    /** A second-level administrative area: county, district. */
    DISTRICT,
    /** A first-level administrative area: state, province. */
    PROVINCE,
    /** A country or territory. */
    COUNTRY,
    /** A region within or across countries, a continent. */
    REGION,
    /** A sea, strait, gulf, lake or river. */
    WATER,
    /** The gazetteer does not say. */
    UNKNOWN
}
