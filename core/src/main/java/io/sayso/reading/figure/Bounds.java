package io.sayso.reading.figure;

import io.sayso.reading.Bound;
import io.sayso.reading.figure.Phrases.Match;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that bound a quantity, before and after it, by {@code bounds.txt}.
 *
 * @param bound how they bound it
 * @param from their first token, or the quantity's
 * @param to the token after their last, or the quantity's
 */
record Bounds(Bound bound, int from, int to) {
    private static final Phrases BEFORE = new Phrases("bounds.txt", "before "),
            AFTER = new Phrases("bounds.txt", "after ");

    /** Those of {@code quantity}. */
    static Bounds of(Tokens tokens, Quantity quantity) {
        Bound bound = quantity.isRange() ? Bound.BETWEEN : Bound.EXACT;
        int from = quantity.from(), to = quantity.to();
        for (int more = 0; more < 2; more++) {
            Match before = before(tokens, from, quantity);
            if (before == null) break;
            bound = stronger(named(before), bound);
            from = before.from();
        }
        Match after = AFTER.after(tokens, to);
        if (after != null
                && !(tokens.at(after.from()).isWord() && tokens.at(after.from()).glued())
                && isAfter(tokens, after, bound)) {
            bound = stronger(named(after), bound);
            to = after.to();
        }
        return new Bounds(bound, from, to);
    }

    private static @Nullable Match before(Tokens tokens, int from, Quantity quantity) {
        Match before = BEFORE.before(tokens, from);
        if (before == null) return null;
        Token first = tokens.at(before.from());
        // "over the last two years" covers them, "until 2" and "near 10" are no bounds of time or place
        boolean time = Units.isTime(quantity.unit()) && !quantity.age();
        if (time && before.to() - before.from() == 1 && first.isAny("over", "near", "until", "about", "past"))
            return first.is("about") || (first.is("over") && Contexts.is("duration", tokens.at(before.from() - 1)))
                    ? before
                    : null;
        if (first.isAny("until", "past", "beyond") && quantity.isPlain()) return null;
        if (quantity.numeral().form() == Numeral.Form.ORDINAL && !first.isAny("between")) return null;
        return before;
    }

    private static boolean isAfter(Tokens tokens, Match after, Bound sofar) {
        Token first = tokens.at(after.from());
        if (first.is("plus")) return !tokens.at(after.to()).isNumber();
        if (first.isAny("approximately", "roughly", "at")
                && tokens.at(after.to()).isNumber()) return false;
        return sofar == Bound.EXACT || sofar == Bound.ABOUT || first.is("or");
    }

    private static Bound named(Match match) {
        return Bound.valueOf(match.list().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Of "at least about 40", at least. */
    private static Bound stronger(Bound found, Bound sofar) {
        return sofar == Bound.EXACT || sofar == Bound.ABOUT || (sofar == Bound.BETWEEN) ? found : sofar;
    }
}
