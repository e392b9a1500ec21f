package io.sayso.record;

import io.sayso.reading.MeasureKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an authority or an operator ordered or set, over its life.
 *
 * @param id the id of the line that told of it first
 * @param kind what sort
 * @param issuer who set it; null where nobody says
 * @param scope what it covers, in the reports' words
 * @param from from when on it holds, on the clock of the place; null where nobody says
 * @param until until when it holds, that minute included; null where nobody says
 * @param stage how far it has come by the instant of the record
 * @param lines every line that tells of it, in the order in which they were said
 * @param complied who is said to go by it, each with the line that says so
 * @param resumed who is said to have gone back to how it was before
 */
public record Measure(
        String id,
        MeasureKind kind,
        @Nullable Party issuer,
        @Nullable String scope,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        Stage stage,
        List<Line> lines,
        List<Follower> complied,
        List<Follower> resumed) {
    public Measure {
        lines = List.copyOf(lines);
        complied = List.copyOf(complied);
        resumed = List.copyOf(resumed);
    }

    public enum Stage {
        /** It was said to come, and no report says that it has. */
        ANNOUNCED,
        IN_FORCE,
        /** It holds longer than was first said. */
        EXTENDED,
        /** Its last day is past, and nobody has said that it was extended or lifted. */
        EXPIRED,
        LIFTED
    }

    /** Somebody who goes by a measure or has gone back, and the line that says so. */
    public record Follower(Party who, Line line, boolean announced) {}
}
