package io.sayso.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses which place each name means. A name means one place throughout a report, unless the report itself says
 * otherwise ({@code Paris, Texas}). Of the places so called, the likelier is the more populous, the one in an area that
 * the report names, and the one near the other places in it.
 */
final class Resolver {
    /** Of the other names of a report, how many bear on each. */
    private static final int WITNESSES = 40;

    private static final int ROUNDS = 3;

    private final Gazetteer gazetteer;
    private final Map<String, Name> names = new LinkedHashMap<>();

    Resolver(Gazetteer gazetteer, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        for (Mention mention : mentions)
            if (mention.places().length > 0)
                names.computeIfAbsent(mention.key() + "/" + mention.within(), k -> new Name(mention)).count++;
        settle();
    }

    /** The place that the mention means; −1 where the gazetteer has none, or several are as likely. */
    int place(Mention mention) {
        Name name = names.get(mention.key() + "/" + mention.within());
        return name == null || name.margin < SURE ? -1 : name.best;
    }

    /** How much likelier than the next a place must be, as a power of ten. */
    private static final double SURE = 0.15;

    /** A name in the report, and what it is taken to mean so far. */
    private static final class Name {
        final String key;
        final int within;
        final int[] places;
        int count;
        int best = -1;
        double margin;

        Name(Mention mention) {
            key = mention.key();
            within = mention.within();
            places = mention.places();
        }
    }

    private void settle() {
        Map<String, Name> told = new HashMap<>();
        for (Name name : names.values()) if (name.within >= 0) told.putIfAbsent(name.key, name);
        for (Name name : names.values()) choose(name, List.of(), told);
        List<Name> witnesses = names.values().stream()
                .sorted((a, b) -> Integer.compare(weight(b), weight(a)))
                .limit(WITNESSES)
                .toList();
        for (int round = 0; round < ROUNDS; round++)
            for (Name name : names.values()) choose(name, witnesses, told);
    }

    /** Names that are told apart bear the most, then those that few places have, then those often named. */
    private static int weight(Name name) {
        return (name.within >= 0 ? 1000 : 0) + (name.places.length == 1 ? 500 : 0) + Math.min(name.count, 400);
    }

    private void choose(Name name, List<Name> witnesses, Map<String, Name> told) {
        Name alike = told.get(name.key);
        if (name.within < 0 && alike != null && alike.best >= 0) {
            name.best = alike.best;
            name.margin = alike.margin;
            return;
        }
        double first = Double.NEGATIVE_INFINITY, second = Double.NEGATIVE_INFINITY;
        int best = -1, runnerUp = -1;
        List<Name> others = new ArrayList<>(witnesses);
        others.remove(name);
        for (int place : name.places) {
            double likely = prior(name, place) + support(place, others);
            if (likely > first) {
                second = first;
                runnerUp = best;
                first = likely;
                best = place;
            } else if (likely > second) {
                second = likely;
                runnerUp = place;
            }
        }
        name.best = best;
        boolean same = runnerUp >= 0 && gazetteer.kilometres(best, runnerUp) < 50;
        name.margin = runnerUp < 0 || same ? 9 : first - second;
    }

    private double prior(Name name, int place) {
        double likely = gazetteer.people(place) + gazetteer.kind(place).renown();
        if (!NameKey.of(gazetteer.name(place)).equals(name.key)) likely -= 1;
        if (name.within >= 0 && (gazetteer.holds(name.within, place))) likely += 20;
        return likely;
    }

    /** What the other names of the report add to a place's likelihood. */
    private double support(int place, List<Name> others) {
        double support = 0;
        for (Name other : others) {
            if (other.best < 0 || other.best == place) continue;
            double of = supportOf(place, other.best);
            support += other.within >= 0 || other.places.length == 1 ? of : of * 0.6;
        }
        return 3 * Math.tanh(support / 3);
    }

    private double supportOf(int place, int other) {
        PlaceKind kind = gazetteer.kind(other);
        if (gazetteer.holds(other, place)) return kind == PlaceKind.COUNTRY ? 1 : 2;
        double support = 0;
        if (gazetteer.shareProvince(place, other)) support = 1;
        else if (gazetteer.shareCountry(place, other)) support = 0.3;
        if (kind.holdsOthers() && kind != PlaceKind.DISTRICT) return support;
        double kilometres = gazetteer.kilometres(place, other);
        return support + (kilometres < 60 ? 1 : kilometres < 200 ? 0.5 : 0);
    }
}
