package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Quotation;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds by grammar what the model's marks leave out: a verb of saying inside another's content ({@code he said she had
 * denied paying}), which the model's training marks never hold, and, outside any, denials and the refusal to say.
 */
final class CueClauses {
    private static final Set<String> ONE_SELF = Set.of("i", "we", "you", "one", "me", "us");
    /** Acts that can stand without words that say what: of {@code which he denies}, the answer is found later. */
    private static final Set<Act> BARE = Set.of(Act.DENIES, Act.DECLINES_TO_COMMENT, Act.NEITHER_CONFIRMS_NOR_DENIES);

    /** Acts that nobody but a speaker does; of others, things are subjects too: {@code the penalty demands}. */
    private static final Set<Act> SPOKEN = Set.of(
            Act.DENIES,
            Act.PROMISES,
            Act.THREATENS,
            Act.ACCUSES,
            Act.ACKNOWLEDGES,
            Act.WARNS,
            Act.DECLINES_TO_COMMENT,
            Act.NEITHER_CONFIRMS_NOR_DENIES,
            Act.DOES_NOT_RULE_OUT);

    private final Text text;
    private final boolean[] cueWord;
    private final @Nullable Span[] outer;

    CueClauses(Text text, List<Draft> drafts) {
        this.text = text;
        this.outer = new Span[text.size()];
        this.cueWord = new boolean[text.size()];
        for (Draft draft : drafts) {
            for (Span cue : draft.cues) for (int i = cue.start(); i < cue.end(); i++) cueWord[i] = true;
            for (Span content : draft.contents)
                for (int i = content.start(); i < content.end(); i++) outer[i] = content;
        }
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (cueWord[i] || text.isFurniture(i) || !text.tag(i).startsWith("VB")) continue;
            clause(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Draft> clause(int verb) {
        Span content = outer[verb], sentence = text.sentence(verb);
        Span within = content == null ? sentence : content;
        Predicate predicate = new Predicate(text, verb, within);
        Span group = predicate.group();
        Act act = Acts.of(text, List.of(group), List.of());
        CueWords.CueWord word = CueWords.verb(text.lower(verb)).orElse(null);
        boolean refuses = act == Act.DENIES || Silence.at(text, verb).isPresent();
        if (isSecondHalf(verb)) return Optional.empty();
        if (content == null && word != null && word.speech()) {
            Span speaker = predicate.doer(), all = speaker == null ? null : Closing.said(text, verb, speaker);
            if (speaker != null && all != null) return Optional.of(draft(group, speaker, all));
        }
        boolean describes =
                word != null && !word.speech() && text.relation(verb).startsWith("acl");
        if (word != null && (describes || CueWords.isOuterOnly(word))) return Optional.empty();
        if (word == null && !refuses || content == null && !refuses) return Optional.empty();
        CueWords.CueWord cue = new CueWords.CueWord(
                word == null ? text.lower(verb) : word.lemma(), act, word == null || word.speech());
        if ((act == Act.ASSERTS || content != null) && isOnlyThoughtOf(verb, group, act)) return Optional.empty();
        Span said = new Complement(text, verb, within, cue).find(), doer = predicate.doer();
        if (content != null && (isSupposed(verb) || isThing(doer, cue) || isDoneTo(predicate, verb, cue)))
            return Optional.empty();
        if (content != null && said == null) said = quotedBefore(verb, within);
        if (content != null && said != null && isEmpty(said, cue)) return Optional.empty();
        if (content != null && !isThirdParty(doer, predicate, said)) return Optional.empty();
        boolean plain =
                SPOKEN.contains(act) || word != null && Set.of("say", "tell").contains(word.lemma());
        if (content != null && doer != null && !plain && !SourceFinder.isSpeaker(text, doer)) return Optional.empty();
        if (content != null && word != null && !word.speech() && isLoose(verb)) return Optional.empty();
        if (said == null && !(BARE.contains(act) && doer != null && (content == null || pointsBack(verb))))
            return Optional.empty();
        Span cued = said != null && said.start() < group.end() ? new Span(verb, verb + 1) : group;
        return Optional.of(draft(cued, doer, said));
    }

    /** {@code has nothing to say}, {@code never told them}: words that nobody has said. */
    private boolean isOnlyThoughtOf(int verb, Span group, Act act) {
        if (verb > 0 && text.tag(verb - 1).equals("TO") && !text.lower(verb).equals("have")) return true;
        return act == Act.ASSERTS && Acts.isNegated(text, List.of(group));
    }

    /** {@code the crews blamed for the fire}, {@code was not intended to last}: nobody here says or thinks it. */
    private boolean isDoneTo(Predicate predicate, int verb, CueWords.CueWord cue) {
        boolean reduced = text.tag(verb).equals("VBN")
                && text.relation(verb).equals("acl")
                && predicate.group().length() == 1;
        boolean alleged = text.lower(verb).equals("alleged")
                && verb + 1 < text.size()
                && text.lower(verb + 1).equals("to");
        return reduced || alleged || !cue.speech() && predicate.isPassive() && predicate.doer() == null;
    }

    /** {@code it means}, {@code it feels like}. */
    private boolean isThing(@Nullable Span doer, CueWords.CueWord cue) {
        return doer != null
                && doer.length() == 1
                && text.lower(doer.start()).equals("it")
                && (!cue.speech() || CueWords.isShowing(cue.lemma()));
    }

    /** {@code if she pledged}. */
    private boolean isSupposed(int verb) {
        return text.children(verb).stream()
                .anyMatch(c -> c < verb && Set.of("if", "unless").contains(text.lower(c)));
    }

    private static Draft draft(Span cue, @Nullable Span source, @Nullable Span content) {
        Draft draft = new Draft();
        draft.cues.add(cue);
        if (source != null) draft.sources.add(source);
        if (content != null) draft.contents.add(content);
        return draft;
    }

    /** A participle that only goes along with another verb: {@code they shout, thinking that we listen}. */
    private boolean isLoose(int verb) {
        return text.tag(verb).equals("VBG") && text.relation(verb).equals("advcl");
    }

    /** {@code "It leaks," lamented Ben Tann}: the quotation that ends right before the verb or its subject. */
    private @Nullable Span quotedBefore(int verb, Span within) {
        Span sentence = text.sentence(verb);
        for (int i = verb - 1; i >= Math.max(sentence.start(), verb - 6); i--) {
            Quotation quotation = text.quotationAt(i);
            if (quotation != null)
                return quotation.words().end() == i + 1 && within.contains(quotation.words())
                        ? quotation.words()
                        : null;
        }
        return null;
    }

    /** {@code claims | to be}, {@code expects us | to believe}: too little to be what somebody says or thinks. */
    private boolean isEmpty(Span said, CueWords.CueWord cue) {
        if (!text.lower(said.start()).equals("to")) return false;
        boolean ofHearers = cue.act() == Act.BELIEVES && ONE_SELF.contains(text.lower(said.start() - 1));
        return ofHearers || said.length() == 2 && text.lower(said.end() - 1).equals("be");
    }

    /** The "denied" of {@code neither confirmed nor denied}. */
    private boolean isSecondHalf(int verb) {
        return verb > 1
                && Set.of("nor", "or").contains(text.lower(verb - 1))
                && CueWords.baseForms(text.lower(verb - 2)).contains("confirm");
    }

    /** "I think" and "you know" inside somebody's words are that speaker's way of talking, not another say-so. */
    private boolean isThirdParty(@Nullable Span doer, Predicate predicate, @Nullable Span said) {
        if (doer == null) return predicate.isPassive() && said != null;
        return !(doer.length() == 1 && ONE_SELF.contains(text.lower(doer.start())));
    }

    /** {@code which he denies}. */
    private boolean pointsBack(int verb) {
        Span sentence = text.sentence(verb);
        for (int i = verb - 1; i >= sentence.start() && i > verb - 5; i--)
            if (text.lower(i).equals("which") || text.lower(i).equals("that")) return true;
        return false;
    }
}
