package io.sayso.reading;

import io.sayso.report.Span;

/**
 * Words between quotation marks, in one paragraph.
 *
 * @param words the range of words, the marks themselves included
 * @param closed whether its closing mark stands in the paragraph; if not, it runs to the paragraph's end
 * @param continues whether it goes on from the paragraph before, which ended without closing its own
 */
public record Quotation(Span words, boolean closed, boolean continues) {}
