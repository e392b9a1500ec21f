package io.sayso.report;

import io.sayso.report.TimeFound.Kind;
import io.sayso.report.html.Fact;
import io.sayso.report.html.Fact.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that its article was published and last changed.
 *
 * <p>Pages disagree with themselves. The first place that gives a time is believed, in the order of the page's facts;
 * of those that can mean the same instant, the one that says it most exactly is taken. An update before publication is
 * not taken.
 *
 * @param published the time taken as that of publication; null where the page gives none
 * @param updated the time taken as that of the last change; null where the page gives none
 * @param all every time found, in the order of the page's facts; after those of a kind, what is no date that can be
 *     read
 */
record PageTimes(@Nullable Moment published, @Nullable Moment updated, List<TimeFound> all) {
    private static final int QUARTER = 900;

    static PageTimes of(List<Fact> facts) {
        List<TimeFound> all = new ArrayList<>();
        Moment published = choose(found(facts, Field.PUBLISHED), Kind.PUBLISHED, null, all);
        addUnread(facts, Field.PUBLISHED, Kind.PUBLISHED, all);
        Moment updated = choose(found(facts, Field.UPDATED), Kind.UPDATED, published, all);
        addUnread(facts, Field.UPDATED, Kind.UPDATED, all);
        return new PageTimes(published, updated, List.copyOf(all));
    }

    private record Found(Moment moment, String where) {}

    private static List<Found> found(List<Fact> facts, Field field) {
        List<Found> found = new ArrayList<>();
        for (Fact fact : facts) {
            Moment moment = fact.field() == field ? WrittenMoment.find(fact.value()) : null;
            if (moment != null) found.add(new Found(moment, fact.where()));
        }
        return found;
    }

    private static void addUnread(List<Fact> facts, Field field, Kind kind, List<TimeFound> all) {
        for (Fact fact : facts)
            if (fact.field() == field && WrittenMoment.find(fact.value()) == null)
                all.add(Times.unread(kind, fact.value(), fact.where()));
    }

    private static @Nullable Moment choose(
            List<Found> found, Kind kind, @Nullable Moment notBefore, List<TimeFound> all) {
        Found first = null, taken = null;
        for (Found one : found) {
            if (notBefore != null && one.moment.latest().isBefore(notBefore.earliest())) continue;
            if (first == null) first = taken = one;
            else if (taken != null && agree(first.moment, one.moment) && width(one.moment) < width(taken.moment))
                taken = one;
        }
        boolean alone = found.stream().map(Found::moment).distinct().count() <= 1;
        for (Found one : found)
            all.add(new TimeFound(
                    kind, one.moment, one.where, one == taken, alone && one == taken ? null : why(one, first, taken)));
        return taken == null ? null : taken.moment;
    }

    private static String why(Found one, @Nullable Found first, @Nullable Found taken) {
        if (taken == null || first == null) return "it lies before publication";
        if (one == taken) return taken == first ? "the surest place" : "as " + first.where + ", and more exact";
        if (one.moment.equals(taken.moment)) return "the same as " + taken.where;
        return agree(taken.moment, one.moment)
                ? "less exact than " + taken.where
                : "differs from " + taken.where + ", a surer place";
    }

    /**
     * Whether both can mean one instant: they overlap, and if one has no zone, the clocks differ by whole quarters of
     * an hour, as zones do.
     */
    private static boolean agree(Moment one, Moment other) {
        if (one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest())) return false;
        if (one.time() == null || other.time() == null) return true;
        return Math.abs(one.time().toSecondOfDay() - other.time().toSecondOfDay()) % QUARTER == 0;
    }

    private static long width(Moment moment) {
        return moment.latest().getEpochSecond() - moment.earliest().getEpochSecond();
    }
}
