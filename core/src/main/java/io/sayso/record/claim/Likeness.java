package io.sayso.record.claim;

import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.When;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Stems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

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

    private final Weights weights;
    private final Scenes scenes;

    Likeness(Weights weights, Scenes scenes) {
        this.weights = weights;
        this.scenes = scenes;
    }

    double of(Gist a, Gist b) {
        if (isNear(a, b)
                && Stems.words(a.line().words()).equals(Stems.words(b.line().words()))) return 1;
        if (areOnOtherDays(a, b) || areInOtherPlaces(a, b) || countDifferently(a, b)) return 0;
        if (scenes.areApart(a, b)) return 0;
        double like = ofWords(a, b);
        return scenes.tellTheSameDeed(a, b) ? Math.max(like, SAME_INCIDENT) : like;
    }

    private double ofWords(Gist a, Gist b) {
        Set<String> one = Weights.terms(a), other = Weights.terms(b), shared = new HashSet<>(one);
        shared.retainAll(other);
        double common = weights.of(shared);
        if (shared.stream().allMatch(term -> term.startsWith("@"))) return 0;
        double first = weights.of(one), second = weights.of(other);
        boolean isAll = common >= ALL * Math.max(first, second);
        if ((common < LEAST_SHARED && !isAll) || (!isNear(a, b) && !shareAName(a, b))) return 0;
        double dice = 2 * common / (first + second), cover = common / Math.min(first, second);
        double like = COVER * cover + (1 - COVER) * dice;
        return haveADeedInCommon(a, b, shared) ? Math.min(1, like + SAME_DEED) : like;
    }

    /** Whether something happens in both that the same words tell, to or by somebody whom both name. */
    private static boolean haveADeedInCommon(Gist a, Gist b, Set<String> shared) {
        if (shared.stream().noneMatch(term -> term.startsWith("@"))) return false;
        for (Event one : a.events())
            for (Event other : b.events())
                if (Stems.of(one.predicate()).equals(Stems.of(other.predicate()))) return true;
        return false;
    }

    private static boolean shareAName(Gist a, Gist b) {
        return a.names().stream().anyMatch(b.names()::contains);
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
