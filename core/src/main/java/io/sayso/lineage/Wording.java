package io.sayso.lineage;

import io.sayso.reading.Lexicon;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The form of a word that a copy keeps though its desk has a style of its own: lower case, without {@code 's}, one
 * spelling for {@code harbour} and {@code harbor}, and one form for all numbers, since copies bring them up to date.
 */
final class Wording {
    /** The form of every number. */
    static final String NUMBER = "#";

    private static final Lexicon LISTS = Lexicon.read(Wording.class, "wording.txt");
    private static final Set<String> NUMBERS = LISTS.list("number");
    private static final Map<String, String> SPELLINGS = new LinkedHashMap<>();

    static {
        for (String pair : LISTS.list("spelling")) {
            String[] both = pair.split("=", 2);
            SPELLINGS.put(both[0], both[1]);
        }
    }

    private Wording() {}

    /** {@code Harbour's} → {@code harbor}; {@code 36} → {@code #}. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") || lower.endsWith("’s")) lower = lower.substring(0, lower.length() - 2);
        if (NUMBERS.contains(lower) || lower.chars().anyMatch(Character::isDigit)) return NUMBER;
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet())
            if (lower.endsWith(spelling.getKey())
                    && lower.length() > spelling.getKey().length() + 1)
                return lower.substring(0, lower.length() - spelling.getKey().length()) + spelling.getValue();
        return lower;
    }
}
