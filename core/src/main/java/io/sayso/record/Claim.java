package io.sayso.record;

import io.sayso.lineage.Origins;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that one or more reports say is so: the lines that say the same thing, and those that deny it or answer it.
 *
 * @param id the id of the line that said it first, so that a claim keeps it as it grows
 * @param proposition the line whose words tell it best; it is shown, and never more is said than it says
 * @param status how its speakers put it; of several, the firmest that stands
 * @param polarity whether it is that something is so, or that it is not
 * @param accused whom it charges with harm or wrong; null for what accuses nobody
 * @param accuser on whose word it is charged; null for what accuses nobody
 * @param positions every line that bears on it, in the order in which they were said
 * @param origins on how many independent origins it stands
 * @param denied on how many its denials stand; null where nobody denies it
 * @param grade how well it stands; null for what accuses nobody
 * @param rule the rule that gave the grade, in words; null where there is none
 */
public record Claim(
        String id,
        Line proposition,
        Status status,
        Polarity polarity,
        @Nullable Party accused,
        @Nullable Party accuser,
        List<Position> positions,
        Origins origins,
        @Nullable Origins denied,
        @Nullable Grade grade,
        @Nullable String rule) {
    /** How speakers put a thing, from what is not known to what is so. */
    public static final List<Status> FIRMER = List.of(
            Status.UNKNOWN,
            Status.CONDITIONAL,
            Status.POSSIBLE,
            Status.LIKELY,
            Status.PLANNED,
            Status.ONGOING,
            Status.HAPPENED);

    public Claim {
        positions = List.copyOf(positions);
        if ((grade == null) != (rule == null)) throw new IllegalArgumentException("A grade has a rule.");
    }

    /** The lines of {@code kind}, in the order in which they were said. */
    public List<Line> lines(Position.Kind... kind) {
        List<Position.Kind> kinds = List.of(kind);
        return positions.stream()
                .filter(p -> kinds.contains(p.kind()))
                .map(Position::line)
                .toList();
    }
}
