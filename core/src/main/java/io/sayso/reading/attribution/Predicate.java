package io.sayso.reading.attribution;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what its clause hangs on it: {@code the mine's owner had quietly denied} → group "had quietly denied",
 * doer "the mine's owner".
 */
final class Predicate {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> GROUP_TAGS =
            Set.of("MD", "RB", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "TO", "RBR", "RBS");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re");
    /** Participles that tell of their subject's own mind: {@code is convinced that}. */
    private static final Set<String> MINDED = Set.of(
            "concerned",
            "worried",
            "convinced",
            "prepared",
            "determined",
            "committed",
            "inclined",
            "pleased",
            "opposed",
            "persuaded",
            "alarmed",
            "disappointed",
            "surprised",
            "shocked",
            "honored",
            "honoured",
            "scared",
            "interested",
            "satisfied");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> CHAIN = Set.of("xcomp", "ccomp", "advcl", "advmod", "dep", "parataxis", "obl");
    private static final Set<String> OF_OTHER = Set.of("of", "for", "as", "from");
    /** A doer further up a chain of verbs is no longer sure to be this one's. */
    private static final int HOPS = 4;

    /** How many words a noun and its phrase may have before a relative clause. */
    private static final int FARTHEST = 12;

    private final Text text;
    private final int verb;
    private final Span within;

    /** @param within the words that the clause may reach over: its sentence, or the content that it stands in */
    Predicate(Text text, int verb, Span within) {
        this.text = text;
        this.verb = verb;
        this.within = within;
    }

    /** The verb with the auxiliaries, negation and adverbs right before it. */
    Span group() {
        int from = verb;
        while (from > within.start() && GROUP_TAGS.contains(text.tag(from - 1)) && hangsTogether(from - 1)) from--;
        while (from < verb && text.tag(from).equals("TO")) from++;
        return new Span(from, verb + 1);
    }

    private boolean hangsTogether(int word) {
        if (text.lower(word).equals("reportedly")) return false;
        if (text.pos(word).equals("AUX") || text.tag(word).equals("MD")) return true;
        return text.tag(word).startsWith("RB") || text.tag(word).equals("TO")
                ? text.head(word) == verb
                : text.head(word) == verb && text.relation(word).startsWith("aux");
    }

    /** Whether it is said of whom it is done to: {@code was told}, {@code is accused}. */
    boolean isPassive() {
        String lower = text.lower(verb);
        boolean participle = text.tag(verb).equals("VBN") || text.tag(verb).equals("VBD");
        if (!participle || lower.endsWith("ing") || MINDED.contains(lower)) return false;
        Span group = group();
        for (int i = group.start(); i < verb; i++) if (BE.contains(text.lower(i))) return true;
        return false;
    }

    /** Whose saying it is: the subject, or of a passive its agent; null where the clause has none. */
    @Nullable Span doer() {
        return isPassive() ? agent() : subject();
    }

    /** {@code by two cousins}. */
    private @Nullable Span agent() {
        int end = Math.min(within.end(), verb + 12);
        for (int i = verb + 1; i < end; i++) {
            if (!text.lower(i).equals("by")) continue;
            int noun = text.head(i);
            if (noun <= i || noun >= within.end() || text.tag(noun).startsWith("VB")) return null;
            return phrase(noun, new Span(i + 1, Math.max(i + 1, Math.min(within.end(), noun + 8))));
        }
        return null;
    }

    private @Nullable Span subject() {
        int at = verb;
        for (int hop = 0; hop < HOPS; hop++) {
            Span own = subjectOf(at);
            if (own != null) return own;
            Span before = at == verb && isFinite(verb) ? nounBefore() : null;
            if (before != null) return before;
            String relation = text.relation(at);
            int head = text.head(at);
            boolean chained = at > within.start() && text.pos(at - 1).equals("VERB") && !isFinite(at);
            if (chained) {
                at = at - 1; // "kept insisting", whatever the parse makes of it
                continue;
            }
            if (head == at || !text.sentence(verb).contains(new Span(head, head + 1))) break;
            if (relation.startsWith("acl") && text.tag(head).startsWith("N")) return phraseBefore(head, at);
            if (OF_OTHER.contains(leader(at))) {
                Span object = objectOf(head, at);
                if (object != null) return object;
                if (new Predicate(text, head, text.sentence(verb)).isPassive()) return subjectOf(head);
            }
            boolean shares = relation.equals("conj") || !isFinite(at) && CHAIN.contains(relation);
            if (!shares || new Predicate(text, head, text.sentence(verb)).isPassive()) break;
            at = head;
        }
        return null;
    }

    /** Whether the verb has a tense, and so a subject of its own. */
    private boolean isFinite(int at) {
        String tag = text.tag(at);
        if (text.lower(at).endsWith("ing") || at > 0 && text.tag(at - 1).equals("TO")) return false;
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) return true;
        Span group = at == verb ? group() : new Predicate(text, at, within).group();
        return group.length() > 1;
    }

    /** The noun phrase that ends right before the verb, where the parse has lost the subject. */
    private @Nullable Span nounBefore() {
        int end = group().start();
        while (end > within.start() && text.tag(end - 1).startsWith("RB")) end--;
        if (end <= within.start()) return null;
        String tag = text.tag(end - 1);
        if (!tag.startsWith("N") && !tag.equals("PRP")) return null;
        int from = end - 1;
        while (from > within.start() && isNominal(text.tag(from - 1))) from--;
        boolean object = from > within.start()
                && Set.of("IN", "TO").contains(text.tag(from - 1))
                && !text.relation(from - 1).equals("mark")
                && !text.lower(from - 1).equals("that");
        return object ? null : new Span(from, end);
    }

    /** The preposition right before a gerund, or nothing. */
    private String leader(int at) {
        return at > 0 ? text.lower(at - 1) : "";
    }

    private @Nullable Span subjectOf(int at) {
        int best = -1;
        for (int child : text.children(at))
            if (SUBJECT.contains(text.relation(child)) && (best < 0 || Math.abs(child - at) < Math.abs(best - at)))
                best = child;
        if (best < 0) return null;
        if (RELATIVE.contains(text.lower(best)) && best < at) {
            Span between = at == verb ? nounBefore() : null; // "a claim which the navy rejects"
            return between != null && between.start() > best ? between : antecedent(text, best);
        }
        return best < at
                ? phraseBefore(best, at)
                : phrase(best, new Span(at + 1, text.sentence(at).end()));
    }

    private @Nullable Span objectOf(int governor, int before) {
        int best = -1;
        for (int child : text.children(governor))
            if (child > governor && child < before && Set.of("obj", "iobj").contains(text.relation(child)))
                best = child;
        return best < 0 ? null : phrase(best, new Span(governor + 1, before));
    }

    /** What {@code who} and {@code which} stand for: the noun phrase that ends right before them. */
    static @Nullable Span antecedent(Text text, int relative) {
        Span sentence = text.sentence(relative);
        int verb = text.head(relative), head = text.head(verb);
        if (text.relation(verb).startsWith("acl") && head < relative && sentence.contains(new Span(head, head + 1))) {
            int end = relative;
            while (end - 1 > head && !text.isWordLike(end - 1)) end--;
            if (text.tag(head).startsWith("N") && end - head <= FARTHEST)
                return new Span(firstWord(text, head, sentence), end);
        }
        int noun = relative - 1;
        if (noun > 0 && text.word(noun).equals(",")) noun--;
        if (noun < sentence.start()
                || !text.tag(noun).startsWith("N") && !text.tag(noun).equals("PRP")) return null;
        int from = noun;
        while (from > sentence.start() && isNominal(text.tag(from - 1))) from--;
        return new Span(from, noun + 1);
    }

    private static int firstWord(Text text, int noun, Span sentence) {
        int from = Math.min(noun, Math.max(text.subtree(noun).start(), sentence.start()));
        while (from < noun && !text.isWordLike(from)) from++;
        return from;
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("N")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("PRP$");
    }

    private @Nullable Span phraseBefore(int noun, int end) {
        Span sentence = text.sentence(noun);
        return noun >= end ? null : phrase(noun, new Span(sentence.start(), end));
    }

    /** The noun with what belongs to it inside {@code bounds}, up to a relative clause or a comma that ends it. */
    private Span phrase(int noun, Span bounds) {
        Span tree = text.subtree(noun);
        int from = Math.max(tree.start(), bounds.start()), to = Math.min(tree.end(), bounds.end());
        for (int child : text.children(noun))
            if (child > noun && text.relation(child).startsWith("acl"))
                to = Math.min(to, Math.max(noun + 1, text.subtree(child).start()));
        from = Math.min(from, noun);
        to = Math.max(to, noun + 1);
        while (to - 1 > noun && !text.isWordLike(to - 1)) to--;
        while (from < noun
                && (!text.isWordLike(from) || Set.of("cc", "case", "mark").contains(text.relation(from)))) from++;
        return new Span(from, to);
    }
}
