package io.sayso.record;

import io.sayso.reading.Reading;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of one report that has arrived, with what it says: what a record is made from.
 *
 * @param story which report it is a version of, the same for all its versions: {@code 12}
 * @param version which version, from 1
 * @param seen when it was first seen
 * @param gone when it was found to be no more where it had been; null while it is there
 * @param readAt when it was read by the reader whose reading this is
 * @param reading what it says
 */
public record Entry(
        String story, int version, Instant seen, @Nullable Instant gone, Instant readAt, Reading reading) {
    public Entry {
        if (version < 1) throw new IllegalArgumentException("Versions are counted from 1, not " + version);
    }

    /** The report's own id. */
    public String report() {
        return reading.report().id();
    }

    /** The number that people call it by: {@code 12.2}. */
    public String number() {
        return story + "." + version;
    }

    public Imprint imprint() {
        return reading.report().imprint();
    }

    /** From when on it may be used: when it was seen, or when its embargo ends. */
    public Instant from() {
        Moment embargo = imprint().embargo();
        return embargo == null || embargo.latest().isBefore(seen) ? seen : embargo.latest();
    }

    /** Whether it takes back what the report said before. */
    public boolean withdraws() {
        return imprint().status() == PublicationStatus.CANCELED;
    }

    /** When what it says was said, as it tells itself; when it was seen, where it does not tell. */
    public Moment said() {
        Moment published = imprint().published(), updated = imprint().updated();
        if (updated != null) return updated;
        return published != null ? published : Moment.of(seen);
    }
}
