package io.sayso.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Forms that names have in print, whoever looks for names in a text. */
public final class NameForms {
    /**
     * As many bare family names before the first full one are somebody else's: the president's, before his wife is
     * named. Our own rule.
     */
    public static final int HELD = 3;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final Pattern PARTY_TAG = Pattern.compile("[RDI]-\\p{Lu}.*");

    private NameForms() {}

    /** Whether a word behind a family name is no part of it: {@code Jr.}, {@code III}. */
    public static boolean isSuffix(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** Whether the words are a member's party and state: {@code R-Texas}. */
    public static boolean isPartyTag(String words) {
        return PARTY_TAG.matcher(words).matches();
    }

    /** Whether a word is an initial: {@code H.} */
    public static boolean isInitial(String word) {
        return word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
    }
}
