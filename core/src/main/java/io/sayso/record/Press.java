package io.sayso.record;

import io.sayso.report.Report;
import java.time.Instant;
import java.util.List;

/**
 * What had arrived of a situation by an instant: all that a record is made from.
 *
 * @param asOf the instant
 * @param entries the versions of reports that had been seen and read, in any order
 * @param unread those that could not be read, since they are in another language
 */
public record Press(Instant asOf, List<Entry> entries, List<Report> unread) {
    public Press {
        entries = List.copyOf(entries);
        unread = List.copyOf(unread);
    }
}
