package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Quotation;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends the cue and the contents of one attribution where the model regularly errs: a cue that runs on into what is
 * meant ({@code has been weighing attacking}), a content in pieces that nothing parts, a noun that is the real cue.
 */
final class Repair {
    private static final Set<String> TELLS = Set.of("told", "tells", "tell", "telling", "informed");

    private static final Set<String> DASHES = Set.of("--", "—", "–");

    private final Text text;
    private final boolean[] claimed, said;
    private final Draft draft;

    /**
     * @param claimed which words belong to a source or cue of any attribution
     * @param said which belong to a content
     */
    Repair(Text text, boolean[] claimed, boolean[] said, Draft draft) {
        this.text = text;
        this.claimed = claimed;
        this.said = said;
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
        endAside();
        endBeforeNextDeed();
        takeSentence();
        goThroughList();
        completeQuotations();
        joinContents();
    }

    /** {@code which she called "a joke" – | the port is open}: what is said in an aside ends with the aside. */
    private void endAside() {
        if (draft.cues.isEmpty()) return;
        int cue = draft.cues.get(0).start();
        Span sentence = text.sentence(cue);
        int opened = lastDash(sentence.start(), cue);
        if (opened < 0) return;
        int closed = nextDash(cue, sentence.end());
        if (closed < 0) return;
        for (int c = 0; c < draft.contents.size(); c++) {
            Span content = draft.contents.get(c);
            if (content.start() > opened && content.start() < closed && content.end() > closed + 1)
                draft.contents.set(c, new Span(content.start(), closed));
        }
    }

    /** {@code She said that it leaked and | left the room}: what the speaker does next is not said. */
    private void endBeforeNextDeed() {
        if (draft.cues.isEmpty()) return;
        int verb = draft.cues.get(0).end() - 1;
        if (!text.tag(verb).equals("VBD")) return;
        Span sentence = text.sentence(verb);
        for (int c = 0; c < draft.contents.size(); c++) {
            Span content = draft.contents.get(c);
            if (content.start() <= verb || !sentence.contains(content)) continue;
            for (int i = content.start() + 3; i < content.end(); i++)
                if (isNextDeed(i, verb)) {
                    int and = i - 1;
                    while (text.tag(and).startsWith("RB")) and--;
                    draft.contents.set(c, new Span(content.start(), and));
                    break;
                }
        }
    }

    /**
     * Whether the word is a verb in the past, joined by "and" to the cue, or to a verb that it cannot be level with.
     */
    private boolean isNextDeed(int word, int cue) {
        if (!text.tag(word).equals("VBD") || !text.relation(word).equals("conj") || text.isQuoted(word)) return false;
        if (text.children(word).stream().anyMatch(c -> text.relation(c).startsWith("nsubj"))) return false;
        int and = word - 1, with = text.head(word);
        while (and > cue && text.tag(and).startsWith("RB")) and--;
        return text.relation(and).equals("cc")
                && (with == cue || with > cue && text.tag(with).equals("VB"));
    }

    /** Of a sentence that ends in who says it, the model sees a piece at times, or another's words in it. */
    private void takeSentence() {
        if (draft.cues.size() != 1) return;
        int verb = draft.cues.get(0).end() - 1;
        if (!text.tag(verb).startsWith("VB")) return;
        for (Span source : List.copyOf(draft.sources)) {
            Span said = Closing.said(text, verb, source);
            if (said == null || !draft.contents.stream().allMatch(said::contains)) continue;
            draft.contents.clear();
            draft.contents.add(said);
            draft.sources.removeIf(said::contains);
            return;
        }
    }

    /** {@code found that the mast broke; the sail tore; and the crew left}: a list of clauses is said to its end. */
    private void goThroughList() {
        if (draft.contents.size() != 1) return;
        Span content = draft.contents.get(0), sentence = text.sentence(content.start());
        int semicolons = 0, end = content.end();
        if (end >= sentence.end() || !text.word(end).equals(";")) return;
        for (; end < sentence.end() && !claimed[end] && !said[end]; end++)
            if (text.word(end).equals(";")) semicolons++;
        boolean whole = end >= sentence.end() - 1;
        while (end > content.end() && !text.isWordLike(end - 1) && !text.isQuoted(end - 1)) end--;
        if (semicolons > 1 && whole) draft.contents.set(0, new Span(content.start(), end));
    }

    private int lastDash(int from, int to) {
        int last = -1;
        boolean open = false;
        for (int i = from; i < to; i++)
            if (isDash(i)) {
                open = !open;
                last = i;
            }
        return open ? last : -1;
    }

    private int nextDash(int from, int to) {
        for (int i = from; i < to; i++) if (isDash(i)) return i;
        return -1;
    }

    private boolean isDash(int word) {
        return DASHES.contains(text.word(word)) && !text.isQuoted(word);
    }

    /** Of a quotation that the model cuts, as at a quotation within it, the rest is said too, if nobody else's. */
    private void completeQuotations() {
        for (int c = 0; c < draft.contents.size(); c++) {
            Span content = draft.contents.get(c);
            Quotation first = text.quotationAt(content.start()), last = text.quotationAt(content.end() - 1);
            int from = content.start(), to = content.end();
            if (first != null && isFree(first.words().start(), from))
                from = first.words().start();
            if (last != null && last.closed() && isFree(to, last.words().end()))
                to = last.words().end();
            draft.contents.set(c, new Span(from, to));
        }
    }

    private boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) if (claimed[i] || said[i] && text.isWordLike(i)) return false;
        return true;
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
            if (points && text.sentenceOf(noun) == text.sentenceOf(last) && isFree(source.end(), noun + 1))
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

    /** Two pieces of content in one sentence, with no other's words between them, are one. */
    private void joinContents() {
        draft.contents.removeIf(
                content -> IntStream.range(content.start(), content.end()).noneMatch(text::isWordLike));
        if (draft.contents.size() > 1) {
            List<Span> scraps = draft.contents.stream().filter(this::isScrap).toList();
            if (scraps.size() < draft.contents.size()) draft.contents.removeAll(scraps);
        }
        draft.contents.sort(Comparator.naturalOrder());
        List<Span> joined = new ArrayList<>();
        for (Span piece : draft.contents) {
            Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && piece.start() >= before.end() && isOpen(before, piece))
                joined.set(joined.size() - 1, new Span(before.start(), piece.end()));
            else joined.add(piece);
        }
        draft.contents.clear();
        draft.contents.addAll(joined);
    }

    /** An article, a preposition or {@code on Monday} cut from elsewhere says nothing. */
    private boolean isScrap(Span piece) {
        if (text.isQuoted(piece.start()) || piece.length() > 3) return false;
        for (int i = piece.start(); i < piece.end(); i++) if (text.pos(i).equals("VERB")) return false;
        String tag = text.tag(piece.start());
        return piece.length() == 1 && !text.tag(piece.start()).startsWith("N") || tag.equals("IN") || tag.equals("TO");
    }

    private boolean isOpen(Span before, Span after) {
        if (text.sentenceOf(before.end() - 1) != text.sentenceOf(after.start())) return false;
        for (int i = before.end(); i < after.start(); i++) if (claimed[i]) return false;
        return true;
    }
}
