package io.sayso.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number as the text writes it: {@code two hundred and fifty thousand}, {@code 2.5 million}, {@code two-thirds}.
 *
 * @param from its first token
 * @param to the token after its last
 * @param scale what a scale word at its end multiplies by; 1 where there is none
 * @param rule which rule made the value, for a word that gives none: {@code acled-dozens}; else null
 */
record Numeral(
        int from,
        int to,
        BigDecimal value,
        Form form,
        BigDecimal scale,
        @Nullable String rule) {
    enum Form {
        DIGITS,
        WORDS,
        ORDINAL,
        FRACTION,
        /** A plural without a number: {@code dozens}, {@code tens of thousands}. */
        VAGUE,
        /** {@code twice}. */
        TIMES
    }

    static Numeral of(int from, int to, BigDecimal value, Form form) {
        return new Numeral(from, to, value, form, BigDecimal.ONE, null);
    }

    /** The quotient, to 16 digits. */
    static BigDecimal divide(BigDecimal by, BigDecimal divisor) {
        return tidy(by.divide(divisor, MathContext.DECIMAL64));
    }

    /** The same number without zeros after the point, and never in powers of ten. */
    static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
