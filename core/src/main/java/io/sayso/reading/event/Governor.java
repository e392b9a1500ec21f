package io.sayso.reading.event;

import io.sayso.reading.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word that what is done hangs on as a plan, a thought or a refusal: {@code plans to close the port} → plans,
 * planned.
 *
 * @param word the word
 * @param standing how it leaves the deed: {@code planned}, {@code possible}, {@code undone}, {@code ongoing},
 *     {@code shared}; null for a word that says nothing of that
 */
record Governor(int word, @Nullable String standing) {
    /** Of a participle: as the verb that it hangs on. */
    static final String SHARED = "shared";

    private static final Lexicon LISTS = Lexicon.read(Governor.class, "standing.txt");
    private static final Map<String, String> STANDING = lists();

    static Set<String> verbs() {
        return STANDING.keySet();
    }

    static boolean isKnown(String base) {
        return STANDING.containsKey(base);
    }

    /** What the predicate hangs on; null where it stands for itself. */
    static @Nullable Governor of(Parse parse, int predicate) {
        int head = parse.head(predicate);
        if (head == predicate) return null;
        boolean ownSubject = parse.children(predicate).stream()
                .anyMatch(c -> parse.relation(c).startsWith("nsubj"));
        switch (parse.relation(predicate)) {
            case "xcomp", "obj":
                return found(parse, head);
            case "ccomp":
                String standing = standing(parse, head);
                boolean denied = "deny".equals(Acts.verb(parse.lower(head)));
                boolean bare = !ownSubject && !parse.isFinite(predicate);
                return bare || denied ? new Governor(head, standing) : null;
            case "advcl":
                String mark = Words.mark(parse, predicate);
                if (!ownSubject && mark.isEmpty() && parse.tag(predicate).equals("VBG"))
                    return new Governor(head, SHARED);
                return !ownSubject && Set.of("of", "from", "for").contains(mark) ? found(parse, head) : null;
            case "acl":
                Governor noun = ownSubject || parse.tag(predicate).equals("VBN") ? null : found(parse, head);
                return noun == null || noun.standing() == null ? null : noun;
            case "conj":
                boolean alike = parse.tag(head).equals(parse.tag(predicate));
                return ownSubject || !alike ? null : shared(parse, head);
            default:
                return null;
        }
    }

    /** Of coordinated predicates, the first has the governor of all; one step, since the parse hangs them on it. */
    private static @Nullable Governor shared(Parse parse, int first) {
        return parse.relation(first).equals("conj") ? null : of(parse, first);
    }

    private static Governor found(Parse parse, int head) {
        return new Governor(head, standing(parse, head));
    }

    private static @Nullable String standing(Parse parse, int word) {
        String base = parse.pos(word).equals("VERB") ? Acts.verb(parse.lower(word)) : Lemmas.noun(parse.word(word));
        return base == null ? null : STANDING.get(base);
    }

    private static Map<String, String> lists() {
        Map<String, String> standing = new HashMap<>();
        for (String name : LISTS.names()) for (String word : LISTS.list(name)) standing.putIfAbsent(word, name);
        return standing;
    }
}
