package io.sayso.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one press report as it came in. What the input does not say is null.
 *
 * @param id the SHA-256 of the original bytes, as 64 hex digits
 * @param textSha256 the SHA-256 of {@code text} in UTF-8, as 64 hex digits
 * @param outlet who published it
 * @param byline who wrote it
 * @param credit the agency it is credited to
 * @param dateline where, when and from whom, as its first line says: {@code PORT ALDER, Nov 22 (Coastal Wire)}
 * @param headline its headline
 * @param published when it says it was published
 * @param updated when it says it was last changed
 * @param seen when Sayso first saw it; null where nothing is kept
 * @param url where it stands
 * @param language its language, as a BCP 47 tag
 * @param status whether it may be used
 * @param text all its words
 * @param captions where in {@code text} captions stand, in reading order
 * @param furniture where in {@code text} its headline, byline, dateline and credits stand, in reading order
 * @param undecodable how many bytes of the input were not in its encoding, each U+FFFD in {@code text}
 */
public record Report(
        String id,
        String textSha256,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String credit,
        @Nullable String dateline,
        @Nullable String headline,
        @Nullable Moment published,
        @Nullable Moment updated,
        @Nullable Moment seen,
        @Nullable String url,
        @Nullable String language,
        PublicationStatus status,
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
