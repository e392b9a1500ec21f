package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Mends what the model regularly gets wrong about one attribution: a cue that runs on into what is meant ({@code has
 * been weighing attacking}), a content in pieces that nothing parts, the one who is told taken for the one who tells.
 */
final class Repair {
    private static final Set<String> TELLS = Set.of("told", "tells", "tell", "telling", "informed");

    private final Text text;
    private final List<Draft> all;
    private final Draft draft;

    Repair(Text text, List<Draft> all, Draft draft) {
        this.text = text;
        this.all = all;
        this.draft = draft;
    }

    void run() {
        dropListeners();
        giveBackVerb();
        reachBack();
        joinContents();
    }

    /** {@code told the court}: a source right after a verb of telling, where another stands before it, is none. */
    private void dropListeners() {
        if (draft.sources.size() < 2) return;
        draft.sources.removeIf(source -> source.start() > 0 && TELLS.contains(text.lower(source.start() - 1)));
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

    /** Two pieces of content in one sentence, with nothing of any attribution between them, are one. */
    private void joinContents() {
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

    private boolean isOpen(Span before, Span after) {
        if (text.sentenceOf(before.end() - 1) != text.sentenceOf(after.start())) return false;
        for (int i = before.end(); i < after.start(); i++) if (isClaimed(i)) return false;
        return true;
    }

    /** Only attributions near by can claim a word of this one's sentence. */
    private boolean isClaimed(int word) {
        int at = all.indexOf(draft);
        for (int k = Math.max(0, at - 8); k < Math.min(all.size(), at + 9); k++)
            if (all.get(k).has(word)) return true;
        return false;
    }
}
