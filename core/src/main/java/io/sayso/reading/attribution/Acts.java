package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a speaker does, by the cue's words: {@code has denied} → denies, {@code did not rule out} → does not rule out.
 */
public final class Acts {
    private static final Set<String> REFUSES =
            Set.of("declined", "declines", "refused", "refuses", "decline", "refuse");
    private static final Set<String> NOT = Set.of("not", "n't", "neither", "never");

    private Acts() {}

    /**
     * The act of a cue.
     *
     * @param cues the cue, in ranges of words; empty for a content without one
     * @param contents the content: {@code voiced} does what {@code fears that} says
     */
    public static Act of(Text text, List<Span> cues, List<Span> contents) {
        if (cues.isEmpty()) return Act.ASSERTS;
        Span reach = reach(text, cues.get(0));
        String words = " " + text.words(reach).toLowerCase(Locale.ROOT) + " ";
        if (isRefusal(text, cues.get(0))) return Act.DECLINES_TO_COMMENT;
        if (words.contains(" confirm nor deny ")
                || words.contains(" confirmed nor denied ")
                || words.contains(" confirm or deny ")) return Act.NEITHER_CONFIRMS_NOR_DENIES;
        if (words.contains(" rul") && words.contains(" out ") && negated(text, reach)) return Act.DOES_NOT_RULE_OUT;
        for (Span cue : cues)
            for (int i = cue.end() - 1; i >= cue.start(); i--) {
                Optional<CueWords.CueWord> word =
                        text.tag(i).startsWith("N") ? CueWords.noun(text.lower(i)) : CueWords.verb(text.lower(i));
                if (word.isPresent() && word.get().act() == Act.ASSERTS)
                    return noun(text, contents).orElse(Act.ASSERTS);
                if (word.isPresent()) return word.get().act();
            }
        return noun(text, contents).orElse(Act.ASSERTS);
    }

    /** The act of a noun that a content begins with: {@code growing concerns that …}. */
    private static Optional<Act> noun(Text text, List<Span> contents) {
        if (contents.isEmpty()) return Optional.empty();
        Span content = contents.get(0);
        for (int i = content.start(); i < Math.min(content.end(), content.start() + 4); i++)
            if (text.pos(i).equals("NOUN"))
                return i + 1 < content.end() && Set.of("that", "to", "of").contains(text.lower(i + 1))
                        ? CueWords.noun(text.lower(i))
                                .map(CueWords.CueWord::act)
                                .filter(act -> act == Act.BELIEVES || act == Act.INTENDS)
                        : Optional.empty();
        return Optional.empty();
    }

    /** Whether the cue tells of a thought, wish or plan, and not of words uttered. */
    public static boolean isMind(Text text, List<Span> cues) {
        return cues.stream()
                .flatMap(c -> IntStream.range(c.start(), c.end()).boxed())
                .map(i -> CueWords.verb(text.lower(i)))
                .flatMap(Optional::stream)
                .anyMatch(cue -> !cue.speech());
    }

    /** Whether a plan is only being weighed: {@code is considering}. */
    public static boolean isWeighing(Text text, List<Span> cues) {
        return cues.stream()
                .flatMap(c -> IntStream.range(c.start(), c.end()).boxed())
                .map(i -> CueWords.verb(text.lower(i)))
                .flatMap(Optional::stream)
                .anyMatch(CueWords::isWeighing);
    }

    /** {@code declined to comment}, {@code refused to answer}, {@code did not respond to a request}. */
    static boolean isRefusal(Text text, Span cue) {
        Span reach = reach(text, cue);
        boolean refuses = false;
        for (int i = reach.start(); i < reach.end(); i++) refuses |= REFUSES.contains(text.lower(i));
        String words = " " + text.words(reach).toLowerCase(Locale.ROOT) + " ";
        return refuses
                        && (words.contains(" comment")
                                || words.contains(" answer")
                                || words.contains(" say ")
                                || words.contains(" discuss"))
                || (words.contains(" respond") || words.contains(" return"))
                        && negated(text, reach)
                        && words.contains(" request");
    }

    private static boolean negated(Text text, Span range) {
        for (int i = range.start(); i < range.end(); i++) if (NOT.contains(text.lower(i))) return true;
        return false;
    }

    /** The cue and the few words about it that belong to its clause. */
    private static Span reach(Text text, Span cue) {
        Span sentence = text.sentence(cue.start());
        return new Span(Math.max(sentence.start(), cue.start() - 2), Math.min(sentence.end(), cue.end() + 5));
    }
}
