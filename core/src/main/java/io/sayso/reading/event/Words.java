package io.sayso.reading.event;

import io.sayso.report.Span;
import java.util.Set;

/** What stands about a word in the tree: its preposition, its conjunction, its phrase. */
final class Words {
    private static final int LONGEST_PHRASE = 18;

    private Words() {}

    /**
     * The preposition of a noun or of the list that it stands in, in lower case: {@code over}; empty where there is
     * none.
     */
    static String preposition(Parse parse, int noun) {
        int first = parse.relation(noun).equals("conj") ? parse.head(noun) : noun;
        for (int at : first == noun ? new int[] {noun} : new int[] {noun, first})
            for (int child : parse.children(at)) if (parse.relation(child).equals("case")) return parse.lower(child);
        return "";
    }

    /** What a clause begins with, in lower case: {@code if}, {@code to}; empty where with nothing. */
    static String mark(Parse parse, int verb) {
        for (int child : parse.children(verb))
            if (parse.relation(child).equals("mark") || parse.relation(child).equals("case")) return parse.lower(child);
        return "";
    }

    /** Whether the noun, what it is "of", or what stands before it in a compound is one of {@code nouns}. */
    static boolean isOneOf(Parse parse, int noun, Set<String> nouns) {
        if (isIn(parse, noun, nouns)) return true;
        for (int child : parse.children(noun)) {
            boolean counts = switch (parse.relation(child)) {
                case "compound", "amod" -> true;
                case "nmod" -> Words.preposition(parse, child).equals("of");
                default -> false;
            };
            if (counts && isIn(parse, child, nouns)) return true;
        }
        return false;
    }

    /** Signs count as money, and {@code cease-fire} also as one word. */
    private static boolean isIn(Parse parse, int word, Set<String> nouns) {
        String noun = Lemmas.noun(parse.word(word));
        if (nouns.contains(noun) || nouns.contains(parse.lower(word))) return true;
        if (parse.pos(word).equals("SYM")) return nouns.contains("money");
        boolean hyphened = word >= 2 && parse.word(word - 1).equals("-");
        return hyphened && nouns.contains(parse.lower(word - 2) + "-" + noun);
    }

    /** A noun with the nouns and adjectives before it that make it up: {@code air strike}. */
    static Span compound(Parse parse, int noun) {
        int from = noun;
        while (from > parse.sentence(noun).start()
                && parse.head(from - 1) == noun
                && parse.relation(from - 1).matches("compound|amod")
                && !parse.tag(from - 1).matches("JJR|JJS")) from--;
        return new Span(from, noun + 1);
    }

    /** The words of a phrase, without preposition and the punctuation at its ends, cut where it is too long. */
    static Span phrase(Parse parse, int head) {
        Span whole = parse.subtree(head);
        Span sentence = parse.sentence(head);
        int from = Math.max(Math.max(whole.start(), sentence.start()), head - LONGEST_PHRASE);
        int to = Math.min(Math.min(whole.end(), sentence.end()), head + LONGEST_PHRASE);
        while (from < head
                && (!parse.isWordLike(from)
                        || parse.tag(from).matches("DT|TO|WRB")
                        || parse.head(from) == head && parse.relation(from).matches("case|mark|advmod|det"))) from++;
        while (to > head + 1 && !parse.isWordLike(to - 1)) to--;
        return new Span(from, to);
    }
}
