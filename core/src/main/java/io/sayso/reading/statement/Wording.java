package io.sayso.reading.statement;

import io.sayso.reading.Act;
import io.sayso.reading.Certainty;
import io.sayso.reading.Polarity;
import io.sayso.reading.Speech;
import io.sayso.reading.Status;
import io.sayso.reading.Text;
import io.sayso.reading.attribution.Acts;
import io.sayso.reading.certainty.Clause;
import io.sayso.report.Span;
import java.util.List;
import java.util.Set;

/** How something is said: in whose words, how sure, and whether it is so. */
final class Wording {
    private static final Set<String> OWN_SIDE = Set.of("i", "we");
    private static final Set<String> SPEAKER =
            Set.of("he", "she", "they", "it", "i", "we", "his", "her", "their", "its", "my", "our");

    private final Text text;
    private final Act cueAct;
    private final List<Span> cues, contents;
    private final Clause clause;

    /** @param act what the cue says that the speaker does */
    Wording(Text text, Act act, List<Span> cues, List<Span> contents, Clause clause) {
        this.text = text;
        this.cueAct = act;
        this.cues = cues;
        this.contents = contents;
        this.clause = clause;
    }

    /** The act; to say of one's own side that it will do something is to promise it. */
    Act act() {
        boolean own = cueAct == Act.ASSERTS && speech() == Speech.DIRECT && startsWith(OWN_SIDE);
        return own && clause.certainty().status() == Status.PLANNED ? Act.PROMISES : cueAct;
    }

    Certainty certainty() {
        Certainty said = clause.certainty();
        boolean silent = cueAct == Act.DECLINES_TO_COMMENT || cueAct == Act.NEITHER_CONFIRMS_NOR_DENIES;
        if (!said.hedges().isEmpty() && !silent) return said;
        return new Certainty(status(said.status()), List.of(), null);
    }

    private Status status(Status said) {
        boolean backshifted =
                said == Status.HAPPENED && speech() != Speech.DIRECT && cueIsPast() && clause.isPastState();
        if (backshifted && (cueAct == Act.ASSERTS || cueAct == Act.BELIEVES)) return Status.ONGOING;
        return switch (act()) {
            case INTENDS -> Acts.isWeighing(text, cues) ? Status.POSSIBLE : Status.PLANNED;
            case PROMISES, THREATENS -> Status.PLANNED;
            case URGES, ASKS, DOES_NOT_RULE_OUT -> Status.POSSIBLE;
            case DECLINES_TO_COMMENT, NEITHER_CONFIRMS_NOR_DENIES -> Status.UNKNOWN;
            case ANNOUNCES -> said == Status.CONDITIONAL ? Status.PLANNED : said;
            case CONDEMNS, ACKNOWLEDGES -> clause.isFinite() ? said : Status.HAPPENED;
            default -> said == Status.CONDITIONAL && startsWith(SPEAKER) && !hasIf() ? Status.PLANNED : said;
        };
    }

    private boolean cueIsPast() {
        for (Span cue : cues)
            for (int i = cue.start(); i < cue.end(); i++) if (text.tag(i).equals("VBD")) return true;
        return false;
    }

    private boolean startsWith(Set<String> words) {
        if (contents.isEmpty()) return false;
        Span first = contents.get(0);
        for (int i = first.start(); i < Math.min(first.end(), first.start() + 3); i++) {
            if (words.contains(text.lower(i))) return true;
            if (text.isWordLike(i) && !text.lower(i).equals("that")) return false;
        }
        return false;
    }

    private boolean hasIf() {
        for (Span content : contents)
            for (int i = content.start(); i < content.end(); i++)
                if (Set.of("if", "unless").contains(text.lower(i))) return true;
        return false;
    }

    Polarity polarity() {
        return switch (cueAct) {
            case DENIES -> Polarity.NEGATIVE;
            case DECLINES_TO_COMMENT, NEITHER_CONFIRMS_NOR_DENIES, DOES_NOT_RULE_OUT, ASKS -> Polarity.UNKNOWN;
            case INTENDS, BELIEVES -> Acts.isNegated(text, cues) ? Polarity.NEGATIVE : clause.polarity();
            default -> clause.polarity();
        };
    }

    /** Direct if all its words but a few stand between quotation marks, mixed if some do. */
    Speech speech() {
        int words = 0, quoted = 0;
        for (Span content : contents)
            for (int i = content.start(); i < content.end(); i++)
                if (text.isWordLike(i)) {
                    words++;
                    if (text.isQuoted(i)) quoted++;
                }
        if (words > 0 && quoted * 10 >= words * 9) return Speech.DIRECT;
        if (quoted > 0) return Speech.MIXED;
        return Acts.isMind(text, cues) ? Speech.NARRATED : Speech.INDIRECT;
    }
}
