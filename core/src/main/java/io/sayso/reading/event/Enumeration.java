package io.sayso.reading.event;

import io.sayso.reading.Text;
import java.util.Set;

/** Finds nouns that are one of several by the words between them, whatever the parse hangs them on. */
final class Enumeration {
    /** What may stand before a noun and belong to it. */
    static final Set<String> MODIFIER = Set.of("NOUN", "PROPN", "ADJ", "NUM", "PUNCT");

    private final Text text;
    private final int[] heads;
    private final String[] parts;

    /** Over a parse that may still be mended: it looks at the arrays as they are when it is asked. */
    Enumeration(Text text, int[] heads, String[] parts) {
        this.text = text;
        this.heads = heads;
        this.parts = parts;
    }

    /** {@code a submarine and jets}: behind "and", or behind a comma with an "and" to come. */
    boolean has(int noun) {
        int first = Math.max(text.sentence(noun).start(), noun - Mending.REACH), at = noun - 1;
        while (at > first && !isAnd(at) && !text.word(at).equals(",") && isOf(noun, at)) at--;
        if (at < first) return false;
        if (isAnd(at)) return true;
        return text.word(at).equals(",") && hasAndToCome(noun);
    }

    private boolean hasAndToCome(int noun) {
        int last = Math.min(text.sentence(noun).end(), noun + Mending.REACH);
        for (int i = noun + 1; i < last; i++)
            if (isAnd(i))
                return heads[i] == noun
                        || heads[i] == heads[noun]
                        || heads[heads[i]] == heads[noun] && !text.word(i - 1).equals(",");
        return false;
    }

    private boolean isOf(int noun, int before) {
        return heads[before] >= before && heads[before] <= noun || MODIFIER.contains(parts[before]);
    }

    private boolean isAnd(int word) {
        return parts[word].equals("CCONJ");
    }
}
