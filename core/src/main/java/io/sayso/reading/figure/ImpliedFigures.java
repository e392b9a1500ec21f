package io.sayso.reading.figure;

import static java.util.Objects.requireNonNull;

import io.sayso.reading.Bound;
import io.sayso.reading.Figure;
import io.sayso.reading.Text;
import io.sayso.reading.figure.NumberWords.Entry;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was before it changed, where the words leave no doubt: {@code doubled its reward to $50m} → $25m, at
 * "doubled". A change in per cent gives a range, as wide as the rounding of the percentage.
 */
final class ImpliedFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Text text;

    ImpliedFigures(Text text) {
        this.text = text;
    }

    /** What {@code figure} implies, where {@code before} is the figure that stands before it; null where nothing. */
    @Nullable Figure of(Figure figure, @Nullable Figure before) {
        Span words = text.wordsIn(figure.span());
        int to = words.start() - 1;
        boolean changedTo =
                to > 0 && text.lower(to).equals("to") && figure.bound() == Bound.EXACT && figure.low() != null;
        if (!changedTo || "ordinal".equals(figure.unit())) return null;
        Figure implied = byPercentage(figure, before, to);
        return implied != null ? implied : byMultiple(figure, to);
    }

    private @Nullable Figure byMultiple(Figure figure, int to) {
        Span sentence = text.sentence(to);
        for (int i = to - 1; i >= sentence.start(); i--) {
            Entry verb = NumberWords.find("verb", text.lower(i));
            if (verb == null || verb.rule() == null || !text.pos(i).equals("VERB")) continue;
            if (!text.isBelow(to, i)) return null;
            BigDecimal old = Numeral.divide(requireNonNull(figure.low()), verb.value());
            String word = i > sentence.start() ? text.lower(i - 1) : "";
            boolean more = word.equals("than")
                    && i - 1 > sentence.start()
                    && text.lower(i - 2).equals("more");
            if (Set.of("nearly", "almost", "roughly", "about").contains(word))
                return implied(figure, i, old, old, Bound.ABOUT, verb.rule());
            if (!more) return implied(figure, i, old, old, Bound.EXACT, verb.rule());
            boolean grew = verb.value().compareTo(BigDecimal.ONE) > 0;
            return implied(
                    figure,
                    i,
                    grew ? null : old,
                    grew ? old : null,
                    grew ? Bound.FEWER_THAN : Bound.MORE_THAN,
                    verb.rule());
        }
        return null;
    }

    /** {@code rose 10% to $110m}: from 10% as it is rounded, 9.5% to 10.5%. */
    private @Nullable Figure byPercentage(Figure figure, @Nullable Figure before, int to) {
        if (before == null || !"percent".equals(before.unit()) || before.bound() != Bound.EXACT) return null;
        BigDecimal percent = before.low();
        Span words = text.wordsIn(before.span());
        if (percent == null || words.end() != to || words.start() == 0 || "percent".equals(figure.unit())) return null;
        int verb = text.lower(words.start() - 1).equals("by") ? words.start() - 2 : words.start() - 1;
        if (verb < text.sentence(to).start()) return null;
        boolean up = Contexts.is("change more", text.lower(verb));
        if (!up && !Contexts.is("change less", text.lower(verb))) return null;
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale())).divide(BigDecimal.valueOf(2));
        BigDecimal least = percent.subtract(half), most = percent.add(half);
        BigDecimal now = requireNonNull(figure.low());
        if (most.compareTo(HUNDRED) >= 0 && !up || now.signum() <= 0) return null;
        BigDecimal one = before(now, up ? most : least.negate()), other = before(now, up ? least : most.negate());
        BigDecimal low = one.min(other).round(new MathContext(4, RoundingMode.FLOOR));
        BigDecimal high = one.max(other).round(new MathContext(4, RoundingMode.CEILING));
        return implied(figure, verb, Numeral.tidy(low), Numeral.tidy(high), Bound.BETWEEN, "percentage");
    }

    private static BigDecimal before(BigDecimal now, BigDecimal percent) {
        return Numeral.divide(now.multiply(HUNDRED), HUNDRED.add(percent));
    }

    private Figure implied(
            Figure figure, int word, @Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound, String rule) {
        return new Figure(
                text.span(word),
                low,
                high,
                figure.unit(),
                figure.currency(),
                bound,
                figure.counted(),
                text.word(word),
                null,
                true,
                "implied-by-" + rule);
    }
}
