package io.sayso.record.claim;

import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.When;
import io.sayso.record.Incident;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Stems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much two lines say the same, whatever their wording: 0 to 1, the same both ways. It is how much of what they say
 * they share, words weighed by how much they tell; what cannot both be of one thing (other days, other places, another
 * number of the same) is not the same, however alike the words.
 */
final class Likeness {
    /** From here on two lines say the same. Set by hand on the press file's record. */
    static final double SAME = 0.45;

    /**
     * How much of the shorter line the other has tells more than how much of both they share: accounts differ in
     * detail.
     */
    private static final double COVER = 0.7;

    /** What it adds that the same is done in both, by or to somebody whom both name. */
    private static final double SAME_DEED = 0.1;

    /** Shared words must tell this much at least; two common words do not. */
    private static final double LEAST_SHARED = 1.2;

    /** So much of both is all but the same words. */
    private static final double ALL = 0.8;

    /** Lines without a day or a name in common are of one thing only if they were said about the same time. */
    private static final Duration SAME_TIME = Duration.ofDays(10);

    /** How alike two lines are that say of one incident that it happened, whatever their words. */
    private static final double SAME_INCIDENT = 0.6;

    private final List<Gist> lines;
    private final Terms terms;
    private final Scenes scenes;

    /** Of each line its words as written, and what happens in it. */
    private final List<List<String>> words = new ArrayList<>();

    private final List<Set<String>> deeds = new ArrayList<>();

    /** Of each line the incident whose deed it tells; null for none. */
    private final List<@Nullable Incident> told = new ArrayList<>();

    Likeness(List<Gist> lines, Terms terms, Scenes scenes) {
        this.lines = lines;
        this.terms = terms;
        this.scenes = scenes;
        for (Gist line : lines) {
            words.add(Stems.words(line.line().words()));
            Set<String> done = new HashSet<>();
            for (Event event : line.events()) done.add(Stems.of(event.predicate()));
            deeds.add(done);
            told.add(line.harms().isEmpty() ? null : scenes.of(line));
        }
    }

    /** How alike the lines of these numbers are. */
    double of(int a, int b) {
        Gist one = lines.get(a), other = lines.get(b);
        if (words.get(a).equals(words.get(b)) && isNear(one, other)) return 1;
        boolean isOneDeed = tellTheSameDeed(a, b);
        double like = ofWords(a, b);
        if (like == 0 && !isOneDeed) return 0;
        if (areOnOtherDays(one, other) || areInOtherPlaces(one, other) || countDifferently(one, other)) return 0;
        if (scenes.areApart(one, other)) return 0;
        return isOneDeed ? Math.max(like, SAME_INCIDENT) : like;
    }

    /** Whether shared terms of this weight together are too few for the two to be alike, whatever the rest. */
    boolean isTooLittle(double shared, int a, int b) {
        return shared < LEAST_SHARED
                && shared < ALL * Math.max(terms.total(a), terms.total(b))
                && !words.get(a).equals(words.get(b))
                && !tellTheSameDeed(a, b);
    }

    /** Whether both say of one incident that it happened: that somebody struck, or that somebody came to harm. */
    private boolean tellTheSameDeed(int a, int b) {
        return told.get(a) != null && told.get(a) == told.get(b);
    }

    private double ofWords(int a, int b) {
        int[] shared = terms.shared(a, b);
        double common = 0;
        boolean hasWord = false, hasName = false;
        for (int term : shared) {
            common += terms.weight(term);
            if (terms.isName(term)) hasName = true;
            else hasWord = true;
        }
        if (!hasWord) return 0;
        double first = terms.total(a), second = terms.total(b);
        if (common < LEAST_SHARED && common < ALL * Math.max(first, second)) return 0;
        if (!hasName && !isNear(lines.get(a), lines.get(b))) return 0;
        double dice = 2 * common / (first + second), cover = common / Math.min(first, second);
        double like = COVER * cover + (1 - COVER) * dice;
        boolean isOneDeed = hasName && deeds.get(a).stream().anyMatch(deeds.get(b)::contains);
        return isOneDeed ? Math.min(1, like + SAME_DEED) : like;
    }

    private static boolean isNear(Gist a, Gist b) {
        Instant one = a.line().entry().said().earliest(),
                other = b.line().entry().said().earliest();
        return Duration.between(one, other).abs().compareTo(SAME_TIME) <= 0;
    }

    /** Whether every time of the one lies apart from every time of the other. */
    private static boolean areOnOtherDays(Gist a, Gist b) {
        if (a.whens().isEmpty() || b.whens().isEmpty()) return false;
        for (When one : a.whens()) for (When other : b.whens()) if (meet(one, other)) return false;
        return true;
    }

    private static boolean meet(When one, When other) {
        LocalDateTime from = one.earliest(), to = one.latest(), from2 = other.earliest(), to2 = other.latest();
        if (from == null || to == null || from2 == null || to2 == null) return true;
        return !from.isAfter(to2.plusHours(12)) && !from2.isAfter(to.plusHours(12));
    }

    private static boolean areInOtherPlaces(Gist a, Gist b) {
        return !a.places().isEmpty()
                && !b.places().isEmpty()
                && a.places().stream().noneMatch(b.places()::contains);
    }

    /** Whether both count the same and no number fits both. */
    private static boolean countDifferently(Gist a, Gist b) {
        for (Figure one : a.figures())
            for (Figure other : b.figures()) if (isOfTheSame(one, other) && !meet(one, other)) return true;
        return false;
    }

    private static boolean isOfTheSame(Figure one, Figure other) {
        if (one.currency() != null || other.currency() != null)
            return one.currency() != null && one.currency().equals(other.currency());
        if (one.unit() == null != (other.unit() == null)) return false;
        String counted = one.counted(), counted2 = other.counted();
        if (counted == null || counted2 == null) return false;
        return Stems.in(counted).equals(Stems.in(counted2));
    }

    private static boolean meet(Figure one, Figure other) {
        BigDecimal low = one.low(), high = one.high(), low2 = other.low(), high2 = other.high();
        return (low == null || high2 == null || low.compareTo(high2) <= 0)
                && (low2 == null || high == null || low2.compareTo(high) <= 0);
    }
}
