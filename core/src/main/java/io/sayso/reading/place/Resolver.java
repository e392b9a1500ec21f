package io.sayso.reading.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses which place each name means. A name means one place throughout a report, unless the report itself says
 * otherwise ({@code Paris, Texas}). Of the places so called, the likelier is the more populous, the one in an area that
 * the report names, and the one near the other places in it. Likelihoods are powers of ten, chosen by hand.
 */
final class Resolver {
    /** Of the other names of a report, how many bear on each. */
    private static final int WITNESSES = 30;

    /** How often names are chosen again by what the others were chosen to mean. */
    private static final int ROUNDS = 2;

    /** How much likelier than the next a place must be. */
    private static final double SURE = 0.1;

    /** Places as near as this are one place to a reader of a map, in kilometres: a city, and the county of its name. */
    private static final double ONE_PLACE = 50;

    /** The most that the rest of a report can add to a place's likelihood. */
    private static final double MOST = 6;

    private final Gazetteer gazetteer;
    private final Map<String, Name> names = new LinkedHashMap<>();

    Resolver(Gazetteer gazetteer, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        for (Mention mention : mentions)
            if (mention.places().length > 0)
                names.computeIfAbsent(id(mention), k -> new Name(gazetteer, mention)).count++;
        settle();
    }

    private static String id(Mention mention) {
        return mention.key() + "/" + mention.within();
    }

    /** The place that the mention means; −1 where the gazetteer has none, or several are about as likely. */
    int place(Mention mention) {
        Name name = names.get(id(mention));
        return name == null || name.margin < SURE ? -1 : name.best;
    }

    private void settle() {
        Map<String, Name> told = new HashMap<>();
        for (Name name : names.values()) if (name.within >= 0) told.putIfAbsent(name.key, name);
        List<Name> witnesses = names.values().stream()
                .sorted((a, b) -> Integer.compare(b.weight(), a.weight()))
                .limit(WITNESSES)
                .toList();
        for (int round = 0; round <= ROUNDS; round++) {
            boolean open = round == 0;
            for (Name name : names.values()) {
                Name alike = name.within < 0 ? told.get(name.key) : null;
                if (alike != null) name.meansWhat(alike);
                else choose(name, witnesses, open);
            }
        }
    }

    /** @param open whether the other names may still mean any of their places, and not only what was chosen */
    private void choose(Name name, List<Name> witnesses, boolean open) {
        double first = Double.NEGATIVE_INFINITY, second = Double.NEGATIVE_INFINITY;
        int best = -1, next = -1;
        for (int i = 0; i < name.places.length; i++) {
            int place = name.places[i];
            double likely = name.priors[i] + support(place, name, witnesses, open);
            if (likely > first) {
                second = first;
                next = best;
                first = likely;
                best = place;
            } else if (likely > second) {
                second = likely;
                next = place;
            }
        }
        boolean one = next < 0 || gazetteer.kilometres(best, next) < ONE_PLACE;
        name.mean(best, one ? Double.POSITIVE_INFINITY : first - second);
    }

    /** What the other names of the report add to a place's likelihood: much from the first few, little from more. */
    private double support(int place, Name of, List<Name> witnesses, boolean open) {
        double support = 0;
        for (Name other : witnesses) {
            if (other == of || other.key.equals(of.key)) continue;
            double most = open ? openSupport(place, other) : supportOf(place, other.best);
            support += other.isPlain() ? most : 0.7 * most;
        }
        return MOST * Math.tanh(1.5 * support / MOST);
    }

    private double openSupport(int place, Name other) {
        double most = 0;
        for (int i = 0; i < other.likeliest.length; i++)
            most = Math.max(most, supportOf(place, other.likeliest[i]) - other.behind[i]);
        return most;
    }

    private double supportOf(int place, int other) {
        if (place == other) return 0;
        PlaceKind kind = gazetteer.kind(other);
        if (gazetteer.holds(other, place))
            return switch (kind) {
                case COUNTRY -> 0.8;
                case PROVINCE -> 1.5;
                default -> 2;
            };
        double support = 0;
        if (gazetteer.shareDistrict(place, other)) support = 1.5;
        else if (gazetteer.shareProvince(place, other)) support = 1;
        else if (gazetteer.shareCountry(place, other)) support = 0.3;
        if (kind == PlaceKind.PROVINCE || kind == PlaceKind.COUNTRY) return support;
        return support + (gazetteer.areNear(place, other) ? 0.7 : 0);
    }
}
