package io.sayso.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The line over a headline that says who publishes a release, a statement or an advisory: {@code OPENWATER JUSTICE
 * Statement} → {@code Openwater Justice}.
 *
 * <p>Headlines stand in capitals too. So a line is a masthead only if it ends in, or is, a kind of document of
 * {@code furniture.txt}, or if its capitals stand elsewhere in the text as a name does, in capitals and small letters;
 * the name is then given as it stands there.
 *
 * @param outlet who publishes it; null where the line says only what it is: {@code FOR IMMEDIATE RELEASE}
 */
record Masthead(@Nullable String outlet) {
    private static final int LONGEST = 100;

    /** The masthead over {@code text} that {@code line} is, or null. Takes time linear in {@code text}. */
    static @Nullable Masthead of(String line, String text) {
        if (line.length() > LONGEST) return null;
        String words = line.replaceAll("[\\p{Z}\\s]++", " "), name = withoutKind(words);
        if (name.isEmpty()) return new Masthead(null);
        boolean hasKind = name.length() < words.length();
        if (!Names.isInCapitals(withoutThe(name)))
            return hasKind && Names.isNames(withoutThe(name), 2, 7) ? new Masthead(name) : null;
        String spelled = spelled(name, text);
        if (spelled == null && !hasKind) return null;
        return new Masthead(spelled == null ? name : spelled);
    }

    /** {@code words} without the kind of document at their end: all of them where there is none. */
    private static String withoutKind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String kind : FurnitureWords.DOCUMENT_KINDS) {
            if (lower.equals(kind)) return "";
            if (lower.endsWith(" " + kind) && lower.length() == words.length())
                return words.substring(0, words.length() - kind.length()).replaceAll("[\\s|:–—-]++$", "");
        }
        return words;
    }

    /** {@code capitals} as they first stand in {@code text} with small letters; null where nowhere. */
    private static @Nullable String spelled(String capitals, String text) {
        for (int at = 0; at + capitals.length() <= text.length(); at++) {
            if (!text.regionMatches(true, at, capitals, 0, capitals.length())) continue;
            int end = at + capitals.length();
            boolean isWhole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            String found = text.substring(at, end);
            boolean hasSmall = found.codePoints().anyMatch(Character::isLowerCase);
            if (isWhole && hasSmall && Names.isNames(withoutThe(found), 2, 7)) return found;
        }
        return null;
    }

    private static String withoutThe(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
