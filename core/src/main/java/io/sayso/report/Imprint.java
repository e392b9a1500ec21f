package io.sayso.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself: who published it, when, where, and whether it may be used. What the input does not say
 * is null.
 *
 * @param outlet who published it
 * @param byline who wrote it
 * @param credit the agency it is credited to
 * @param dateline where, when and from whom, as its first line says: {@code PORT ALDER, Nov 22 (Coastal Wire)}
 * @param headline its headline
 * @param published when it says it was published
 * @param updated when it says it was last changed
 * @param times every time that the input gives for these two, with which was taken and why
 * @param url where it stands, as it says itself (its canonical address) or else as it was fetched
 * @param identifier what its publisher calls it: a feed's guid, a ninjs uri
 * @param version which version of it this is, as its publisher counts
 * @param language its language, as a BCP 47 tag
 * @param status whether it may be used
 * @param embargo before when it may not be used
 * @param note what its publisher tells editors: {@code CORRECTS the toll in the second paragraph}
 * @param completeness how much of the report the input holds
 */
public record Imprint(
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String credit,
        @Nullable String dateline,
        @Nullable String headline,
        @Nullable Moment published,
        @Nullable Moment updated,
        List<TimeFound> times,
        @Nullable String url,
        @Nullable String identifier,
        @Nullable String version,
        @Nullable String language,
        PublicationStatus status,
        @Nullable Moment embargo,
        @Nullable String note,
        Completeness completeness) {
    public Imprint {
        times = List.copyOf(times);
    }

    /** Of a whole report that may be used, with no more known of it than these. */
    public static Imprint of(@Nullable String outlet, @Nullable Moment published) {
        return new Imprint(
                outlet,
                null,
                null,
                null,
                null,
                published,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                PublicationStatus.USABLE,
                null,
                null,
                Completeness.WHOLE);
    }

    /** The same with {@code times} as every time that was found. */
    public Imprint withTimes(List<TimeFound> times) {
        return new Imprint(
                outlet,
                byline,
                credit,
                dateline,
                headline,
                published,
                updated,
                times,
                url,
                identifier,
                version,
                language,
                status,
                embargo,
                note,
                completeness);
    }

    /** The same in {@code language}, a BCP 47 tag. */
    public Imprint withLanguage(String language) {
        return new Imprint(
                outlet,
                byline,
                credit,
                dateline,
                headline,
                published,
                updated,
                times,
                url,
                identifier,
                version,
                language,
                status,
                embargo,
                note,
                completeness);
    }
}
