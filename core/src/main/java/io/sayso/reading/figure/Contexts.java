package io.sayso.reading.figure;

import io.sayso.reading.Lexicon;

/** The words of {@code contexts.txt}. */
final class Contexts {
    private static final Lexicon LISTS = Lexicon.read(Contexts.class, "contexts.txt");

    private Contexts() {}

    static boolean is(String list, String word) {
        return LISTS.list(list).contains(word);
    }

    static boolean is(String list, Token token) {
        return LISTS.list(list).contains(token.lower());
    }

    /** Whether a score may be told of here: {@code won}, {@code by a vote of}. */
    static boolean isContest(Token token) {
        return is("contest", token);
    }

    /** Whether {@code word} tells of a change. */
    static boolean isChange(String word) {
        return is("change", word) || is("change more", word) || is("change less", word);
    }

    /** Whether a change is told of in the words before token {@code to}, back to the clause's start. */
    static boolean isChange(Tokens tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 8); i--) {
            if (tokens.at(i).isAny(",", ";", ".", "(") && !tokens.at(i).glued()) return false;
            if (isChange(tokens.at(i).lower())) return true;
        }
        return false;
    }
}
