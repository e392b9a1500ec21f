package io.sayso.report.feed;

import io.sayso.report.Completeness;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Sha256;
import io.sayso.report.Times;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Fragment;
import io.sayso.report.draft.Fragment.Picture;
import io.sayso.report.draft.Languages;
import io.sayso.report.draft.Links;
import io.sayso.report.draft.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one item of a feed says, in whatever format.
 *
 * @param outlet who published it
 * @param credit whose report it is, where it is another's
 * @param body its words as HTML or plain text; null where there are none
 * @param isWhole whether {@code body} is more than a summary, as the feed has it
 * @param pictures the captions of its pictures
 */
record FeedItem(
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String credit,
        @Nullable String headline,
        Times times,
        @Nullable String url,
        @Nullable String identifier,
        @Nullable String language,
        @Nullable String body,
        boolean isWhole,
        List<Picture> pictures) {
    /** The most items that are taken from one feed. */
    static final int MOST = 10_000;

    static Refused tooMany() {
        return new Refused(Reason.TOO_LARGE, "and all after it are not taken: a feed may have 10,000 items. Split it.");
    }

    /** The longest item, in UTF-16 units. */
    static final int LONGEST = 5_000_000;

    FeedItem {
        pictures = List.copyOf(pictures);
    }

    /**
     * The report that item {@code number} of {@code input} is, or why it is none.
     *
     * @param original the item as the feed has it, whose SHA-256 is the report's id
     */
    Extraction report(Input input, int number, String original, int undecodable) {
        String part = "item " + number;
        try {
            return report(input, part, original, undecodable);
        } catch (Refused e) {
            return e.of(input, part, original);
        }
    }

    private Extraction report(Input input, String part, String original, int undecodable) throws Refused {
        Fragment words = Fragment.of(body == null ? "" : body);
        if (headline == null && words.text().isBlank()) throw new Refused(Reason.EMPTY, "has neither title nor text.");
        Draft draft = new Draft().headline(headline).body(words.text());
        for (Picture picture : words.captions()) draft.caption(picture.caption(), picture.credit());
        for (Picture picture : pictures)
            if (words.captions().stream().noneMatch(known -> known.caption().equals(picture.caption())))
                draft.caption(picture.caption(), picture.credit());
        Imprint said = new Imprint(
                outlet,
                byline,
                credit,
                null,
                headline,
                times.published(),
                times.updated(),
                times.found(),
                Links.web(url),
                identifier,
                null,
                Languages.tag(language),
                PublicationStatus.USABLE,
                null,
                null,
                isWhole && !isCutOff(words.text()) ? Completeness.WHOLE : Completeness.SUMMARY);
        return draft.report(input, Sha256.of(original), part, said, undecodable);
    }

    /** Whether it ends as blogs end a text that goes on elsewhere: {@code […]}. */
    private static boolean isCutOff(String text) {
        return text.isBlank() || text.endsWith("[…]") || text.endsWith("[...]") || text.endsWith("…");
    }
}
