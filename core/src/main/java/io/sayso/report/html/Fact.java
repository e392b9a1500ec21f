package io.sayso.report.html;

/**
 * Something that a page says of its article outside the text.
 *
 * @param field what it tells
 * @param value the page's own words: white space around them cut off, at most {@value #LONGEST} units, never empty
 * @param where the place in the page that says it: {@code json-ld datePublished}, {@code meta og:title}
 */
public record Fact(Field field, String value, String where) {
    static final int LONGEST = 1_000;

    /** What a fact tells. */
    public enum Field {
        HEADLINE,
        BYLINE,
        OUTLET,
        PUBLISHED,
        UPDATED,
        ADDRESS,
        LANGUAGE,
        IDENTIFIER,
        /** What the page is: {@code NewsArticle}, {@code article}, {@code CollectionPage}. */
        TYPE,
        /** Whether it may be read without paying: {@code true} or {@code false}. */
        FREE,
        /** How many words its publisher says that it has. */
        WORDS
    }
}
