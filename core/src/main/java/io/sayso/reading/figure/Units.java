package io.sayso.reading.figure;

import io.sayso.reading.figure.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.txt}, found in tokens. */
final class Units {
    private static final Phrases UNITS = new Phrases("units.txt", "");
    private static final Set<String> TIMES = Set.of(
            "year", "month", "week", "day", "hour", "minute", "second", "millisecond", "night", "decade", "century");

    private final Tokens tokens;

    Units(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isTime(@Nullable String unit) {
        return unit != null && TIMES.contains(unit);
    }

    /** Whether a unit of time stands at token {@code at}. */
    boolean isTime(int at) {
        Match unit = UNITS.after(tokens, at);
        return unit != null && TIMES.contains(unit.list());
    }

    /** {@code 12 C}, but not {@code 13F}, {@code 800,000 F-Series}, {@code 2021 C.P.I.}. */
    private boolean isTemperature(Match letter) {
        Token number = tokens.at(letter.from() - 1), after = tokens.at(letter.to());
        boolean plain =
                number.text().length() <= 5 && !tokens.at(letter.from() - 2).isCapitalised();
        return plain
                && !after.isDash()
                && !(after.is(".") && tokens.at(letter.to() + 1).glued())
                && !after.isCapitalised()
                && !after.is("/");
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
        // "rose to 5m": millions or metres, who knows
        if (letter
                && first.is("m")
                && first.glued()
                && !Contexts.is("metres", after)
                && !after.is("(")
                && tokens.at(at - 2).isAny("to", "from", "by")) return null;
        for (int i = unit.from() + 1; i < unit.to(); i++)
            if (tokens.at(i).isNumber() && !tokens.at(i).glued()) return null;
        return letter && first.isAny("c", "f") && !isTemperature(unit) ? null : unit;
    }
}
