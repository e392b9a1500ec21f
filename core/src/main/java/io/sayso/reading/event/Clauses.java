package io.sayso.reading.event;

import java.util.Arrays;
import java.util.Set;

/**
 * Which verb each word of a text stands under, by the model's parse: {@code arrived on Monday} → Monday stands under
 * arrived. Worked out once, in time in proportion to the words.
 */
final class Clauses {
    private static final int NOT_YET = -2, NONE = -1;
    private static final Set<String> OWN = Set.of("nsubj", "csubj", "compound");

    private final Parse parse;
    private final int[] verb;

    /** Whether the word belongs to who does it, and not to the deed. */
    private final boolean[] ofDoer;

    Clauses(Parse parse) {
        this.parse = parse;
        verb = new int[parse.size()];
        ofDoer = new boolean[parse.size()];
        Arrays.fill(verb, NOT_YET);
        int[] path = new int[parse.size()];
        for (int word = 0; word < verb.length; word++) {
            int depth = 0, at = word;
            while (verb[at] == NOT_YET && !parse.isVerb(at) && parse.head(at) != at && depth < path.length) {
                path[depth++] = at;
                at = parse.head(at);
            }
            if (verb[at] == NOT_YET) verb[at] = parse.isVerb(at) ? at : NONE;
            while (depth-- > 0) {
                int below = path[depth], head = parse.head(below);
                verb[below] = verb[head];
                ofDoer[below] = OWN.contains(parse.relation(below)) || ofDoer[head] && !parse.isVerb(head);
            }
        }
    }

    /** The nearest verb above the word, or the word itself where it is one; −1 where there is none. */
    int verb(int word) {
        return verb[word];
    }

    /** Whether the word stands in what is said to do it, so that it says nothing of when and where it was done. */
    boolean isOfDoer(int word) {
        return ofDoer[word];
    }
}
