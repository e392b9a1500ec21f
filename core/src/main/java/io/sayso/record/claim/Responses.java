package io.sayso.record.claim;

import io.sayso.reading.Act;
import io.sayso.reading.Attribution;
import io.sayso.reading.Polarity;
import io.sayso.reading.SourceKind;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Unsaid;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an answer short of a denial answers: what the report says it answers, or else the last line before it that
 * speaks of who answers, or else the last line before it of anybody else's.
 */
final class Responses {
    private static final Set<Act> ACTS =
            Set.of(Act.DECLINES_TO_COMMENT, Act.NEITHER_CONFIRMS_NOR_DENIES, Act.DOES_NOT_RULE_OUT);

    private static final Pattern DENY = Pattern.compile("(?i)\\bden(?:y|ies|ied|ying|ial)");

    /** So much of what is said not to be so must be in what it is said of. */
    private static final double CONTRARY = 0.8;

    /** An answer stands near to what it answers. */
    private static final int FARTHEST = 5;

    private final Map<String, List<Gist>> byReport = new HashMap<>();

    Responses(List<Gist> gists) {
        for (Gist gist : gists)
            byReport.computeIfAbsent(gist.line().entry().report(), r -> new ArrayList<>())
                    .add(gist);
    }

    /** Whether a line is of the kind that answers another, and says nothing of its own. */
    static boolean isAnswer(Gist gist) {
        Act act = gist.line().statement().act();
        return act == Act.DENIES || isResponse(gist);
    }

    /** Whether it is a denial by its word: whoever "rejects calls" or "disagrees" denies no charge. */
    static boolean isDenial(Gist gist) {
        if (gist.line().statement().act() != Act.DENIES) return false;
        String text = gist.line().entry().reading().report().text();
        for (String id : gist.line().statement().marks())
            if (gist.marks().get(id) instanceof Attribution attribution)
                for (Span cue : attribution.cues())
                    if (DENY.matcher(cue.in(text)).find()) return true;
        return false;
    }

    /** Whether it stops short of a denial. */
    static boolean isResponse(Gist gist) {
        return ACTS.contains(gist.line().statement().act())
                || !isOutlets(gist)
                        && gist.line().statement().polarity() != Polarity.POSITIVE
                        && Unsaid.isIn(gist.line().words());
    }

    private static boolean isOutlets(Gist gist) {
        return gist.line().statement().source().kind() == SourceKind.OUTLET;
    }

    /**
     * What {@code gist} says is not so, where the same report has it that it is: {@code "There has been no landing"}
     * after {@code "marines landed on the island"}. An outlet's own sentence denies nothing.
     */
    Optional<Gist> contradicted(Gist gist) {
        if (isOutlets(gist)
                || gist.line().statement().polarity() != Polarity.NEGATIVE
                || gist.stems().isEmpty()) return Optional.empty();
        for (Gist other : before(gist)) {
            if (isOf(other, gist) || other.line().statement().polarity() != Polarity.POSITIVE) continue;
            long shared = gist.stems().stream().filter(other.stems()::contains).count();
            if (shared >= CONTRARY * gist.stems().size()) return Optional.of(other);
        }
        return Optional.empty();
    }

    /** What {@code response} answers; empty where nothing stands before it. */
    Optional<Gist> answered(Gist response) {
        List<Gist> report = byReport.getOrDefault(response.line().entry().report(), List.of());
        String said = response.line().statement().respondsTo();
        if (said != null)
            for (Gist gist : report) if (gist.line().statement().id().equals(said)) return Optional.of(gist);
        List<Gist> near = before(response);
        for (Gist gist : near) if (speaksOf(gist, response) && !isOf(gist, response)) return Optional.of(gist);
        for (Gist gist : near) if (!isOf(gist, response)) return Optional.of(gist);
        return near.stream().findFirst();
    }

    /** The last lines before it in its report that answer nothing, the nearest first. */
    private List<Gist> before(Gist line) {
        List<Gist> before = new ArrayList<>();
        for (Gist gist : byReport.getOrDefault(line.line().entry().report(), List.of())) {
            if (gist == line) break;
            if (!isAnswer(gist)) before.add(0, gist);
        }
        return before.subList(0, Math.min(FARTHEST, before.size()));
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
