package io.sayso.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A developing crisis that somebody follows.
 *
 * @param name what it is called
 * @param since when it was first added to
 * @param reports how many reports were added to it, purged ones and ones under embargo included
 * @param unread of how many of them the last version was never read, such as those in another language
 * @param unreadable how many inputs could not be read as reports
 * @param first when the first version of them was seen; null where there are none
 * @param last when the last version of them was seen; null where there are none
 * @param hasGazetteer whether it has a gazetteer of its own
 */
public record Situation(
        String name,
        Instant since,
        long reports,
        long unread,
        long unreadable,
        @Nullable Instant first,
        @Nullable Instant last,
        boolean hasGazetteer) {}
