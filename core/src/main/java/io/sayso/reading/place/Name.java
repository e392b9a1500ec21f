package io.sayso.reading.place;

import java.util.Arrays;
import java.util.Comparator;

/** A name in a report, the places so called, and the one it is taken to mean so far. */
final class Name {
    /** As a witness to where other names lie, a name speaks through this many of its places. */
    private static final int LIKELIEST = 6;

    /**
     * How much likelier a place of the situation's own gazetteer is meant than any other so called: more than renown,
     * people and neighbours can make up for.
     */
    private static final double OWN = 20;

    final String key;

    /** The area that the report names right after it; −1 where none. */
    final int within;

    final int[] places;

    /** How likely each place is, before the rest of the report is looked at, as a power of ten. */
    final double[] priors;

    /** The likeliest of the places by that, and how far each is behind the first. */
    final int[] likeliest;

    final double[] behind;

    /** How often the report names it. */
    int count;

    /** The place that it is taken to mean, and how far the next is behind. */
    int best;

    double margin;

    Name(Gazetteer gazetteer, Mention mention) {
        key = mention.key();
        within = mention.within();
        places = mention.places();
        int number = gazetteer.number(key);
        priors = Arrays.stream(places)
                .mapToDouble(p -> prior(gazetteer, p, gazetteer.isFirstName(p, number)))
                .toArray();
        Integer[] order = new Integer[places.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -priors[i]));
        int few = Math.min(LIKELIEST, places.length);
        likeliest = new int[few];
        behind = new double[few];
        for (int i = 0; i < few; i++) {
            likeliest[i] = places[order[i]];
            behind[i] = 0.5 * (priors[order[0]] - priors[order[i]]);
        }
        best = likeliest[0];
    }

    private double prior(Gazetteer gazetteer, int place, boolean byFirstName) {
        double likely = gazetteer.people(place) + gazetteer.kind(place).renown() - (byFirstName ? 0 : 1);
        if (within < 0 && gazetteer.isOwn(place)) likely += OWN;
        if (within >= 0 && gazetteer.holds(within, place)) likely += 20;
        return likely;
    }

    void mean(int place, double by) {
        best = place;
        margin = by;
    }

    void meansWhat(Name other) {
        mean(other.best, other.margin);
    }

    /** Whether what it means needs no guess. */
    boolean isPlain() {
        return within >= 0 || places.length == 1;
    }

    /** How much it bears on the others: names told apart the most, then those that few places have. */
    int weight() {
        return (within >= 0 ? 1000 : 0) + (places.length == 1 ? 500 : 0) + Math.min(count, 400);
    }
}
