package io.sayso.bench;

import io.sayso.reading.Place;
import io.sayso.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place's name as people marked it in a text.
 *
 * @param span where it stands
 * @param text the name
 * @param lat degrees north; null where the corpus gives no coordinates
 * @param lon degrees east; null where the corpus gives none
 * @param literal whether it says where, as far as the corpus tells; not so of a name that stands for a government or
 *     says whose people they are
 */
record Toponym(
        Span span,
        String text,
        @Nullable Double lat,
        @Nullable Double lon,
        boolean literal) {
    /** Within this many kilometres, about a hundred miles, a place counts as right in published work. */
    static final double NEAR = 161;

    boolean isLocated() {
        return lat != null && lon != null;
    }

    /** Whether {@code place} has coordinates within {@link #NEAR} of this one's. */
    boolean isNear(Place place) {
        if (lat == null || lon == null || place.lat() == null || place.lon() == null) return false;
        return kilometres(lat, lon, place.lat(), place.lon()) <= NEAR;
    }

    /** Kilometres between two points, over a sphere. */
    static double kilometres(double lat, double lon, double otherLat, double otherLon) {
        double a = Math.toRadians(lat), b = Math.toRadians(otherLat);
        double across = Math.toRadians(otherLon - lon);
        double h = Math.pow(Math.sin((b - a) / 2), 2) + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(across / 2), 2);
        return 2 * 6_371.0 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
