package io.sayso.reading.statement;

import io.sayso.reading.Attribution;
import io.sayso.reading.Text;
import io.sayso.report.Caption;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the outlet says in its own voice: sentences, or clauses of them that stand by themselves, whose main verb is
 * nobody else's. What somebody is said to say in a lesser clause stays in: of {@code it closed after complaints that it
 * stank} the outlet says all.
 */
final class OwnVoice {
    private static final int FEWEST_WORDS = 3;
    /** Above this share, a clause is somebody's, whatever the parse makes its main verb: in tenths. */
    private static final int TENTHS = 6;

    private static final Set<String> LOOSE = Set.of("cc", "mark", "case");

    private final Text text;
    private final boolean[] said, told;

    /** @param attributions those that make statements */
    OwnVoice(Text text, List<Attribution> attributions) {
        this.text = text;
        said = new boolean[text.size()];
        told = new boolean[text.size()];
        for (Attribution attribution : attributions) {
            mark(attribution.contents(), said);
            mark(attribution.cues(), told);
            mark(attribution.sources(), told);
        }
    }

    private void mark(List<Span> parts, boolean[] words) {
        for (Span part : parts) {
            Span range = text.wordsIn(part);
            for (int i = range.start(); i < range.end(); i++) words[i] = true;
        }
    }

    /** Ranges of words, in reading order. */
    List<Span> ranges() {
        List<Span> ranges = new ArrayList<>();
        int caption = 0;
        List<Caption> captions = text.report().captions();
        for (Span sentence : text.sentences()) {
            int from = sentence.start(), to = sentence.end();
            while (from < to && text.isFurniture(from)) from++;
            while (caption < captions.size()
                    && captions.get(caption).span().end() <= text.span(sentence).start()) caption++;
            if (caption < captions.size() && captions.get(caption).span().overlaps(text.span(sentence)))
                while (to > from
                        && text.span(to - 1).end()
                                > captions.get(caption).words().end()) to--;
            for (Span clause : clauses(new Span(from, to))) if (isOwn(clause)) ranges.add(trimmed(clause));
        }
        return ranges;
    }

    /** The sentence, cut where a clause with a subject of its own is joined on: {@code …, and she left}. */
    private List<Span> clauses(Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int from = sentence.start();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (!text.word(i).equals(";") && !(i > from && beginsClause(i))) continue;
            clauses.add(new Span(from, i));
            from = i + 1;
        }
        clauses.add(new Span(from, sentence.end()));
        return clauses;
    }

    private boolean beginsClause(int word) {
        if (!text.relation(word).equals("cc") || said[word]) return false;
        if (joinsSpeaker(word)) return true;
        int verb = text.head(word);
        if (verb <= word
                || !text.relation(verb).equals("conj") && !text.relation(verb).equals("root")) return false;
        boolean joined = text.relation(verb).equals("root")
                || text.relation(text.head(verb)).equals("root");
        return joined
                && text.children(verb).stream().anyMatch(c -> text.relation(c).startsWith("nsubj") && c > word);
    }

    /** {@code …, and the mayor said}: whatever the parse makes of it. */
    private boolean joinsSpeaker(int word) {
        boolean inside = word > 0 && word + 1 < text.size();
        return inside && text.word(word - 1).equals(",") && !told[word] && told[word + 1];
    }

    private boolean isOwn(Span clause) {
        int words = 0, others = 0, quoted = 0;
        boolean subject = false, verb = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            if (!text.isWordLike(i)) continue;
            words++;
            if (said[i] || told[i]) others++;
            if (text.isQuoted(i)) quoted++;
            subject |= text.relation(i).startsWith("nsubj") || text.relation(i).equals("expl");
            verb |= text.pos(i).equals("VERB") || text.pos(i).equals("AUX");
        }
        if (words < FEWEST_WORDS || !subject || !verb || quoted == words) return false;
        if (others == 0) return true;
        if (others * 10 > words * TENTHS) return false;
        int top = top(clause);
        return !said[top] && !told[top];
    }

    /** The verb that the clause turns on: the first whose head lies outside, else the first verb of nobody's. */
    private int top(Span clause) {
        int top = -1;
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean root = text.head(i) == i || !clause.contains(new Span(text.head(i), text.head(i) + 1));
            if (!root || !text.isWordLike(i) || LOOSE.contains(text.relation(i))) continue;
            boolean verb = text.pos(i).equals("VERB")
                    || text.pos(i).equals("AUX")
                    || text.children(i).stream().anyMatch(c -> text.relation(c).startsWith("nsubj"));
            if (verb) return i;
            if (top < 0) top = i;
        }
        return top < 0 ? clause.start() : top;
    }

    private Span trimmed(Span clause) {
        int from = clause.start(), to = clause.end();
        while (to - 1 > from
                && (!text.isWordLike(to - 1) && !"”\"’')".contains(text.word(to - 1))
                        || text.relation(to - 1).equals("cc"))) to--;
        while (from + 1 < to && (text.relation(from).equals("cc") || ",;:.–—-".contains(text.word(from)))) from++;
        return new Span(from, to);
    }
}
