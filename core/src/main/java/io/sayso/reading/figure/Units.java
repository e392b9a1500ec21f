package io.sayso.reading.figure;

import io.sayso.reading.figure.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.txt}, found in tokens. */
final class Units {
    private static final Phrases UNITS = new Phrases("units.txt", "");
    private static final Set<String> TIMES = Set.of(
            "year", "month", "week", "day", "hour", "minute", "second", "millisecond", "night", "decade", "century");
    /** What follows an "m" that is metres. */
    private static final Set<String> DIMENSIONS = Set.of(
            "tall",
            "long",
            "wide",
            "deep",
            "high",
            "away",
            "below",
            "above",
            "from",
            "off",
            "thick",
            "apart",
            "up",
            "down",
            "race",
            "final",
            "sprint",
            "freestyle",
            "hurdles",
            "medley",
            "butterfly",
            "backstroke",
            "and",
            "or",
            "to",
            "by",
            "at",
            "in",
            "on",
            "x",
            "per");

    private final Tokens tokens;

    Units(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isDimension(String word) {
        return DIMENSIONS.contains(word);
    }

    static boolean isTime(@Nullable String unit) {
        return unit != null && TIMES.contains(unit);
    }

    /** Whether a unit of time stands at token {@code at}. */
    boolean isTime(int at) {
        Match unit = UNITS.after(tokens, at);
        return unit != null && TIMES.contains(unit.list());
    }

    /** The unit that begins with token {@code at}; a single letter only where no other letter follows. */
    @Nullable Match at(int at) {
        Match unit = UNITS.after(tokens, at);
        if (unit == null) return null;
        Token first = tokens.at(unit.from()), after = tokens.at(unit.to());
        boolean letter =
                unit.to() == unit.from() + 1 && first.isWord() && first.text().length() == 1;
        if (letter && (after.glued() && (after.isWord() || after.isNumber() || after.isAny("'", "’")))) return null;
        if (letter && !first.glued() && !first.isAny("m", "g", "t", "p", "c", "f", "k", "v", "w", "l")) return null;
        if (after.glued() && (after.isWord() || after.isNumber())) return null;
        return unit;
    }
}
