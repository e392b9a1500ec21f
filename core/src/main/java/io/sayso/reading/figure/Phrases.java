package io.sayso.reading.figure;

import io.sayso.reading.Lexicon;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of some word lists, looked up in tokens, the longest first. A phrase with a capital letter, or of one
 * letter, is matched as it stands; any other in any case.
 */
final class Phrases {
    /** A phrase found: its tokens, and the list that it stands in. */
    record Match(int from, int to, String list) {}

    private final Map<String, String> exact = new HashMap<>(), any = new HashMap<>();
    private int longest = 1;

    /** The lists of {@code file} whose names begin with {@code prefix}; a match is named by the rest. */
    Phrases(String file, String prefix) {
        Lexicon lists = Lexicon.read(Phrases.class, file);
        for (String name : lists.names())
            if (name.startsWith(prefix))
                for (String phrase : lists.list(name)) add(phrase, name.substring(prefix.length()));
    }

    private void add(String phrase, String list) {
        boolean asItStands = phrase.codePointCount(0, phrase.length()) == 1
                || phrase.codePoints().anyMatch(Character::isUpperCase);
        (asItStands ? exact : any).put(phrase, list);
        longest = Math.max(longest, phrase.split(" ", -1).length);
    }

    /** The longest phrase that begins with token {@code from}. */
    @Nullable Match after(Tokens tokens, int from) {
        for (int length = Math.min(longest, tokens.size() - from); length > 0; length--) {
            String list = find(tokens, from, from + length);
            if (list != null) return new Match(from, from + length, list);
        }
        return null;
    }

    /** The longest phrase that ends before token {@code to}. */
    @Nullable Match before(Tokens tokens, int to) {
        for (int length = Math.min(longest, to); length > 0; length--) {
            String list = find(tokens, to - length, to);
            if (list != null) return new Match(to - length, to, list);
        }
        return null;
    }

    private @Nullable String find(Tokens tokens, int from, int to) {
        StringBuilder written = new StringBuilder(), lower = new StringBuilder();
        for (int i = from; i < to; i++) {
            written.append(i > from ? " " : "").append(tokens.at(i).text());
            lower.append(i > from ? " " : "").append(tokens.at(i).lower());
        }
        String list = exact.get(written.toString());
        return list != null ? list : any.get(lower.toString());
    }
}
