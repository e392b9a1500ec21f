package io.sayso.reading;

import io.sayso.report.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much or how many, as the text words it: {@code at least 40 people were killed} → low 40, no high, at least,
 * counted "people", of "killed".
 *
 * @param span the words of the figure, from its bound to its unit: {@code at least 40}, {@code $50m}
 * @param low the least that it can be, itself included unless {@code bound} says more than; null where the words set
 *     none
 * @param high the most that it can be, itself included unless {@code bound} says fewer than; null where the words set
 *     none
 * @param unit what it is measured in: {@code percent}, {@code kilometre}, {@code year}, {@code ordinal}, {@code score},
 *     {@code times}; for money, what it is per ({@code per barrel}); null for a plain count
 * @param currency ISO 4217; null for what is not money
 * @param bound how the words bound it
 * @param counted what is counted, in the text's words, {@code other} and {@code more} kept: {@code other warships}
 * @param of what is said of what is counted, in the text's words: {@code killed}, {@code carried out}, {@code up}
 * @param scope what the count covers, in the text's words: {@code in the Caribbean and Pacific since September}
 * @param implied whether it follows from the words and does not stand in them: the old price of one that doubled
 * @param rule which rule made the numbers where the text gives none: {@code acled-dozens}; null where it gives them
 */
public record Figure(
        Span span,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        @Nullable String currency,
        Bound bound,
        @Nullable String counted,
        @Nullable String of,
        @Nullable String scope,
        boolean implied,
        @Nullable String rule)
        implements Mark {
    /** No text counts further, and the JSON must be read back. */
    private static final int MOST_DIGITS = 500;

    public Figure {
        low = plain(low);
        high = plain(high);
        if (low == null && high == null) throw new IllegalArgumentException("A figure has a value.");
        if (low != null && high != null && high.compareTo(low) < 0)
            throw new IllegalArgumentException("A figure from " + low + " to " + high);
    }

    /** {@code 5E+7} and {@code 50000000.0} are one figure, and equal. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) return null;
        if (value.precision() - (long) value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS)
            throw new IllegalArgumentException("A figure has at most " + MOST_DIGITS + " digits on either side.");
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String id() {
        return (implied ? "figure:implied:%d-%d" : "figure:%d-%d").formatted(span.start(), span.end());
    }
}
