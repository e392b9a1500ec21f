package io.sayso.report.html;

/**
 * One paragraph, heading, list item, row or caption of an article.
 *
 * @param kind what it is
 * @param text its words, without markup: white space is one space, a forced line break {@code \n}
 */
public record Block(Kind kind, String text) {
    /** What a block is. */
    public enum Kind {
        /** A paragraph, a quotation or anything else that is read as body. */
        PARAGRAPH,
        /** A heading within the body. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** The row of a table, its cells parted by a tab. */
        ROW,
        /** The words under a picture. */
        CAPTION,
        /** Who took the picture, in a block of its own after its caption. */
        PICTURE_CREDIT,
        /** A short line in the box of a picture, beside its caption: who took it, or a button's words. */
        BESIDE_CAPTION
    }
}
