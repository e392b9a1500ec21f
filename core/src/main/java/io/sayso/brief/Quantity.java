package io.sayso.brief;

import io.sayso.reading.Bound;
import io.sayso.reading.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as a brief prints it: {@code at least 1,200 kilometre} → at least, 1200, no high, "kilometre".
 *
 * @param bound how it is bound
 * @param low the number, or the lower of two
 * @param high the higher of two; null where there is one number
 * @param unit what it is measured in; empty for a plain count
 */
record Quantity(Bound bound, BigDecimal low, @Nullable BigDecimal high, String unit) {
    private static final Map<Bound, String> BOUNDS = Map.of(
            Bound.AT_LEAST, "at least",
            Bound.AT_MOST, "at most",
            Bound.MORE_THAN, "more than",
            Bound.FEWER_THAN, "fewer than",
            Bound.ABOUT, "about");

    private static final Pattern PRINTED = Pattern.compile(
            "(?:(at least|at most|more than|fewer than|about) )?([\\d,]{1,40}(?:\\.\\d{1,40})?)"
                    + "(?: to ([\\d,]{1,40}(?:\\.\\d{1,40})?))?(?: (.+))?",
            Pattern.DOTALL);

    /** What is printed of {@code figure}; null where only the text's own words tell it. */
    static @Nullable Quantity of(Figure figure) {
        if (figure.implied() || figure.rule() != null || "ordinal".equals(figure.unit())) return null;
        BigDecimal low = figure.low(), high = figure.high();
        boolean isRange = figure.bound() == Bound.BETWEEN && low != null && high != null && !low.equals(high);
        BigDecimal number = Objects.requireNonNull(
                low == null || figure.bound() == Bound.AT_MOST || figure.bound() == Bound.FEWER_THAN
                        ? (high == null ? low : high)
                        : low);
        if (figure.bound() == Bound.ABOUT && low != null && high != null && !low.equals(high)) return null;
        if (figure.bound() == Bound.BETWEEN && !isRange) return null;
        String unit = Stream.of(figure.currency(), figure.unit())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(" "));
        return new Quantity(figure.bound(), number, isRange ? high : null, unit);
    }

    /** Reads what {@link #text} writes; null for anything else. */
    static @Nullable Quantity read(String printed) {
        Matcher matcher = PRINTED.matcher(printed);
        if (!matcher.matches()) return null;
        String to = matcher.group(3), unit = matcher.group(4), word = matcher.group(1);
        Bound bound = to != null ? Bound.BETWEEN : Bound.EXACT;
        for (Map.Entry<Bound, String> entry : BOUNDS.entrySet())
            if (entry.getValue().equals(word)) bound = entry.getKey();
        if (to != null && word != null) return null;
        return new Quantity(bound, number(matcher.group(2)), to == null ? null : number(to), unit == null ? "" : unit);
    }

    private static BigDecimal number(String digits) {
        BigDecimal number = new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    String text() {
        String word = BOUNDS.get(bound);
        return (word == null ? "" : word + " ")
                + grouped(low)
                + (high == null ? "" : " to " + grouped(high))
                + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point), rest = point < 0 ? "" : plain.substring(point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) grouped.insert(i, ',');
        return grouped + rest;
    }
}
