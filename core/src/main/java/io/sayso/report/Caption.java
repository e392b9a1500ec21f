package io.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * The words under a picture, kept apart from the body.
 *
 * @param span the caption in the report's text, its credit included
 * @param words the caption in the report's text, without its credit
 * @param credit who took or supplied the picture, where the text says so
 */
public record Caption(Span span, Span words, @Nullable Span credit) {
    public Caption {
        if (!span.contains(words) || (credit != null && !span.contains(credit)))
            throw new IllegalArgumentException("A caption holds its words and its credit.");
    }
}
