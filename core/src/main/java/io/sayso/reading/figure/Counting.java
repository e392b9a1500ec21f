package io.sayso.reading.figure;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts and what is said of it: of {@code Three international airlines cancelled flights},
 * "international airlines" and "cancelled". Words by the model's parts of speech; its parse says what hangs on what.
 */
final class Counting {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
    private static final Set<String> ARGUMENT = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "csubj", "dep");
    /** The longest that words for what is counted get: more is a sentence read wrongly. */
    private static final int LONGEST = 8;

    private final Text text;
    private final Span words;
    private final Quantity quantity;
    private final int top, predicate;
    private final @Nullable Span noun;

    /** @param words the words of the quantity, bounds aside */
    Counting(Text text, Span words, Quantity quantity) {
        this.text = text;
        this.words = words;
        this.quantity = quantity;
        this.top = top();
        this.noun = quantity.age() ? null : noun();
        this.predicate = findPredicate();
    }

    /** The word of the quantity that hangs on a word outside it. */
    private int top() {
        int top = words.start();
        for (int i = words.start(); i < words.end(); i++)
            if (!words.contains(new Span(text.head(i), text.head(i) + 1)) || text.head(i) == i) top = i;
        return top;
    }

    private @Nullable Span noun() {
        int end = text.sentence(words.start()).end(), at = words.end();
        if (at >= end) return null;
        if (!quantity.isPlain() && isDash(at)) at++;
        boolean of = at < end
                && (text.lower(at).equals("of")
                        || (!quantity.isPlain() && text.lower(at).equals("in")));
        if (of && !quantity.isPlain() && text.lower(at).equals("in") && !isAmountIn(at + 1, end)) return null;
        if (of) at++;
        while (of && at < end && (text.pos(at).equals("DET") || text.tag(at).equals("PRP$"))) at++;
        if (of && quantity.isPlain() && at < end && text.pos(at).equals("NUM")) at++;
        if (at < end
                && quantity.isPlain()
                && isDash(at)
                && text.span(at).start() == text.span(at - 1).end()) {
            // "a four-term senator" counts terms
            boolean compound = at + 1 < end && text.tag(at + 1).startsWith("NN");
            return compound ? new Span(at + 1, at + 2) : null;
        }
        if (at < end && Set.of("last", "this", "next").contains(text.lower(at))) return null;
        int last = lastNoun(at, end);
        return last < at ? null : new Span(at, last + 1);
    }

    /** {@code $1bn in gains}, not {@code $1bn in May}. */
    private boolean isAmountIn(int at, int end) {
        return quantity.currency() != null
                && at < end
                && Set.of("NNS", "NN", "JJ").contains(text.tag(at))
                && !Contexts.is("month", text.lower(at));
    }

    private boolean isDash(int word) {
        return text.word(word).equals("-");
    }

    /** The last word of the noun phrase that begins with {@code from}, or a number below it where none does. */
    private int lastNoun(int from, int end) {
        int last = from - 1;
        for (int i = from; i < end && i - from < LONGEST; i++) {
            String pos = text.pos(i), tag = text.tag(i);
            if (NOMINAL.contains(pos)) {
                if (last >= from && tag.equals("NNP") && text.tag(last).equals("NNS") && last == i - 1) break;
                last = i;
            } else if (pos.equals("ADJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("POS") || isDash(i)) {
                // after the noun, "killed" and "missing" are said of it; before it, they belong to it
                if (last >= from && (tag.startsWith("V") || pos.equals("ADJ")) && !isDash(i - 1)) break;
            } else if (pos.equals("CCONJ") && i > from && joins(i, from, end)) {
                continue;
            } else if (!(pos.equals("ADV") && last < from)
                    && !(pos.equals("NUM") && i > from && (isNameNumber(i) || isDash(i - 1)))) break;
        }
        return last;
    }

    /** {@code Kia and Hyundai vehicles}, {@code digital and physical sales}: one plural after two that are none. */
    private boolean joins(int and, int from, int end) {
        String before = text.tag(and - 1);
        if (!Set.of("NNP", "NN", "JJ").contains(before)) return false;
        for (int i = and + 1; i < end && i - from < LONGEST; i++) {
            if (text.tag(i).equals("NNS")) return i > and + 1;
            if (!Set.of("NNP", "NN", "JJ").contains(text.tag(i))) return false;
        }
        return false;
    }

    private boolean isNameNumber(int word) {
        return text.pos(word - 1).equals("PROPN");
    }

    /** What is counted, in the text's words; null where the number stands alone. */
    @Nullable String counted() {
        if (noun == null) return tally();
        if (noun.length() == 1 && Contexts.is("state", text.lower(noun.start()))) return null;
        String words = text.words(noun);
        String another = another();
        return another == null ? words : another + " … " + words;
    }

    /** The word before the number that says that these come on top of others. */
    private @Nullable String another() {
        if (words.start() == 0 || text.sentenceOf(words.start() - 1) != text.sentenceOf(words.start())) return null;
        String before = text.lower(words.start() - 1);
        return Set.of("another", "further", "additional", "other").contains(before) ? before : null;
    }

    /** Whether what would be counted is one name, so that the number is part of it: {@code 787 Dreamliner}. */
    boolean isName() {
        if (noun == null || noun.start() != words.end()) return false;
        return text.tag(noun.start()).equals("NNP") && text.tag(noun.end() - 1).equals("NNP");
    }

    boolean hasNoun() {
        return noun != null;
    }

    /** Of {@code the number of dead rose to 40}, "dead"; of {@code the death toll rose to 40}, "death toll". */
    private @Nullable String tally() {
        if (!quantity.isPlain() || !ARGUMENT.contains(text.relation(top))) return null;
        for (int child : text.children(text.head(top))) {
            if (!text.relation(child).startsWith("nsubj") || child > top) continue;
            if (!Contexts.is("tally", text.lower(child))) return null;
            int of = child + 2;
            if (of < text.size() && text.lower(child + 1).equals("of"))
                return text.words(new Span(of, Math.max(of, lastNoun(of, top)) + 1));
            boolean compound = child > 0 && text.head(child - 1) == child && NOMINAL.contains(text.pos(child - 1));
            return text.words(new Span(compound ? child - 1 : child, child + 1));
        }
        return null;
    }

    /** The word that says what happened to what is counted; -1 where none does. */
    private int findPredicate() {
        int at = noun == null ? top : noun.end() - 1;
        if (noun != null && noun.length() == 1 && Contexts.is("state", text.lower(at))) return at;
        int participle = participle(at);
        if (participle >= 0) return participle;
        boolean direct = true;
        for (int steps = 0; steps < 6; steps++) {
            int head = text.head(at);
            if (head == at) return -1;
            String relation = text.relation(at);
            boolean inside = words.contains(new Span(head, head + 1));
            if (!inside && isArgument(relation, head)) return isEmpty(head) ? -1 : head;
            if (!inside && direct && relation.equals("nmod") && isOf(at) && !Contexts.is("holder", text.lower(head)))
                return NOMINAL.contains(text.pos(head)) ? head : -1;
            boolean climbs = inside
                    || relation.equals("conj")
                    || relation.startsWith("obl")
                    || relation.equals("appos")
                    || relation.equals("nummod")
                    || relation.equals("compound")
                    || relation.equals("nmod");
            if (!climbs) return -1;
            direct &= inside || relation.equals("conj") || Contexts.is("holder", text.lower(head));
            at = head;
        }
        return -1;
    }

    /** Whether {@code head} is said of it: a verb, or what a subject is said to be. */
    private boolean isArgument(String relation, int head) {
        if (relation.startsWith("nsubj")) return true;
        boolean argument = ARGUMENT.contains(relation) || relation.startsWith("obl");
        return argument && Set.of("VERB", "AUX").contains(text.pos(head));
    }

    private boolean isEmpty(int head) {
        return Contexts.is("empty-verb", text.lower(head));
    }

    private boolean isOf(int word) {
        for (int i = word - 1; i >= Math.max(0, word - LONGEST); i--)
            if (text.head(i) == word && text.relation(i).equals("case"))
                return text.lower(i).equals("of");
        return false;
    }

    /** {@code killed} of {@code 40 people killed in the strike} and of {@code 40 killed}. */
    private int participle(int noun) {
        Span sentence = text.sentence(noun);
        for (int i = noun + 1; i < Math.min(sentence.end(), noun + 5); i++)
            if (text.head(i) == noun
                    && text.relation(i).startsWith("acl")
                    && text.tag(i).equals("VBN")) return i;
        int next = noun + 1;
        boolean state = next < sentence.end() && Contexts.is("state", text.lower(next));
        return state ? next : -1;
    }

    /** What is said of what is counted, in the text's words, with the particle of its verb. */
    @Nullable String of() {
        String change = change();
        if (change != null) return change;
        if (predicate < 0 || !text.isWordLike(predicate)) return null;
        int end = text.sentence(predicate).end(), next = predicate + 1;
        boolean particle = next < end
                && text.head(next) == predicate
                && (text.relation(next).equals("compound:prt") || text.tag(next).equals("RP"));
        return text.words(new Span(predicate, particle ? next + 1 : next));
    }

    /** {@code up} of {@code up 9.2%}, {@code higher} of {@code 34.4% higher}. */
    private @Nullable String change() {
        int before = words.start() - 1, after = words.end();
        Span sentence = text.sentence(words.start());
        if (quantity.isPlain() || quantity.age()) return null;
        if (before >= sentence.start() && Set.of("up", "down").contains(text.lower(before))) return text.word(before);
        boolean compared = after < sentence.end()
                && Set.of("higher", "lower", "up", "down").contains(text.lower(after));
        return compared ? text.word(after) : null;
    }

    /** The word that the figure hangs on for its scope: its predicate, or what is counted. */
    int anchor() {
        return predicate >= 0 ? predicate : noun == null ? top : noun.end() - 1;
    }

    /** Where the figure and what it counts end, in words. */
    int end() {
        return noun == null ? words.end() : noun.end();
    }
}
