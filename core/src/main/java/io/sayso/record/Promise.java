package io.sayso.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said to be coming, and what became of it.
 *
 * @param id the id of the line that said it first
 * @param what the line that says last what is to come
 * @param by who is to do it; null where nobody says
 * @param earliest the first day on which it is due, as said last; null where none was said
 * @param latest the last day; null where none was said
 * @param stage what has become of it by the instant of the record
 * @param told the lines that say it is to come, in the order in which they were said
 * @param outcome the lines that say what became of it
 */
public record Promise(
        String id,
        Line what,
        @Nullable Party by,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Stage stage,
        List<Line> told,
        List<Line> outcome) {
    public Promise {
        told = List.copyOf(told);
        outcome = List.copyOf(outcome);
    }

    public enum Stage {
        /** Its day has not passed, or none was said. */
        DUE,
        HAPPENED,
        /** It was said to come later than was said before, or not to have come in time. */
        SLIPPED,
        /** It will not come, by those who had said it would. */
        CALLED_OFF,
        /** Its day is past, and no report speaks of it. */
        SILENT
    }
}
