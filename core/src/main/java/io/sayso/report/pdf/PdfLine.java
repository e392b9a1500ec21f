package io.sayso.report.pdf;

/**
 * A line of a page, or the part of one that stands in one column.
 *
 * @param page the page, from 0
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param y its base line, in points from the page's top
 * @param size the size of its type, in points
 */
record PdfLine(int page, String text, double left, double right, double y, double size) {
    boolean isAcross(double x) {
        return left < x && right > x;
    }

    /** This and {@code next}, which stands to its right on the same base line. */
    PdfLine with(PdfLine next) {
        boolean apart = next.left - right > 0.15 * size;
        String joined = apart && !text.endsWith(" ") ? text + " " + next.text : text + next.text;
        return new PdfLine(page, joined, left, Math.max(right, next.right), y, Math.max(size, next.size));
    }

    boolean isOnLineOf(PdfLine other) {
        return page == other.page && Math.abs(y - other.y) < 0.3 * Math.max(size, other.size);
    }
}
