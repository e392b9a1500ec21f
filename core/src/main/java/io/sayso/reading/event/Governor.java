package io.sayso.reading.event;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word that what is done hangs on as a plan, a thought or a refusal: {@code plans to close the port} → plans,
 * planned.
 *
 * @param word the word
 * @param standing how it leaves the deed: {@code planned}, {@code possible}, {@code undone}, {@code ongoing}; null for
 *     a word that says nothing of that
 */
record Governor(int word, @Nullable String standing) {
    private static final Lexicon LISTS = Lexicon.read(Governor.class, "standing.txt");
    private static final Map<String, String> STANDING = lists();

    static Set<String> verbs() {
        return STANDING.keySet();
    }

    static boolean isKnown(String base) {
        return STANDING.containsKey(base);
    }

    /** What the predicate hangs on; null where it stands for itself. */
    static @Nullable Governor of(Text text, int predicate) {
        int head = text.head(predicate);
        if (head == predicate) return null;
        boolean ownSubject =
                text.children(predicate).stream().anyMatch(c -> text.relation(c).startsWith("nsubj"));
        switch (text.relation(predicate)) {
            case "xcomp", "obj":
                return found(text, head);
            case "ccomp":
                String standing = standing(text, head);
                boolean denied = "deny".equals(Acts.verb(text.lower(head)));
                return !ownSubject || denied ? new Governor(head, standing) : null;
            case "advcl":
                return !ownSubject && Set.of("of", "from", "for").contains(Words.mark(text, predicate))
                        ? found(text, head)
                        : null;
            case "acl":
                Governor noun = ownSubject || text.tag(predicate).equals("VBN") ? null : found(text, head);
                return noun == null || noun.standing() == null ? null : noun;
            case "conj":
                boolean alike = text.tag(head).equals(text.tag(predicate));
                return ownSubject || !alike ? null : shared(text, head);
            default:
                return null;
        }
    }

    /** Of coordinated predicates, the first has the governor of all; one step, since the parse hangs them on it. */
    private static @Nullable Governor shared(Text text, int first) {
        return text.relation(first).equals("conj") ? null : of(text, first);
    }

    private static Governor found(Text text, int head) {
        return new Governor(head, standing(text, head));
    }

    private static @Nullable String standing(Text text, int word) {
        String base = text.pos(word).equals("VERB") ? Acts.verb(text.lower(word)) : Lemmas.noun(text.word(word));
        return base == null ? null : STANDING.get(base);
    }

    private static Map<String, String> lists() {
        Map<String, String> standing = new HashMap<>();
        for (String name : LISTS.names()) for (String word : LISTS.list(name)) standing.putIfAbsent(word, name);
        return standing;
    }
}
