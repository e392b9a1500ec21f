package io.sayso.report;

/**
 * An input that is no report that Sayso can read.
 *
 * @param id the SHA-256 of the original bytes, as 64 hex digits; of no bytes where none could be had
 * @param name what the input was called: a file's name, or {@code -}
 * @param reason the kind of reason, for programs
 * @param detail what, where and what next, for people
 */
public record Unreadable(String id, String name, Reason reason, String detail) implements Extraction {
    /** Why an input could not be read. */
    public enum Reason {
        /** There is nothing in it but white space. */
        EMPTY,
        /** It is not text. */
        BINARY,
        /** It is larger than the reader was told to take. */
        TOO_LARGE,
        /** It could not be opened. */
        NOT_OPENED,
        /** It has no words in a script that the reader knows. */
        NO_WORDS,
        /** It is a page that lists articles and is none. */
        LISTING,
        /** It is what a server shows instead of the page that was asked for. */
        ERROR_PAGE,
        /** It is a page on which nothing reads as an article. */
        NO_ARTICLE,
        /** It is not as its format asks. */
        MALFORMED,
        /** It asks for what a reader must not do: to unfold entities, or to leave its archive. */
        UNSAFE,
        /** It is locked by a password. */
        ENCRYPTED,
        /** It is a report, which is kept, in a language that is not read. */
        OTHER_LANGUAGE
    }
}
