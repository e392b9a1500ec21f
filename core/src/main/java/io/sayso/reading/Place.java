package io.sayso.reading;

import io.sayso.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that the text names, and where it lies: {@code Caracas} → geonames 3646738, 10.488, −66.879, settlement, VE.
 * What the gazetteer does not tell, or several places could be, is null.
 *
 * @param span the name as it stands, without article or preposition
 * @param name the name as the gazetteer has it; the text's own where the gazetteer has none
 * @param gazetteer which gazetteer it was found in: {@code geonames}, {@code ourairports}, {@code sayso} for the
 *     project's own list, or {@code situation} for the one that the situation brings along; null where in none
 * @param entry its number or key there
 * @param lat degrees north, −90 to 90
 * @param lon degrees east, −180 to 180
 * @param precision what sort of place it is, and so how closely the coordinates tell where
 * @param country the country that it lies in, ISO 3166-1 alpha-2; null where in none, as a sea, or in several
 */
public record Place(
        Span span,
        String name,
        @Nullable String gazetteer,
        @Nullable String entry,
        @Nullable Double lat,
        @Nullable Double lon,
        PlacePrecision precision,
        @Nullable String country)
        implements Mark {
    public Place {
        if ((lat == null) != (lon == null)) throw new IllegalArgumentException("A place has both coordinates or none.");
        if (lat != null && lon != null && !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
            throw new IllegalArgumentException("Not on the globe: " + lat + ", " + lon);
        if ((gazetteer == null) != (entry == null))
            throw new IllegalArgumentException("An entry stands in a gazetteer.");
    }

    @Override
    public String id() {
        return "place:%d-%d".formatted(span.start(), span.end());
    }
}
