package io.sayso.report.pdf;

/**
 * A paragraph of a document.
 *
 * @param size the size of its type, in points
 * @param page the page that it begins on, from 0
 */
record PdfParagraph(String text, double size, int page) {}
