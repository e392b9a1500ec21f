package io.sayso.reading.statement;

import io.sayso.reading.Act;
import io.sayso.reading.Attribution;
import io.sayso.reading.Text;
import io.sayso.reading.attribution.Acts;
import io.sayso.report.Span;
import java.util.List;
import java.util.Set;

/**
 * Whether an attribution says something that can be so or not. The model marks, after PolNeAR, whatever is owed to
 * somebody's say or mind; {@code approved the budget} is a deed that the outlet tells of, and {@code talk of peace} a
 * topic. Such a mark stays a mark; what the sentence says is then the outlet's.
 */
final class Utterance {
    private static final Set<Act> BARE = Set.of(Act.DECLINES_TO_COMMENT, Act.DENIES, Act.NEITHER_CONFIRMS_NOR_DENIES);
    /** Acts whose verbs take what is said as a noun: {@code denied the charge}. */
    private static final Set<Act> OF_A_THING = Set.of(
            Act.DENIES,
            Act.CONDEMNS,
            Act.ACCUSES,
            Act.ANNOUNCES,
            Act.ACKNOWLEDGES,
            Act.WARNS,
            Act.URGES,
            Act.PROMISES,
            Act.THREATENS,
            Act.INTENDS,
            Act.DOES_NOT_RULE_OUT,
            Act.DECLINES_TO_COMMENT,
            Act.NEITHER_CONFIRMS_NOR_DENIES);

    private static final int FEWEST_QUOTED = 2;

    private final Text text;
    private final Attribution attribution;

    Utterance(Text text, Attribution attribution) {
        this.text = text;
        this.attribution = attribution;
    }

    boolean isStatement() {
        List<Span> cues = ranges(attribution.cues()), contents = ranges(attribution.contents());
        Act act = Acts.of(text, cues, contents);
        if (contents.isEmpty()) return BARE.contains(act);
        if (Acts.isReduced(text, cues) || Acts.isUnsaid(text, cues) || Acts.isRefusal(text, cues, contents))
            return false;
        if (act == Act.BELIEVES && Acts.isNobodysThought(text, cues)) return false;
        boolean known = cues.isEmpty() || act != Act.ASSERTS || Acts.isKnown(text, cues);
        int words = 0, quoted = 0, verbs = 0, subjects = 0;
        for (Span content : contents)
            for (int i = content.start(); i < content.end(); i++) {
                if (!text.isWordLike(i)) continue;
                words++;
                if (text.isQuoted(i)) quoted++;
                if (text.tag(i).startsWith("VB") || text.pos(i).equals("AUX")) verbs++;
                if (text.relation(i).startsWith("nsubj") || text.relation(i).equals("expl")) subjects++;
            }
        boolean told = known && !cues.isEmpty() && !Acts.isMind(text, cues);
        if (quoted >= (told ? 1 : FEWEST_QUOTED) && (known || verbs > 0)) return true;
        if (!known) return verbs > 0 && subjects > 0 && !Acts.isSeeming(text, cues) && opensClause(contents.get(0));
        if (cues.isEmpty()) return verbs > 0 && subjects > 0;
        return verbs > 0 && words > 1 || OF_A_THING.contains(act) && words > 0;
    }

    /** Whether it begins as what is said does: with a conjunction, or with the sentence. */
    private boolean opensClause(Span content) {
        String first = text.lower(content.start());
        return Set.of("that", "whether", "if", "how", "why").contains(first)
                || content.start() == text.sentence(content.start()).start();
    }

    private List<Span> ranges(List<Span> spans) {
        return spans.stream().map(text::wordsIn).toList();
    }
}
