package io.sayso.reading.certainty;

import io.sayso.reading.Band;
import io.sayso.reading.Certainty;
import io.sayso.reading.Hedge;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The clause that a statement turns on: its main predicate, and what stands about it that says how sure it is. */
public final class Clause {
    private static final Set<String> ABOUT = Set.of("aux", "aux:pass", "cop", "advmod", "neg", "mark", "det");

    private static final Set<String> LOOSE = Set.of("mark", "case", "aux", "aux:pass");

    private final Text text;
    private final Span range;
    private final int predicate;
    private final List<Hedge> hedges;

    /**
     * @param range the statement's words
     * @param hedges the hedges among them
     */
    public Clause(Text text, Span range, List<Hedge> hedges) {
        this.text = text;
        this.range = range;
        this.predicate = meant(predicate());
        this.hedges = hedges;
    }

    /**
     * The clause of a predicate that is known.
     *
     * @param range the words about the predicate
     * @param hedges the hedges among them
     */
    public Clause(Text text, Span range, int predicate, List<Hedge> hedges) {
        this.text = text;
        this.range = range;
        this.predicate = predicate;
        this.hedges = hedges;
    }

    /** The word of the range that the rest of it hangs on: a verb with a tense, else a verb, else a noun. */
    private int predicate() {
        int verb = -1, noun = -1;
        for (int i = range.start(); i < range.end(); i++) {
            boolean top = !range.contains(new Span(text.head(i), text.head(i) + 1)) || text.head(i) == i;
            if (!top || !text.isWordLike(i) || LOOSE.contains(text.relation(i))) continue;
            boolean isVerb =
                    text.pos(i).equals("VERB") || text.children(i).stream().anyMatch(this::isSubject);
            if (isVerb && new VerbGroup(text, range, i).isFinite()) return i;
            if (isVerb && verb < 0) verb = i;
            if (noun < 0 && text.pos(i).equals("NOUN")) noun = i;
        }
        return verb >= 0 ? verb : noun >= 0 ? noun : range.start();
    }

    /** Of {@code a willingness to talk} or {@code fears that it failed}, what is talked or feared of. */
    private int meant(int top) {
        if (!text.pos(top).equals("NOUN") || text.children(top).stream().anyMatch(this::isSubject)) return top;
        for (int child : text.children(top))
            if (child > top
                    && range.contains(new Span(child, child + 1))
                    && Set.of("acl", "ccomp", "xcomp").contains(text.relation(child))
                    && child - top < 12) return child;
        return top;
    }

    private boolean isSubject(int word) {
        return text.relation(word).startsWith("nsubj");
    }

    /** How sure the speaker is, by the words about the predicate. */
    public Certainty certainty() {
        List<String> words = new ArrayList<>();
        Status status = null;
        Band band = null;
        for (Hedge hedge : hedges) {
            Span at = text.wordsIn(hedge.span());
            if (!range.contains(at) || !isAbout(at) || couldNot(at)) continue;
            words.add(hedge.span().in(text.report().text()));
            String list = HedgeWords.hedge(hedge.word());
            if (hedge.band() != null) {
                band = hedge.band();
                status = band.highPercent() > 50 ? Status.LIKELY : Status.POSSIBLE;
            } else if (status == null) status = "unknown".equals(list) ? Status.UNKNOWN : Status.POSSIBLE;
        }
        if (status != null) return new Certainty(status, words, band);
        return new Certainty(new VerbGroup(text, range, predicate).status(), List.of(), null);
    }

    /** Whether the predicate is said to be so. */
    public Polarity polarity() {
        return new VerbGroup(text, range, predicate).isNegated() ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    /** Whether it is a state in the past tense: {@code was closed}. */
    public boolean isPastState() {
        return new VerbGroup(text, range, predicate).isPastState();
    }

    /** Whether the clause has a verb of its own that says when. */
    public boolean isFinite() {
        return new VerbGroup(text, range, predicate).isFinite();
    }

    /** {@code could not be reached}: what did not come about is not in doubt. */
    private boolean couldNot(Span hedge) {
        return text.lower(hedge.start()).equals("could") && polarity() == Polarity.NEGATIVE;
    }

    private boolean isAbout(Span hedge) {
        for (int i = hedge.start(); i < hedge.end(); i++) {
            if (i == predicate) return true;
            int head = text.head(i);
            if (head == predicate
                    && (ABOUT.contains(text.relation(i)) || text.relation(i).startsWith("adv"))) return true;
            if (text.head(head) == predicate && ABOUT.contains(text.relation(head))) return true;
            boolean verbAfter = i < predicate && predicate - i <= 6 && noVerbBetween(i + 1, predicate);
            if (verbAfter && !text.relation(i).equals("amod")) return true;
        }
        return false;
    }

    private boolean noVerbBetween(int from, int to) {
        for (int i = from; i < to; i++) if (text.pos(i).equals("VERB")) return false;
        return true;
    }
}
