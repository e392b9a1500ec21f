package io.sayso.intake;

import io.sayso.store.Arrival;
import io.sayso.store.Incoming;
import io.sayso.store.Run;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has a web address. A run that was cut off does not fetch it twice. */
record IncomingPage(String url, Intake intake) implements Incoming {
    private static final int USUAL_BYTES = 500_000;

    @Override
    public long size() {
        return USUAL_BYTES;
    }

    @Override
    public @Nullable Arrival arrive(Run run) {
        if (run.isResumed() && run.hasPlace().test(url)) return null;
        Instant seen = intake.clock().instant();
        Fetched fetched = intake.fetcher().fetch(url, intake.maxBytes());
        if (fetched instanceof Fetched.Page page)
            return new Arrival(url, page.url(), seen, page.bytes(), intake.reports(url, page), false);
        Fetched.Nothing nothing = (Fetched.Nothing) fetched;
        return nothing.isGone()
                ? NotOpened.gone(url, seen, nothing.detail())
                : NotOpened.arrival(url, seen, nothing.detail());
    }
}
