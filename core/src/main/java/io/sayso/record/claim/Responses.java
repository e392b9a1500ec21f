package io.sayso.record.claim;

import io.sayso.reading.Act;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer short of a denial answers: what the report says it answers, or else the last line before it that
 * speaks of who answers, or else the last line before it of anybody else's.
 */
final class Responses {
    private static final Set<Act> ACTS =
            Set.of(Act.DECLINES_TO_COMMENT, Act.NEITHER_CONFIRMS_NOR_DENIES, Act.DOES_NOT_RULE_OUT);

    /** An answer stands near to what it answers. */
    private static final int FARTHEST = 5;

    private final Map<String, List<Gist>> byReport = new HashMap<>();

    Responses(List<Gist> gists) {
        for (Gist gist : gists)
            byReport.computeIfAbsent(gist.line().entry().report(), r -> new ArrayList<>())
                    .add(gist);
    }

    /** Whether a line answers another and says nothing of its own. */
    static boolean isAnswer(Gist gist) {
        Act act = gist.line().statement().act();
        return act == Act.DENIES || ACTS.contains(act);
    }

    /** What {@code response} answers; empty where nothing stands before it. */
    Optional<Gist> answered(Gist response) {
        List<Gist> report = byReport.getOrDefault(response.line().entry().report(), List.of());
        String said = response.line().statement().respondsTo();
        if (said != null)
            for (Gist gist : report) if (gist.line().statement().id().equals(said)) return Optional.of(gist);
        List<Gist> before = new ArrayList<>();
        for (Gist gist : report) {
            if (gist == response) break;
            if (!isAnswer(gist)) before.add(0, gist);
        }
        List<Gist> near = before.subList(0, Math.min(FARTHEST, before.size()));
        for (Gist gist : near) if (speaksOf(gist, response) && !isOf(gist, response)) return Optional.of(gist);
        for (Gist gist : near) if (!isOf(gist, response)) return Optional.of(gist);
        return near.stream().findFirst();
    }

    private static boolean speaksOf(Gist gist, Gist response) {
        Party who = response.speaker();
        return who != null && (gist.names().contains(who.key()) || gist.names().contains(who.principal()));
    }

    private static boolean isOf(Gist gist, Gist response) {
        Party one = gist.speaker(), other = response.speaker();
        Line line = gist.line();
        if (one != null && other != null) return one.key().equals(other.key());
        String text = line.statement().source().text();
        return text != null && text.equals(response.line().statement().source().text());
    }
}
