package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends the source and the cue of one attribution where the model regularly errs: a source cut before its noun, a cue
 * that runs on into what is meant ({@code has been weighing attacking}), a noun that is the real cue. How far what is
 * said reaches is mended by {@link Reach}.
 */
final class Repair {
    private static final Set<String> TELLS = Set.of("told", "tells", "tell", "telling", "informed");

    private final Text text;
    private final Claimed words;
    private final Draft draft;

    /** @param words what each word of the text is to any attribution */
    Repair(Text text, Claimed words, Draft draft) {
        this.text = text;
        this.words = words;
        this.draft = draft;
    }

    void run() {
        dropListeners();
        completeSources();
        giveBackSubject();
        giveBackVerb();
        cueNoun();
        dropQuoting();
        reachBack();
        new Reach(text, words, draft).run();
    }

    /** {@code told the court}: a source right after a verb of telling, where another stands before it, is none. */
    private void dropListeners() {
        if (draft.sources.size() < 2) return;
        draft.sources.removeIf(source -> source.start() > 0 && TELLS.contains(text.lower(source.start() - 1)));
    }

    /** {@code The | study}, {@code a study by | the institute}: a source does not end before the noun it points at. */
    private void completeSources() {
        for (int s = 0; s < draft.sources.size(); s++) {
            Span source = draft.sources.get(s);
            if (source.length() > 1 && text.lower(source.start()).equals("by"))
                source = new Span(source.start() + 1, source.end());
            draft.sources.set(s, source);
            int last = source.end() - 1, noun = text.head(last);
            boolean points = Set.of("DET", "ADP").contains(text.pos(last)) && noun > last && noun - last < 8;
            if (points && text.sentenceOf(noun) == text.sentenceOf(last) && words.areFree(source.end(), noun + 1))
                draft.sources.set(s, new Span(source.start(), noun + 1));
        }
    }

    /** {@code It is unsafe, other studies | have shown}: without a source, the cue's subject is not what it says. */
    private void giveBackSubject() {
        if (!draft.sources.isEmpty() || draft.cues.size() != 1) return;
        Span cue = draft.cues.get(0);
        int verb = cue.end() - 1;
        if (!text.tag(verb).startsWith("VB")) return;
        Predicate predicate = new Predicate(text, verb, text.sentence(verb));
        Span subject = predicate.doer();
        if (subject == null || predicate.isPassive()) return;
        for (int c = 0; c < draft.contents.size(); c++) {
            Span content = draft.contents.get(c);
            boolean ends = content.end() == subject.end() && subject.end() == cue.start();
            if (!content.equals(subject) && !(ends && content.contains(subject))) continue;
            draft.sources.add(subject);
            int end = subject.start();
            while (end > content.start() && !text.isWordLike(end - 1) && !text.isQuoted(end - 1)) end--;
            if (end > content.start()) draft.contents.set(c, new Span(content.start(), end));
            else draft.contents.remove(c);
            return;
        }
    }

    /** A verb after the cue's own is what is meant: {@code weighing | attacking}. */
    private void giveBackVerb() {
        if (draft.contents.isEmpty()) return;
        for (int c = 0; c < draft.cues.size(); c++) {
            Span cue = draft.cues.get(c);
            int last = cue.end() - 1;
            boolean runsOn = cue.length() > 1
                    && text.tag(last).startsWith("VBG")
                    && CueWords.verb(text.lower(last)).isEmpty()
                    && CueWords.verb(text.lower(last - 1)).isPresent();
            if (!runsOn) continue;
            draft.cues.set(c, new Span(cue.start(), last));
            draft.contents.add(new Span(last, cue.end()));
        }
    }

    /**
     * {@code It follows months of reports | that …}: the cue is no verb of saying, but the noun before "that" is one.
     */
    private void cueNoun() {
        if (draft.contents.isEmpty() || draft.cues.isEmpty() || Acts.isKnown(text, draft.cues)) return;
        Span first = draft.contents.get(0);
        Span last = draft.contents.get(draft.contents.size() - 1);
        for (int i = first.start() + 1; i < Math.min(last.end(), first.start() + 8); i++) {
            Optional<CueWords.CueWord> noun = CueWords.noun(text.lower(i - 1));
            if (noun.isEmpty()
                    || !text.lower(i).equals("that")
                    || !text.tag(i - 1).startsWith("N")) continue;
            draft.cues.clear();
            draft.sources.clear();
            draft.cues.add(new Span(i - 1, i));
            draft.contents.clear();
            draft.contents.add(new Span(i, last.end()));
            if (SourceFinder.isDocument(text.lower(i - 1))) draft.sources.add(new Span(i - 1, i));
            return;
        }
    }

    /** {@code quoted the nurse as saying | that …}: what is said begins after "saying". */
    private void dropQuoting() {
        if (draft.contents.isEmpty() || draft.cues.isEmpty()) return;
        String cue = text.lower(draft.cues.get(0).end() - 1);
        Span content = draft.contents.get(0);
        if (!cue.startsWith("quot") && !cue.startsWith("cit")) return;
        for (int i = content.start(); i < Math.min(content.end() - 2, content.start() + 14); i++)
            if (text.lower(i).equals("as") && text.tag(i + 1).equals("VBG")) {
                draft.cues.add(new Span(i, i + 2));
                draft.contents.set(0, new Span(i + 2, content.end()));
                return;
            }
    }

    /** What is not ruled out begins right after the verb: {@code did not rule | anything out}. */
    private void reachBack() {
        if (draft.cues.isEmpty() || draft.contents.isEmpty()) return;
        if (Acts.of(text, draft.cues, List.of()) != Act.DOES_NOT_RULE_OUT) return;
        int from = draft.cues.get(0).start();
        while (from < text.sentence(from).end() - 1 && !text.lower(from).startsWith("rul")) from++;
        Span last = draft.contents.get(draft.contents.size() - 1);
        if (from + 1 >= last.end() || text.sentenceOf(from) != text.sentenceOf(last.start())) return;
        draft.cues.set(0, new Span(draft.cues.get(0).start(), from + 1));
        draft.contents.clear();
        draft.contents.add(new Span(from + 1, last.end()));
    }
}
