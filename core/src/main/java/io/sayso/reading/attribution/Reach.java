package io.sayso.reading.attribution;

import io.sayso.reading.Quotation;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends how far what is said reaches, where the model regularly errs: past the end of an aside or into what the speaker
 * does next, not to the end of a quotation, a list or a sentence that is all said, in pieces that nothing parts.
 */
final class Reach {
    private static final Set<String> DASHES = Set.of("--", "—", "–");

    private final Text text;
    private final Claimed words;
    private final Draft draft;

    Reach(Text text, Claimed words, Draft draft) {
        this.text = text;
        this.words = words;
        this.draft = draft;
    }

    void run() {
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
        for (; end < sentence.end() && !words.isClaimed(end) && !words.isSaid(end); end++)
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
            if (first != null && words.areFree(first.words().start(), from))
                from = first.words().start();
            if (last != null && last.closed() && words.areFree(to, last.words().end()))
                to = last.words().end();
            draft.contents.set(c, new Span(from, to));
        }
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
        for (int i = before.end(); i < after.start(); i++) if (words.isClaimed(i)) return false;
        return true;
    }
}
