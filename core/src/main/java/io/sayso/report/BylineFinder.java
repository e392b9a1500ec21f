package io.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote a report in a line of its own: {@code By Mara Lind and J. Okello, Political Correspondent} → byline
 * {@code Mara Lind and J. Okello, Political Correspondent}.
 *
 * <p>The line is shorter than {@value #LONGEST} units, does not end as a sentence does, and has after <i>By</i> two to
 * ten words that are names, or an agency of {@code furniture.txt}. After a comma may follow up to {@value #ROLE} words
 * of what they are; after <i>in</i>, where they are.
 */
final class BylineFinder {
    private static final int LONGEST = 160, ROLE = 6;

    private BylineFinder() {}

    /**
     * A byline.
     *
     * @param words where it stands, without its <i>By</i>
     * @param agency the agency that it names; null where it names none
     */
    record Byline(Span words, @Nullable String agency) {}

    /** The byline that {@code line} of {@code text} is, or null. */
    static @Nullable Byline find(String text, Span line) {
        int start = start(text, line.start());
        if (line.length() < 5 || line.length() >= LONGEST || start < 0) return null;
        Span words = Lines.trim(text, start, line.end());
        String said = words.in(text);
        if (FurnitureWords.isNewsAgency(said)) return new Byline(words, said);
        if (".!?:;".indexOf(said.charAt(said.length() - 1)) >= 0) return null;
        int comma = said.indexOf(", ");
        String who = comma < 0 ? said : said.substring(0, comma), rest = comma < 0 ? "" : said.substring(comma + 2);
        int in = who.indexOf(" in ");
        if (in >= 0 && !Names.isNames(who.substring(in + 4), 1, 4)) return null;
        if (!Names.isNames(in < 0 ? who : who.substring(0, in), 2, 10)) return null;
        if (rest.split(" ", ROLE + 2).length > ROLE) return null;
        return new Byline(words, FurnitureWords.isNewsAgency(rest) ? rest : null);
    }

    /** Where the words begin after a <i>By</i> at {@code at}; −1 where there is none. */
    private static int start(String text, int at) {
        for (String by : FurnitureWords.BYLINE_STARTS)
            if (text.regionMatches(true, at, by + " ", 0, by.length() + 1)) return at + by.length() + 1;
        return -1;
    }
}
