package io.sayso.lineage;

import java.util.Locale;

/**
 * The form of a name that is the same however it is written: {@code The Stavenholt Ledger’s} → {@code stavenholt
 * ledger}.
 */
final class Names {
    /** Longer than any name; what it is asked of may be of any length. */
    private static final int LONGEST = 600;

    private Names() {}

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        String start = name.substring(0, Math.min(name.length(), LONGEST));
        String[] words = start.toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s\\-–]+", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i].endsWith("'s") ? words[i].substring(0, words[i].length() - 2) : words[i];
            StringBuilder letters = new StringBuilder();
            word.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            if (letters.length() == 0 || (i == 0 && letters.toString().matches("the|a|an") && words.length > 1))
                continue;
            if (key.length() > 0) key.append(' ');
            key.append(letters);
        }
        return key.toString();
    }

    /** Whether one is the other cut short at either end, or the same: {@code navy} and {@code kelmar navy}. */
    static boolean isPartOf(String one, String other) {
        if (one.length() > other.length()) return isPartOf(other, one);
        return !one.isEmpty() && (one.equals(other) || other.startsWith(one + " ") || other.endsWith(" " + one));
    }
}
