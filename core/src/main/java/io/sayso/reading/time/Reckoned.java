package io.sayso.reading.time;

import io.sayso.reading.Precision;
import io.sayso.reading.WhenKind;
import org.jspecify.annotations.Nullable;

/**
 * What words of time come to in their report: all of a {@code When} but where it stands.
 *
 * @param stretch the first and the last minute that they can mean
 */
record Reckoned(
        WhenKind kind,
        String value,
        @Nullable String mod,
        @Nullable String anchor,
        Precision precision,
        Stretch stretch) {
    /** A stretch of the calendar or the clock, by its value. */
    static Reckoned at(String value, @Nullable String anchor) {
        WhenKind kind = value.contains("T") && !value.contains("_REF") ? WhenKind.TIME : WhenKind.DATE;
        return new Reckoned(kind, value, null, anchor, Stretch.precision(value), Stretch.of(value));
    }

    Reckoned with(@Nullable String mod, Stretch stretch) {
        return new Reckoned(kind, value, mod, anchor, precision, stretch);
    }

    Reckoned within(Stretch stretch) {
        return with(mod, stretch);
    }
}
