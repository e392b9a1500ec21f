package io.sayso.reading.attribution;

import io.sayso.reading.Attribution;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which words of an attribution's sentence speak of its source: those marked, unless they are only spoken of ({@code X
 * was accused}), else the subject of the cue ({@code …, adding that}).
 */
public final class Speaker {
    /** Verbs of thought whose passive has no thinker: {@code is expected to}. */
    private static final Set<String> THOUGHT_OF = Set.of(
            "expect",
            "believe",
            "think",
            "understand",
            "suspect",
            "fear",
            "consider",
            "view",
            "regard",
            "deem",
            "assume",
            "know",
            "see");

    private static final Set<String> NOBODY = Set.of("it", "there", "this", "what");

    private final Text text;
    private final Attribution attribution;
    private final int verb;

    private Speaker(Text text, Attribution attribution) {
        this.text = text;
        this.attribution = attribution;
        this.verb = verb();
    }

    /** The words that speak of the source, as a range; null where the sentence names none. */
    public static @Nullable Span of(Text text, Attribution attribution) {
        Speaker speaker = new Speaker(text, attribution);
        for (Span marked : attribution.sources()) {
            Span source = text.wordsIn(marked);
            Span within = speaker.isClause(source) ? speaker.doer() : null;
            if (within != null && source.contains(within)) return within;
            if (!speaker.isSpokenOf(source)) return source;
        }
        Span doer = speaker.doer();
        return doer != null && speaker.isFree(doer) ? doer : null;
    }

    /** Whether the attribution may stand without a source: its words are quoted, or its cue leaves the source out. */
    public static boolean mayBeUnknown(Text text, Attribution attribution) {
        Speaker speaker = new Speaker(text, attribution);
        boolean noun = attribution.cues().stream()
                .map(text::wordsIn)
                .anyMatch(c -> text.tag(c.end() - 1).startsWith("N"));
        boolean quoted = attribution.contents().stream()
                .map(text::wordsIn)
                .anyMatch(c -> text.isQuoted(c.start()) && c.length() > 2);
        return noun || quoted || speaker.verb >= 0 && speaker.isSayingPassive();
    }

    /** {@code The order drew anger from the crews}, who called it …: more than who speaks. */
    private boolean isClause(Span source) {
        for (int i = source.start() + 1; i < source.end(); i++)
            if (Set.of("VBD", "VBZ", "VBP").contains(text.tag(i))
                    && !text.relation(i).startsWith("acl")) return true;
        return false;
    }

    /** The subject of a passive, and "it" that stands for nothing, say nothing. */
    private boolean isSpokenOf(Span source) {
        if (verb < 0) return false;
        boolean passive = isSayingPassive();
        boolean expletive = source.length() == 1
                && text.lower(source.start()).equals("it")
                && (passive || text.relation(source.start()).equals("expl"));
        boolean before = source.end() <= verb && text.sentenceOf(source.start()) == text.sentenceOf(verb);
        boolean agent = source.start() > 0 && text.lower(source.start() - 1).equals("by");
        return expletive || passive && before && !agent;
    }

    private boolean isSayingPassive() {
        Optional<CueWords.CueWord> cue = CueWords.verb(text.lower(verb));
        return cue.isPresent()
                && (cue.get().speech() || THOUGHT_OF.contains(cue.get().lemma()))
                && new Predicate(text, verb, text.sentence(verb)).isPassive();
    }

    private @Nullable Span doer() {
        if (verb < 0 || CueWords.verb(text.lower(verb)).isEmpty()) return fromColon();
        boolean participle = text.lower(verb).endsWith("ing");
        boolean after = participle && verb > 0 && text.word(verb - 1).equals(",");
        Span doer = after ? mainSubject() : new Predicate(text, verb, text.sentence(verb)).doer();
        if (doer == null && after) doer = new Predicate(text, verb, text.sentence(verb)).doer();
        if (doer == null && participle) doer = mainSubject();
        return doer == null ? fromColon() : doer;
    }

    /**
     * Of {@code He left, saying …} the subject of the sentence, where the parse has lost what the participle hangs on.
     */
    private @Nullable Span mainSubject() {
        Span sentence = text.sentence(verb);
        for (int i = sentence.start(); i < verb; i++)
            if (text.relation(i).equals("root") && text.tag(i).startsWith("V"))
                return new Predicate(text, i, sentence).doer();
        return null;
    }

    /** {@code The union issued a statement: "…"}: whoever the clause that ends in the colon is about. */
    private @Nullable Span fromColon() {
        if (attribution.contents().isEmpty()) return null;
        int at = text.wordsIn(attribution.contents().get(0)).start() - 1;
        while (at >= 0 && !text.isWordLike(at) && !text.word(at).equals(":") && text.isQuoted(at)) at--;
        if (at < 1 || !text.word(at).equals(":") || text.isQuoted(at - 1)) return null;
        Span sentence = text.sentence(at);
        for (int i = sentence.start(); i < at; i++)
            if (text.relation(i).equals("root")) return new Predicate(text, i, sentence).doer();
        return null;
    }

    private boolean isFree(Span doer) {
        Span words = text.span(doer);
        if (attribution.contents().stream().anyMatch(c -> c.overlaps(words))
                || attribution.cues().stream().anyMatch(c -> c.overlaps(words))) return false;
        return doer.length() > 1 || !NOBODY.contains(text.lower(doer.start()));
    }

    /** The cue's last verb, or −1. */
    private int verb() {
        if (attribution.cues().isEmpty()) return -1;
        Span cue = text.wordsIn(attribution.cues().get(0));
        for (int i = cue.end() - 1; i >= cue.start(); i--) if (text.tag(i).startsWith("VB")) return i;
        return -1;
    }
}
