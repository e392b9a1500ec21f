package io.sayso.reading.figure;

import io.sayso.reading.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins two quantities to the range that they are the ends of: {@code between 40 and 50}, {@code 33-35 billion euros}.
 * What stands first must be the lower end: {@code from 75 to 45} is a fall, and two figures.
 */
final class RangeParser {
    private final Tokens tokens;
    private final QuantityParser quantities;

    RangeParser(Tokens tokens) {
        this.tokens = tokens;
        this.quantities = new QuantityParser(tokens);
    }

    /** The range or the quantity that begins with token {@code from}, or null. */
    @Nullable Quantity parse(int from) {
        Token first = tokens.at(from);
        if (first.is("between") || (first.is("from") && !Contexts.isChange(tokens, from))) {
            Quantity start = quantities.parse(from + 1);
            if (start == null) return null;
            Quantity range = to(start, first.is("between"));
            if (range == null) return null;
            return new Quantity(
                    range.numeral(),
                    from,
                    range.to(),
                    range.low(),
                    range.high(),
                    range.unit(),
                    range.currency(),
                    range.age());
        }
        Quantity start = quantities.parse(from);
        if (start == null || start.numeral().form() == Form.TIMES) return start;
        // "rose from 240 to 273" is two figures
        if (tokens.at(from - 1).is("from") && Contexts.isChange(tokens, from - 1)) return start;
        Quantity range = to(start, false);
        return range == null ? start : range;
    }

    private @Nullable Quantity to(Quantity start, boolean between) {
        int at = start.to();
        Token link = tokens.at(at);
        boolean dash = link.isDash();
        boolean or = link.is("or");
        if (!dash && !or && !link.isAny("to", "through", "~") && !(between && link.is("and"))) return null;
        at++;
        if (link.is("to") && tokens.at(at).isDash()) at++;
        if (or && tokens.at(at).is("even")) at++;
        // "rose by $12m to $95m" is two figures; "by 1 to 1.5 degrees" is one
        boolean by = link.is("to") && !start.isPlain() && isBy(start);
        Quantity end = by ? null : quantities.parse(at);
        if (end == null || !canPair(start, end)) return null;
        BigDecimal low = shared(start, end);
        int order = low.compareTo(end.high());
        if (order >= 0 || dash && isScore(start, end)) return null;
        if (or && (start.unit() != null || low.multiply(BigDecimal.valueOf(2)).compareTo(end.high()) < 0)) return null;
        return start.through(start.from(), low, end);
    }

    private boolean isBy(Quantity start) {
        int before = start.from() - 1;
        return tokens.at(before).is("by") && Contexts.isChange(tokens, before)
                || Contexts.isChange(tokens.at(before).lower());
    }

    /** Whether both can be measured in the same. */
    private static boolean canPair(Quantity start, Quantity end) {
        Form first = start.numeral().form(), second = end.numeral().form();
        if (first == Form.VAGUE || second == Form.VAGUE || second == Form.TIMES) return false;
        if ((first == Form.ORDINAL) != (second == Form.ORDINAL)) return false;
        if (start.currency() != null && !start.currency().equals(end.currency()))
            return end.currency() == null && end.unit() == null;
        return start.isPlain() || start.currency() != null || Objects.equals(start.unit(), end.unit());
    }

    /** The first number, times the scale that only the second is written with: {@code 33-35 billion}. */
    private static BigDecimal shared(Quantity start, Quantity end) {
        boolean bare = start.numeral().scale().compareTo(BigDecimal.ONE) == 0;
        BigDecimal scale = end.numeral().scale();
        if (!bare || scale.compareTo(BigDecimal.ONE) == 0 || start.low().compareTo(end.high()) >= 0) return start.low();
        boolean small = start.low().compareTo(BigDecimal.valueOf(1000)) < 0;
        BigDecimal scaled = Numeral.tidy(start.low().multiply(scale));
        return small && scaled.compareTo(end.high()) < 0 ? scaled : start.low();
    }

    /** {@code a 1-3 defeat}: goals, seats or votes, not a range. */
    private boolean isScore(Quantity start, Quantity end) {
        if (!start.isPlain() || !end.isPlain()) return false;
        for (int i = start.from() - 4; i <= end.to() + 2; i++) if (Contexts.isContest(tokens.at(i))) return true;
        return false;
    }
}
