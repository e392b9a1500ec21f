package io.sayso.bench;

import io.sayso.reading.Place;
import io.sayso.reading.place.PlaceExtractor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Scores the places found in one article against those that people marked. */
final class PlaceScorer {
    private final List<Toponym> gold;
    private final List<Place> found;

    PlaceScorer(List<Toponym> gold, List<Place> found) {
        this.gold = gold;
        this.found = found;
    }

    /** What is counted. */
    enum PlaceMeasure {
        EXACT("names found, exact spans"),
        OVERLAPPING("names found, overlapping spans"),
        LITERAL_EXACT("names that say where, exact spans"),
        LITERAL_OVERLAPPING("names that say where, overlapping spans"),
        KNOWN("names found that the gazetteer has, overlapping spans"),
        CEILING("some place so called lies within 161 km, of all with coordinates"),
        NEAR_OF_FOUND("within 161 km, of those found"),
        NEAR_OF_LOCATED("within 161 km, of those found and given coordinates"),
        NEAR_OF_ALL("within 161 km, of all with coordinates");

        private final String label;

        PlaceMeasure(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Whether it is a share of something, not precision and recall. */
        boolean isShare() {
            return ordinal() >= CEILING.ordinal();
        }
    }

    Map<PlaceMeasure, Counts> score() {
        Map<PlaceMeasure, Counts> counts = new EnumMap<>(PlaceMeasure.class);
        counts.put(PlaceMeasure.EXACT, matched(gold, found, true));
        counts.put(PlaceMeasure.OVERLAPPING, matched(gold, found, false));
        List<Place> known = found.stream().filter(p -> p.entry() != null).toList();
        counts.put(PlaceMeasure.KNOWN, matched(gold, known, false));
        List<Toponym> literal = gold.stream().filter(Toponym::literal).toList();
        List<Place> asked =
                found.stream().filter(place -> !isAssociative(place)).toList();
        counts.put(PlaceMeasure.LITERAL_EXACT, matched(literal, asked, true));
        counts.put(PlaceMeasure.LITERAL_OVERLAPPING, matched(literal, asked, false));
        List<Toponym> located = gold.stream().filter(Toponym::isLocated).toList();
        List<Toponym> seen = located.stream().filter(t -> placeAt(t) != null).toList();
        counts.put(PlaceMeasure.CEILING, share(located, PlaceScorer::isReachable));
        counts.put(PlaceMeasure.NEAR_OF_FOUND, share(seen, this::isRight));
        counts.put(
                PlaceMeasure.NEAR_OF_LOCATED,
                share(seen.stream().filter(this::hasCoordinates).toList(), this::isRight));
        counts.put(PlaceMeasure.NEAR_OF_ALL, share(located, this::isRight));
        return counts;
    }

    /** Whether the place overlaps a name that does not say where, and none that does: it is then left out. */
    private boolean isAssociative(Place place) {
        List<Toponym> at =
                gold.stream().filter(t -> t.span().overlaps(place.span())).toList();
        return !at.isEmpty() && at.stream().noneMatch(Toponym::literal);
    }

    private static Counts share(List<Toponym> of, Predicate<Toponym> right) {
        return Counts.share(of.stream().filter(right).count(), of.size());
    }

    /** One to one, in reading order. */
    private static Counts matched(List<Toponym> gold, List<Place> found, boolean exactly) {
        List<Place> free = new ArrayList<>(found);
        int right = 0;
        for (Toponym toponym : gold)
            for (Place place : free)
                if (exactly ? place.span().equals(toponym.span()) : place.span().overlaps(toponym.span())) {
                    free.remove(place);
                    right++;
                    break;
                }
        return new Counts(right, found.size(), gold.size());
    }

    /** The place found there: the one with the same span, else the first that overlaps. */
    @Nullable Place placeAt(Toponym toponym) {
        for (Place place : found) if (place.span().equals(toponym.span())) return place;
        for (Place place : found) if (place.span().overlaps(toponym.span())) return place;
        return null;
    }

    private boolean isRight(Toponym toponym) {
        Place place = placeAt(toponym);
        return place != null && toponym.isNear(place);
    }

    private boolean hasCoordinates(Toponym toponym) {
        Place place = placeAt(toponym);
        return place != null && place.lat() != null;
    }

    /** Whether the gazetteer has a place of that name near enough: no choice among its entries can do better. */
    static boolean isReachable(Toponym toponym) {
        return PlaceExtractor.called(toponym.text()).stream().anyMatch(toponym::isNear);
    }
}
