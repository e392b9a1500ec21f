package io.sayso.reading.time;

import io.sayso.reading.Precision;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The times that a text has spoken of so far: of each unit the last that was said at least as finely. Not shared
 * between threads.
 */
final class Story {
    /** How many paragraphs on a time is still what {@code the next day} counts from. */
    private static final int REACH = 8;

    private final Map<Unit, Said> last = new EnumMap<>(Unit.class);

    /**
     * A time that the text spoke of.
     *
     * @param day its first day
     * @param id the id of its {@code When}
     */
    record Said(LocalDate day, String id, int paragraph, Precision precision) {}

    void say(LocalDate day, String id, int paragraph, Precision precision) {
        Said said = new Said(day, id, paragraph, precision);
        for (Unit unit : Unit.values())
            if (unit == Unit.QUARTER ? precision == Precision.QUARTER : precision.compareTo(unit.precision()) <= 0)
                last.put(unit, said);
    }

    /** The last time that was said at least as finely as {@code unit}, not too long before {@code paragraph}. */
    @Nullable Said last(Unit unit, int paragraph) {
        Said said = last.get(unit);
        return said == null || paragraph - said.paragraph() > REACH ? null : said;
    }
}
