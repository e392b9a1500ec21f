package io.sayso.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one press report as it came in.
 *
 * @param id the SHA-256 of the original bytes, or of the part of them that the report was cut from, as 64 hex digits
 * @param textSha256 the SHA-256 of {@code text} in UTF-8, as 64 hex digits
 * @param part which part of the input it is, in its format's terms: {@code item 3}, {@code line 12}; null where it is
 *     all of it
 * @param imprint what it says of itself
 * @param seen when Sayso first saw it; null where nothing is kept
 * @param text all its words
 * @param captions where in {@code text} captions stand, in reading order
 * @param furniture where in {@code text} its headline, byline, dateline and credits stand, in reading order
 * @param undecodable how many bytes of the input were not in its encoding, each U+FFFD in {@code text}
 */
public record Report(
        String id,
        String textSha256,
        @Nullable String part,
        Imprint imprint,
        @Nullable Moment seen,
        String text,
        List<Caption> captions,
        List<Furniture> furniture,
        int undecodable)
        implements Extraction {
    public Report {
        captions = List.copyOf(captions);
        for (Caption caption : captions)
            if (caption.span().end() > text.length())
                throw new IllegalArgumentException("A caption ends after the text.");
        furniture = List.copyOf(furniture);
        for (Furniture piece : furniture)
            if (piece.span().end() > text.length())
                throw new IllegalArgumentException("A piece of furniture ends after the text.");
    }

    /** The passage at {@code span} of this report's text. */
    public Passage passage(Span span) {
        return new Passage(id, textSha256, span, span.in(text));
    }
}
