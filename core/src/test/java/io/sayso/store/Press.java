package io.sayso.store;

import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.report.Completeness;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented reports, and what takes them in. */
final class Press {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final ReaderVersion READER = new ReaderVersion("test", Sha256.of("weights"));
    static final Function<Report, Reading> READS_NOTHING = report -> new Reading(READER, report, List.of(), List.of());

    private Press() {}

    /** A file with one report in plain text, that says no more of itself. */
    static Arrival file(String path, String text, Instant seen) {
        return arrival(path, text, seen, report(text, Imprint.of(null, null)));
    }

    static Arrival arrival(String place, String content, Instant seen, Extraction... found) {
        return new Arrival(place, place.startsWith("http") ? place : null, seen, bytes(content), List.of(found), false);
    }

    static Arrival gone(String place, Instant seen) {
        Unreadable unreadable =
                new Unreadable(Sha256.of(""), place, Unreadable.Reason.NOT_OPENED, place + " is gone (HTTP 410).");
        return Arrival.ofNothing(place, seen, unreadable, true);
    }

    static Arrival unreadable(String path, String content, Instant seen) {
        Unreadable unreadable =
                new Unreadable(Sha256.of(content), path, Unreadable.Reason.NO_WORDS, path + " has no words.");
        return arrival(path, content, seen, unreadable);
    }

    static Report report(String text, Imprint imprint) {
        return part(text, null, imprint);
    }

    static Report part(String text, @Nullable String part, Imprint imprint) {
        return new Report(Sha256.of(text), Sha256.of(text), part, imprint, null, text, List.of(), List.of(), 0);
    }

    /** What a report says of itself that has a URL or an identifier. */
    static Imprint known(@Nullable String url, @Nullable String identifier) {
        return imprint(url, identifier, PublicationStatus.USABLE, null, null);
    }

    static Imprint imprint(
            @Nullable String url,
            @Nullable String identifier,
            PublicationStatus status,
            @Nullable Moment embargo,
            @Nullable String language) {
        return new Imprint(
                "The Stavenholt Ledger",
                null,
                null,
                null,
                "Harbour closed",
                null,
                null,
                List.of(),
                url,
                identifier,
                null,
                language,
                status,
                embargo,
                null,
                Completeness.WHOLE);
    }

    /** Takes {@code arrivals} in, and returns what came of each. */
    static List<Custody> take(Store store, String situation, Arrival... arrivals) {
        Run run = store.begin(situation, List.of("test"), NOON);
        List<Custody> lines = new ArrayList<>();
        Iterator<Incoming> incoming = Stream.of(arrivals).map(Press::incoming).iterator();
        keeper(store, READS_NOTHING).keep(incoming, run, lines::add);
        return lines;
    }

    static Keeper keeper(Store store, Function<Report, Reading> reader) {
        return new Keeper(store, reader, InstantSource.fixed(NOON.plusSeconds(3600)), "sayso test");
    }

    static Incoming incoming(Arrival arrival) {
        return new Incoming() {
            @Override
            public long size() {
                byte[] bytes = arrival.bytes();
                return bytes == null ? 0 : bytes.length;
            }

            @Override
            public Arrival arrive(Run run) {
                return arrival;
            }
        };
    }

    static List<StoredReport> reports(Store store, View view) {
        List<StoredReport> reports = new ArrayList<>();
        store.reports(view, reports::add);
        return reports;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
