package io.sayso.report;

import java.util.List;
import java.util.Locale;

/**
 * The line above a report.
 *
 * <p>The first line, if it has 2 to 16 words and a letter, does not end as a sentence or in other punctuation than a
 * quotation mark, and is followed by an empty line, by a byline or dateline, or by a paragraph: a line of 20 words or
 * more that ends as a sentence does. A short line above another short line may be the start of hard-wrapped text and is
 * no headline.
 */
final class Headline {
    private static final int MOST_WORDS = 16, FEWEST_IN_A_PARAGRAPH = 20;

    private Headline() {}

    static boolean is(String text, Line first, Line next, boolean beforeFrame) {
        List<Span> words = Line.words(text, first.span(), MOST_WORDS + 1);
        if (words.size() < 2 || words.size() > MOST_WORDS) return false;
        String line = first.span().in(text);
        if (line.toLowerCase(Locale.ROOT).equals(line.toUpperCase(Locale.ROOT))) return false;
        if (".:;,…-–—".indexOf(line.charAt(line.length() - 1)) >= 0 || endsInQuotedSentence(line)) return false;
        return next.afterBlank() || beforeFrame || isParagraph(text, next.span());
    }

    private static boolean endsInQuotedSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return last != '?' && last != '!' && Words.endsSentence(line);
    }

    private static boolean isParagraph(String text, Span line) {
        if (Line.words(text, line, FEWEST_IN_A_PARAGRAPH).size() < FEWEST_IN_A_PARAGRAPH) return false;
        return Words.endsSentence(text.substring(Math.max(line.start(), line.end() - 10), line.end()));
    }
}
