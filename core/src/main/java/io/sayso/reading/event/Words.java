package io.sayso.reading.event;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Set;

/** What stands about a word in the tree: its preposition, its conjunction, its phrase. */
final class Words {
    private static final int LONGEST_PHRASE = 18;

    private Words() {}

    /** The preposition before a noun, in lower case: {@code over}; empty where there is none. */
    static String preposition(Text text, int noun) {
        for (int child : text.children(noun)) if (text.relation(child).equals("case")) return text.lower(child);
        return "";
    }

    /** What a clause begins with, in lower case: {@code if}, {@code to}; empty where with nothing. */
    static String mark(Text text, int verb) {
        for (int child : text.children(verb))
            if (text.relation(child).equals("mark") || text.relation(child).equals("case")) return text.lower(child);
        return "";
    }

    /** Whether the noun, what it is "of", or what stands before it in a compound is one of {@code nouns}. */
    static boolean isOneOf(Text text, int noun, Set<String> nouns) {
        if (nouns.contains(Lemmas.noun(text.word(noun))) || nouns.contains(text.lower(noun))) return true;
        for (int child : text.children(noun)) {
            boolean counts = switch (text.relation(child)) {
                case "compound", "amod" -> true;
                case "nmod" -> Words.preposition(text, child).equals("of");
                default -> false;
            };
            if (counts && (nouns.contains(Lemmas.noun(text.word(child))) || nouns.contains(text.lower(child))))
                return true;
        }
        return false;
    }

    /** A noun with the nouns and adjectives before it that make it up: {@code air strike}. */
    static Span compound(Text text, int noun) {
        int from = noun;
        while (from > text.sentence(noun).start()
                && text.head(from - 1) == noun
                && text.relation(from - 1).matches("compound|amod")
                && !text.tag(from - 1).matches("JJR|JJS")) from--;
        return new Span(from, noun + 1);
    }

    /** The words of a phrase, without preposition and the punctuation at its ends, cut where it is too long. */
    static String phrase(Text text, int head) {
        Span whole = text.subtree(head);
        Span sentence = text.sentence(head);
        int from = Math.max(Math.max(whole.start(), sentence.start()), head - LONGEST_PHRASE);
        int to = Math.min(Math.min(whole.end(), sentence.end()), head + LONGEST_PHRASE);
        while (from < head
                && (!text.isWordLike(from)
                        || text.tag(from).matches("DT|TO|WRB")
                        || text.head(from) == head && text.relation(from).matches("case|mark|advmod|det"))) from++;
        while (to > head + 1 && !text.isWordLike(to - 1)) to--;
        return text.words(new Span(from, to));
    }
}
