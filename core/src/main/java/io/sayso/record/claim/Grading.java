package io.sayso.record.claim;

import io.sayso.lineage.Origins;
import io.sayso.record.Grade;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.line.Parties;
import java.util.List;
import java.util.Optional;

/**
 * A grade and the rule that gave it. Adapted from Airwars' grading of civilian harm: theirs grades an event by the
 * number and kind of sources; ours grades each proposition apart, counts origins and not outlets, and takes the accused
 * side's bare denial for its position, which is shown in the line and makes no claim contested.
 */
record Grading(Grade grade, String rule) {
    static Grading of(List<Position> positions, Party accused, Origins support, Parties parties) {
        boolean accepted = false, contested = false, denied = false;
        for (Position position : positions) {
            if (!position.line().stands()) continue;
            boolean speaksForAccused = speaksFor(position.line(), accused, parties);
            if (position.kind() == Position.Kind.ACKNOWLEDGEMENT) accepted = true;
            if (position.kind() == Position.Kind.DENIAL) {
                denied |= speaksForAccused;
                contested |= !speaksForAccused;
            }
        }
        if (support.least() == 0) return new Grading(Grade.DISCOUNTED, "all that it rested on was withdrawn");
        if (accepted) return new Grading(Grade.CONFIRMED, "accepted by the accused side on the record");
        if (contested)
            return new Grading(
                    Grade.CONTESTED, "origins differ on it; one that differs does not speak for the accused");
        String answer = denied ? "; the accused side denies it, and its denial is not an origin that differs" : "";
        return support.least() >= 2
                ? new Grading(Grade.FAIR, "two or more independent origins" + answer)
                : new Grading(Grade.WEAK, "one origin" + (support.most() > 1 ? " at least" : "") + answer);
    }

    private static boolean speaksFor(Line line, Party accused, Parties parties) {
        Optional<Party> speaker = parties.speaker(line);
        return speaker.isPresent() && speaker.get().principal().equals(accused.principal());
    }
}
