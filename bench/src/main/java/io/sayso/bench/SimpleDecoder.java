package io.sayso.bench;

import io.sayso.bench.WordRoles.RoleSpan;
import io.sayso.reading.model.Role;
import io.sayso.reading.model.WordScores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the model's tags together into attributions as simply as can be: each source and content joins the cue of its
 * window with the best mean link score, and a content that scores itself higher than any cue stands alone. The figures
 * on the model's card were taken so; they are the line that Sayso's rules are held against.
 */
final class SimpleDecoder {
    private SimpleDecoder() {}

    static List<WordAttribution> decode(WordScores scores) {
        List<RoleSpan> spans = WordRoles.of(scores).spans();
        Map<Integer, WordAttribution> byCue = new LinkedHashMap<>();
        for (RoleSpan cue : spans) {
            if (cue.role() != Role.CUE) continue;
            WordAttribution attribution = WordAttribution.empty();
            attribution.cues().set(cue.from(), cue.to());
            byCue.put(cue.from(), attribution);
        }
        List<WordAttribution> found = new ArrayList<>(byCue.values());
        for (RoleSpan span : spans) {
            if (span.role() == Role.CUE) continue;
            int cue = bestCue(span, byCue, scores);
            boolean alone = span.role() == Role.CONTENT
                    && (cue < 0 || link(span, span.from(), scores) > link(span, cue, scores));
            if (alone) {
                WordAttribution cueless = WordAttribution.empty();
                cueless.contents().set(span.from(), span.to());
                found.add(cueless);
            } else if (cue >= 0) {
                WordAttribution attribution = byCue.getOrDefault(cue, WordAttribution.empty());
                (span.role() == Role.SOURCE ? attribution.sources() : attribution.contents())
                        .set(span.from(), span.to());
            }
        }
        return found;
    }

    /** The first word of the cue that the span belongs to most likely, or −1 where its window has none. */
    private static int bestCue(RoleSpan span, Map<Integer, WordAttribution> cues, WordScores scores) {
        int best = -1;
        double bestLink = Double.NEGATIVE_INFINITY;
        for (int cue : cues.keySet()) {
            if (!scores.readTogether(span.from(), cue)) continue;
            double link = link(span, cue, scores);
            if (best >= 0 && link <= bestLink) continue;
            best = cue;
            bestLink = link;
        }
        return best;
    }

    private static double link(RoleSpan span, int anchor, WordScores scores) {
        double sum = 0;
        for (int i = span.from(); i < span.to(); i++) sum += scores.link(i, anchor);
        return sum / (span.to() - span.from());
    }
}
