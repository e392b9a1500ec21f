package io.sayso.reading.actor;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns of one or more words, in both numbers, each with the list that it stands in. */
final class Nouns {
    /**
     * A noun as the text has it.
     *
     * @param list the list that it stands in
     * @param singular its singular
     * @param plural whether the text has the plural
     * @param length how many words
     */
    record Noun(String list, String singular, boolean plural, int length) {}

    private final Map<String, Noun> nouns = new HashMap<>();

    private Nouns() {}

    /** The nouns of {@code lists}; of a noun in two, the first has it. */
    static Nouns of(Lexicon lexicon, String... lists) {
        Nouns all = new Nouns();
        for (String list : lists) for (String entry : lexicon.list(list)) all.add(list, entry);
        return all;
    }

    private void add(String list, String entry) {
        int sign = entry.indexOf('=');
        String singular = sign < 0 ? entry : entry.substring(0, sign);
        String plural = sign < 0 ? plural(singular) : entry.substring(sign + 1);
        int length = singular.split(" ", -1).length;
        nouns.putIfAbsent(singular, new Noun(list, singular, plural.isEmpty(), length));
        nouns.putIfAbsent(plural, new Noun(list, singular, true, length));
    }

    private static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) return noun.substring(0, noun.length() - 1) + "ies";
        return noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** The longest noun that ends with {@code word}; hyphens count as spaces. */
    @Nullable Noun endingAt(Text text, int word, int longest) {
        Noun found = null;
        String phrase = "";
        int from = text.sentence(word).start();
        for (int i = word, parts = 0; i >= from && parts < longest; i--) {
            String part = text.lower(i);
            if (part.equals("-")) continue;
            parts++;
            phrase = phrase.isEmpty() ? part : part + " " + phrase;
            Noun noun = nouns.get(phrase);
            if (noun != null) found = new Noun(noun.list(), noun.singular(), noun.plural(), word - i + 1);
        }
        return found;
    }
}
