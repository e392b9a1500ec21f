package io.sayso.bench;

import java.util.Set;

/** Puts Penn Treebank tokens back together as a newspaper writes them, as far as they let one know. */
final class Detokenizer {
    private static final Set<String> NO_SPACE_BEFORE =
            Set.of(",", ".", ";", ":", "?", "!", "%", ")", "]", "...", "''", "”", "'", "’", "n't", "/", "-");
    private static final Set<String> NO_SPACE_AFTER =
            Set.of("(", "[", "$", "£", "€", "``", "“", "`", "‘", "#", "/", "-");

    private final StringBuilder text = new StringBuilder();
    private boolean joinNext = true;

    void add(String token) {
        boolean clitic = token.matches("['’](s|S|re|ve|ll|d|m)");
        if (!joinNext && !clitic && !NO_SPACE_BEFORE.contains(token)) text.append(' ');
        text.append(token.equals("``") || token.equals("''") ? "\"" : token.equals("`") ? "'" : token);
        joinNext = NO_SPACE_AFTER.contains(token);
    }

    /** How long the text is so far, which is where the last token ends. */
    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }
}
