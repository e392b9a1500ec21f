package io.sayso.reading.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time, as a sum of parts: {@code two years and a month}.
 *
 * @param mod TIMEX3's mod: {@code MORE_THAN}; null where nothing bounds it
 */
record Length(List<Part> parts, @Nullable String mod) implements Meaning {
    private static final BigDecimal HALF = new BigDecimal("0.5"), LONGEST = BigDecimal.valueOf(10_000);

    /**
     * So many of a unit.
     *
     * @param number how many; null where the words leave it open: {@code a few}
     */
    record Part(@Nullable BigDecimal number, Unit unit) {}

    Length {
        parts = List.copyOf(parts);
    }

    static Length of(@Nullable BigDecimal number, Unit unit) {
        Length whole = new Length(List.of(new Part(number, unit)), null);
        if (number == null || number.compareTo(BigDecimal.ONE) < 0) return whole;
        BigDecimal rest = number.remainder(BigDecimal.ONE);
        if (rest.compareTo(HALF) != 0 || half(unit).finest() == unit) return whole;
        return new Length(List.of(new Part(number.subtract(rest), unit)), null).plus(half(unit));
    }

    Length plus(Length other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Length(all, mod != null ? mod : other.mod);
    }

    Length bound(String by) {
        return new Length(parts, by);
    }

    /** Half a unit, in the next finer ones: half a year is six months. */
    static Length half(Unit unit) {
        return switch (unit) {
            case CENTURY -> of(BigDecimal.valueOf(50), Unit.YEAR);
            case DECADE -> of(BigDecimal.valueOf(5), Unit.YEAR);
            case YEAR -> of(BigDecimal.valueOf(6), Unit.MONTH);
            case DAY -> of(BigDecimal.valueOf(12), Unit.HOUR);
            case HOUR -> of(BigDecimal.valueOf(30), Unit.MINUTE);
            case MINUTE -> of(BigDecimal.valueOf(30), Unit.SECOND);
            default -> of(HALF, unit);
        };
    }

    /** Whether it is so long and no longer that a day can be reckoned by it. */
    boolean isCounted() {
        return parts.stream().allMatch(p -> p.number() != null && p.number().compareTo(LONGEST) <= 0);
    }

    /** The finest unit in it. */
    Unit finest() {
        return parts.stream().map(Part::unit).min(Unit::compareTo).orElseThrow();
    }

    /** {@code day} moved by it; the parts of a number after the point are left out. */
    LocalDate from(LocalDate day, int sign) {
        LocalDate at = day;
        for (Part part : parts)
            if (part.number() != null && part.number().compareTo(LONGEST) <= 0)
                at = part.unit().move(at, sign * part.number().longValue());
        return at;
    }

    /** TIMEX3's value: {@code P2Y6M}, {@code PT5H}, {@code PXW}; decades and centuries that are counted, in years. */
    String value() {
        StringBuilder days = new StringBuilder(), clock = new StringBuilder();
        for (Part part : parts) {
            BigDecimal number = part.number();
            Unit unit = part.unit();
            if (number != null && (unit == Unit.DECADE || unit == Unit.CENTURY)) {
                number = number.multiply(BigDecimal.valueOf(unit == Unit.DECADE ? 10 : 100));
                unit = Unit.YEAR;
            }
            String said = number == null ? "X" : number.stripTrailingZeros().toPlainString();
            (unit.isOfTheClock() ? clock : days).append(said).append(unit.letters());
        }
        return "P" + days + (clock.isEmpty() ? "" : "T" + clock);
    }
}
