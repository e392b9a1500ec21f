package io.sayso.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where the times of a clause are reckoned.
 *
 * @param today the day that the report speaks from; null where it is not known
 * @param todayFrom what it is known from: {@code published}, or the id of the dateline's {@code When}
 * @param story what the text spoke of before
 * @param tense where the clause looks
 */
record Scene(@Nullable LocalDate today, @Nullable String todayFrom, Story story, Tense tense) {}
