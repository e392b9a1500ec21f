package io.sayso.report;

/**
 * The place in a report that a line of the record rests on.
 *
 * @param report the report's id
 * @param textSha256 the SHA-256 of the report's text in UTF-8, as 64 hex digits
 * @param span where in the text
 * @param words the exact words there
 */
public record Passage(String report, String textSha256, Span span, String words) {
    public Passage {
        if (words.length() != span.length())
            throw new IllegalArgumentException(
                    "A passage of %d units cannot have %d units of words.".formatted(span.length(), words.length()));
    }

    /** Whether {@code of} still bears this passage: the same text, and the same words in the same place. */
    public boolean standsIn(Report of) {
        return textSha256.equals(of.textSha256())
                && span.end() <= of.text().length()
                && span.in(of.text()).equals(words);
    }
}
