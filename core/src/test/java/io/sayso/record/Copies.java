package io.sayso.record;

import io.sayso.reading.Reading;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Wire copies made of reports: the same text in another outlet, an hour later. */
final class Copies {
    private Copies() {}

    static Entry of(Entry wire, Instant until) {
        Report report = wire.reading().report();
        Moment published = Moment.of(wire.said().latest().plusSeconds(3600));
        Report copy = new Report(
                Sha256.of(("copy of " + report.id()).getBytes(StandardCharsets.UTF_8)),
                report.textSha256(),
                null,
                Imprint.of("The Copying Post", published),
                report.seen(),
                report.text(),
                report.captions(),
                report.furniture(),
                0);
        Instant seen = wire.from().plusSeconds(7200);
        Reading reading = new Reading(
                wire.reading().readBy(),
                copy,
                wire.reading().marks(),
                wire.reading().statements());
        return new Entry("copy", 1, seen.isAfter(until) ? until : seen, null, wire.readAt(), reading);
    }

    /** By the line, the least number of origins of the claim that it supports. */
    static Map<String, Integer> leastByLine(SituationRecord record) {
        Map<String, Integer> least = new HashMap<>();
        for (Claim claim : record.claims())
            for (Position position : claim.positions())
                if (position.supports())
                    least.put(position.line().id(), claim.origins().least());
        return least;
    }
}
