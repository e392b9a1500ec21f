package io.sayso.intake;

import io.sayso.report.Sha256;
import io.sayso.report.Unreadable;
import io.sayso.store.Arrival;
import java.time.Instant;

/** Arrivals of which nothing could be had. */
final class NotOpened {
    private NotOpened() {}

    static Arrival arrival(String place, Instant seen, String detail) {
        return arrival(place, seen, Unreadable.Reason.NOT_OPENED, detail, false);
    }

    static Arrival gone(String place, Instant seen, String detail) {
        return arrival(place, seen, Unreadable.Reason.NOT_OPENED, detail, true);
    }

    static Arrival tooLarge(String place, Instant seen, int maxBytes) {
        String detail = place + " has more than " + maxBytes
                + " bytes. Split it, or give it to 'sayso add' with a larger --max-bytes.";
        return arrival(place, seen, Unreadable.Reason.TOO_LARGE, detail, false);
    }

    private static Arrival arrival(
            String place, Instant seen, Unreadable.Reason reason, String detail, boolean isGone) {
        return Arrival.ofNothing(place, seen, new Unreadable(Sha256.of(new byte[0]), place, reason, detail), isGone);
    }
}
