package io.sayso.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit or currency, as the text writes it: {@code $50m}, {@code 40 to 50 miles}.
 *
 * @param numeral the number; of two, the second
 * @param from its first token, a currency's sign included
 * @param to the token after its last, that of its unit included
 * @param low the one end
 * @param high the other; the same where there is one number
 * @param unit as {@code units.txt} names it; for money, what it is per
 * @param currency ISO 4217
 * @param age whether it is how old somebody or something is
 */
record Quantity(
        Numeral numeral,
        int from,
        int to,
        BigDecimal low,
        BigDecimal high,
        @Nullable String unit,
        @Nullable String currency,
        boolean age) {

    static Quantity of(
            Numeral numeral, int from, int to, BigDecimal value, @Nullable String unit, @Nullable String currency) {
        return new Quantity(numeral, from, to, value, value, unit, currency, false);
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    boolean isPlain() {
        return unit == null && currency == null;
    }

    Quantity upTo(int end, @Nullable String newUnit) {
        return new Quantity(numeral, from, end, low, high, newUnit, currency, age);
    }

    Quantity asAge(int end) {
        return new Quantity(numeral, from, end, low, high, unit == null ? "year" : unit, currency, true);
    }

    /** From this to {@code last}, whose unit both share. */
    Quantity through(int first, BigDecimal lowest, Quantity last) {
        String money = last.currency != null ? last.currency : currency;
        String measured = last.unit != null ? last.unit : money == null ? unit : null;
        return new Quantity(last.numeral, first, last.to, lowest, last.high, measured, money, last.age || age);
    }
}
