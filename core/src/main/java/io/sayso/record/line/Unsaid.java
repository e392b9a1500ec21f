package io.sayso.record.line;

import io.sayso.reading.Lexicon;
import java.util.List;
import java.util.Set;

/** How words leave something unsaid: {@code "did not say how many"}, {@code "has not published evidence"}. */
public final class Unsaid {
    private static final Lexicon LISTS = Lexicon.read(Unsaid.class, "unsaid.txt");
    private static final Set<String> NOT = LISTS.list("not"), PROOF = LISTS.list("proof");
    private static final Set<String> UNSAID = LISTS.list("unsaid");

    /** Between "not" and "evidence" so many words may stand. */
    private static final int APART = 4;

    private Unsaid() {}

    /** Whether {@code text} says that no evidence was given. */
    public static boolean isWithoutProof(String text) {
        List<String> words = Stems.words(text);
        for (int i = 0; i < words.size(); i++)
            if (NOT.contains(words.get(i)))
                for (int j = i + 1; j <= Math.min(i + APART, words.size() - 1); j++)
                    if (PROOF.contains(words.get(j))) return true;
        return false;
    }

    /** Whether {@code text} says that somebody does not say, does not confirm or does not answer. */
    public static boolean isIn(String text) {
        String words = " " + String.join(" ", Stems.words(text)) + " ";
        return UNSAID.stream().anyMatch(unsaid -> words.contains(" " + unsaid + " "));
    }
}
