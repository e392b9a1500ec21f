package io.sayso.reading.certainty;

import io.sayso.reading.Status;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A predicate with its auxiliaries, and what their tense says: {@code has not been paid} → happened, negated; {@code is
 * set to close} → planned.
 */
final class VerbGroup {
    private static final Set<String> PAST_BE = Set.of("was", "were"),
            PRESENT_BE = Set.of("is", "are", "'s", "'re", "am", "'m"),
            HAVE = Set.of("has", "have", "'ve", "had", "having"),
            UNDONE =
                    Set.of(
                            "fail",
                            "failed",
                            "fails",
                            "refuse",
                            "refused",
                            "refuses",
                            "decline",
                            "declined",
                            "declines");
    /** How many words may stand between a predicate and the first of its auxiliaries. */
    private static final int REACH = 6;

    private final Text text;
    private final Span range;
    private final int predicate;
    private final List<String> group = new ArrayList<>();
    private boolean infinitive;

    VerbGroup(Text text, Span range, int predicate) {
        this.text = text;
        this.range = range;
        this.predicate = predicate;
        for (int i = Math.max(range.start(), predicate - REACH); i < predicate; i++) {
            boolean auxiliary = text.pos(i).equals("AUX") || text.tag(i).equals("MD");
            boolean mine =
                    text.head(i) == predicate || text.head(i) == text.head(predicate) && noVerb(i + 1, predicate);
            if (auxiliary && mine) group.add(plain(i));
            infinitive |= text.tag(i).equals("TO") && text.head(i) == predicate && i >= predicate - 2;
        }
    }

    private boolean noVerb(int from, int to) {
        for (int i = from; i < to; i++) if (text.pos(i).equals("VERB")) return false;
        return true;
    }

    /** The word in lower case with a straight apostrophe. */
    private String plain(int word) {
        return text.lower(word).replace('’', '\'');
    }

    /** Whether there is a verb that has a tense. */
    boolean isFinite() {
        if (!group.isEmpty()) return true;
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(text.tag(predicate))
                || text.pos(predicate).equals("AUX");
    }

    /** What the tense, the mood and the words about the predicate say. */
    Status status() {
        String words = words();
        if (has(Set.of("would", "'d")) && !words.contains(" 'd been ")) return Status.CONDITIONAL;
        if (hangsOnIf()) return Status.CONDITIONAL;
        for (String phrase : HedgeWords.list("planned")) if (words.contains(" " + phrase + " ")) return Status.PLANNED;
        if (has(Set.of("will", "'ll", "shall", "wo"))) return Status.PLANNED;
        if (has(Set.of("could")) && isNegated()) return Status.HAPPENED; // "could not be reached"
        if (has(Set.of("should", "must", "ought", "may", "might", "could"))) return Status.POSSIBLE;
        for (String phrase : HedgeWords.list("ongoing")) if (words.contains(" " + phrase + " ")) return Status.ONGOING;
        String tag = PRESENT_BE.contains(plain(predicate)) ? "VBP" : text.tag(predicate);
        boolean be = has(PRESENT_BE), wasBe = has(PAST_BE), have = has(HAVE);
        if (have) return tag.equals("VBG") && !has(Set.of("had")) ? Status.ONGOING : Status.HAPPENED;
        if (has(Set.of("did")) || wasBe) return Status.HAPPENED;
        if (has(Set.of("do", "does", "can")) || be) return Status.ONGOING;
        if (infinitive) return Status.POSSIBLE;
        return tag.equals("VBD") || tag.equals("VBN") ? Status.HAPPENED : Status.ONGOING;
    }

    /**
     * Whether it is a state in the past, {@code was closed}, {@code were moving}: told by another, it may still be so.
     */
    boolean isPastState() {
        return has(PAST_BE) && !text.tag(predicate).equals("VBN") && !has(HAVE);
    }

    private boolean has(Set<String> words) {
        return group.stream().anyMatch(words::contains);
    }

    /** The predicate with the words about it, in lower case between spaces. */
    private String words() {
        int from = Math.max(range.start(), predicate - 4), to = Math.min(range.end(), predicate + 3);
        return " " + HedgeExtractor.phrase(text, from, Math.max(1, to - from)).replace('’', '\'') + " ";
    }

    private boolean hangsOnIf() {
        for (int child : text.children(predicate))
            if (text.relation(child).equals("advcl")
                    && range.contains(new Span(child, child + 1))
                    && Set.of("if", "unless")
                            .contains(text.lower(text.subtree(child).start()))) return true;
        return false;
    }

    /** Whether the predicate is said not to be so. */
    boolean isNegated() {
        for (int i = Math.max(range.start(), predicate - REACH); i < predicate; i++) {
            boolean mine =
                    text.head(i) == predicate || text.head(i) == text.head(predicate) && noVerb(i + 1, predicate);
            if (mine && isNegation(i) && !isNotOnly(i) && !isNoDoubt(i)) return true;
            boolean undone = UNDONE.contains(text.lower(i))
                    && i + 2 >= predicate - 1
                    && text.lower(i + 1).equals("to")
                    && noVerb(i + 1, predicate);
            if (undone) return true;
        }
        if (UNDONE.contains(text.lower(predicate))
                && predicate + 1 < range.end()
                && text.lower(predicate + 1).equals("to")) return true;
        for (int child : text.children(predicate)) {
            boolean arguments = text.relation(child).startsWith("nsubj")
                    || text.relation(child).equals("obj");
            if (isNegation(child)
                    && (arguments
                            || text.relation(child).equals("advmod")
                            || text.relation(child).equals("det"))) return true;
            if (arguments && isNegation(text.subtree(child).start())) return true;
        }
        return false;
    }

    /** {@code no doubt}: what follows is so. */
    private boolean isNoDoubt(int word) {
        return text.lower(word).equals("no")
                && word + 1 < range.end()
                && Set.of("doubt", "question").contains(text.lower(word + 1));
    }

    /** {@code not just}: what follows is so. */
    private boolean isNotOnly(int word) {
        return word + 1 < range.end()
                && Set.of("just", "only", "merely", "simply").contains(text.lower(word + 1));
    }

    private boolean isNegation(int word) {
        return range.contains(new Span(word, word + 1))
                && HedgeWords.list("negation").contains(plain(word));
    }
}
