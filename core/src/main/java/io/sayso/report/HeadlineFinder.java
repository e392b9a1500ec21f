package io.sayso.report;

/**
 * Tells whether a report's first line is its headline.
 *
 * <p>It is if it has two to {@value #MOST_WORDS} words, does not end as a sentence or a clause does, and what follows
 * shows that it stands apart: an empty line, a byline, a dateline, or a line of more than {@value #WIDEST} units that
 * begins with no small letter and ends as a sentence does (a paragraph a line; text broken at a fixed width has shorter
 * lines). Anything else may be a body line, and is taken for one.
 */
final class HeadlineFinder {
    private static final int MOST_WORDS = 16, LONGEST = 200, WIDEST = 100;
    private static final String CLOSING = "\"”’'»)]";

    private HeadlineFinder() {}

    /**
     * Whether {@code line} of {@code text} is a headline.
     *
     * @param next the line after it
     * @param furnitureNext whether that is a byline or begins with a dateline
     */
    static boolean isHeadline(String text, Span line, Span next, boolean furnitureNext) {
        if (line.length() > LONGEST || ".,;:…-–—".indexOf(last(text, line)) >= 0) return false;
        if (Character.isLowerCase(text.codePointAt(line.start()))) return false;
        int words = words(line.in(text));
        if (words < 2 || words > MOST_WORDS) return false;
        return furnitureNext || Lines.emptyBetween(text, line.end(), next.start()) || isParagraph(text, next);
    }

    private static int words(String line) {
        int words = 0;
        for (String word : line.split("\\s++")) if (word.codePoints().anyMatch(Character::isLetter)) words++;
        return words;
    }

    private static boolean isParagraph(String text, Span line) {
        return line.length() > WIDEST
                && !Character.isLowerCase(text.codePointAt(line.start()))
                && ".!?".indexOf(last(text, line)) >= 0;
    }

    /** The last unit of a line but for closing quotation marks and brackets. */
    private static char last(String text, Span line) {
        int at = line.end() - 1;
        while (at > line.start() && CLOSING.indexOf(text.charAt(at)) >= 0) at--;
        return text.charAt(at);
    }
}
