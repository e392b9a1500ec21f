package io.sayso.record;

import io.sayso.reading.Figure;
import io.sayso.reading.VictimStatus;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated and placed harm to people, each part on whose word. What nobody says is null or empty.
 *
 * @param id the id of the line that told of it first
 * @param earliest the first minute at which it can have happened, on the clock of the place
 * @param latest the last minute
 * @param place where, as the gazetteer or the reports name it
 * @param killed how many were killed, by each who says so, in the order in which they said it
 * @param injured how many were injured
 * @param missing how many are missing
 * @param victims who those harmed are said to be
 * @param means by what, in the reports' words
 * @param allegedActor who is said to have done it
 * @param alleging the lines that say so and stand, those of others than the alleged actor first; empty where nobody is
 *     named
 * @param position what the alleged actor's side says of it; empty where it is not heard
 * @param lines every line that tells of it, in the order in which they were said
 */
public record Incident(
        String id,
        @Nullable LocalDateTime earliest,
        @Nullable LocalDateTime latest,
        @Nullable String place,
        List<Toll> killed,
        List<Toll> injured,
        List<Toll> missing,
        List<Victims> victims,
        @Nullable String means,
        @Nullable Party allegedActor,
        List<Line> alleging,
        List<Position> position,
        List<Line> lines) {
    public Incident {
        killed = List.copyOf(killed);
        injured = List.copyOf(injured);
        missing = List.copyOf(missing);
        victims = List.copyOf(victims);
        alleging = List.copyOf(alleging);
        position = List.copyOf(position);
        lines = List.copyOf(lines);
    }

    /** A number of people, on the word of the line's source. */
    public record Toll(Line line, Figure figure) {}

    /** Who the victims are said to be, on the word of the line's source. */
    public record Victims(Line line, VictimStatus status) {}
}
