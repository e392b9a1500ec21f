package io.sayso.store;

import io.sayso.SaysoBug;
import io.sayso.json.KeptJson;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import io.sayso.store.Recognition.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files arrivals: stores what {@link Recognition} finds new of them. Only within {@link Database#write}. */
final class Filing {
    private final Database database;
    private final Recognition recognition;
    private final Instant stored;
    private final String storedBy;

    Filing(Database database, Instant stored, String storedBy) {
        this.database = database;
        this.recognition = new Recognition(database);
        this.stored = stored;
        this.storedBy = storedBy;
    }

    /** A version that is kept, and what came of the arrival that led to it. */
    private record Filed(
            CameOf cameOf,
            @Nullable Known version,
            @Nullable String detail) {}

    /** Stores {@code parcel} and returns its lines of custody, one for each thing found in it. */
    List<Custody> file(Parcel parcel) {
        long place = place(parcel.arrival().place());
        boolean isPurged = parcel.items().stream().anyMatch(item -> recognition.purged(item) != null);
        Long original = original(parcel, isPurged);
        List<Custody> lines = new ArrayList<>();
        for (Parcel.Item item : parcel.items()) {
            Filed filed = original == null ? nothing(parcel, place, item) : file(parcel, item, place, original);
            lines.add(arrival(parcel, item, place, original, filed));
        }
        return lines;
    }

    long place(String name) {
        long known = recognition.place(name);
        if (known > 0) return known;
        long place = database.next("place");
        database.run("insert into place (seq, key, name) values (?, ?, ?)", place, Identity.bounded("", name), name);
        return place;
    }

    private @Nullable Long original(Parcel parcel, boolean isPurged) {
        byte[] bytes = parcel.arrival().bytes();
        if (bytes == null) return null;
        long known = database.number("select seq from original where sha256 = ?", parcel.sha256());
        if (known > 0) return known;
        long seq = database.next("original");
        database.run(
                "insert into original (seq, sha256, size, packed) values (?, ?, ?, ?)",
                seq,
                parcel.sha256(),
                (long) bytes.length,
                isPurged ? null : parcel.packed() != null ? parcel.packed() : Packed.of(bytes));
        return seq;
    }

    private Filed nothing(Parcel parcel, long place, Parcel.Item item) {
        String detail = problem(item);
        if (!parcel.arrival().isGone()) return new Filed(CameOf.NOT_OPENED, null, detail);
        Known version = recognition.whole(place);
        return new Filed(CameOf.GONE, version, detail);
    }

    private Filed file(Parcel parcel, Parcel.Item item, long place, long original) {
        Known purged = recognition.purged(item);
        if (purged != null) return new Filed(CameOf.PURGED, purged, null);
        Known again = recognition.again(item, place);
        if (again != null) return new Filed(CameOf.AGAIN, again, problem(item));
        Optional<Long> story = recognition.story(item);
        Known before = story.isEmpty() ? null : recognition.lastHereOrAnywhere(story.get(), place);
        String changed = before == null ? null : changed(before, item.extraction());
        Known version = version(parcel, item, place, original, story, changed);
        for (String key : item.keys())
            database.run(
                    "insert into story_key (key, story) values (?, ?) on conflict do nothing",
                    key,
                    version.number().story());
        CameOf cameOf = item.extraction() instanceof Unreadable
                ? CameOf.UNREADABLE
                : status(item.extraction()) == PublicationStatus.CANCELED
                        ? CameOf.WITHDRAWN
                        : before == null ? CameOf.NEW : CameOf.CHANGED;
        String problem = problem(item);
        return new Filed(cameOf, version, problem != null ? problem : changed);
    }

    private static @Nullable String problem(Parcel.Item item) {
        return item.extraction() instanceof Unreadable unreadable ? unreadable.detail() : null;
    }

    private @Nullable String changed(Known before, Extraction after) {
        byte[] packed = database.one(
                        "select extraction from version where seq = ?", row -> row.getBytes(1), before.seq())
                .orElseThrow(() -> new SaysoBug("Version " + before.number() + " is not kept."));
        String where = "report " + before.number();
        return Changes.between(KeptJson.extraction(Packed.text(packed, where), where), after);
    }

    private Known version(
            Parcel parcel,
            Parcel.Item item,
            long place,
            long original,
            Optional<Long> known,
            @Nullable String changed) {
        Extraction extraction = item.extraction();
        Imprint imprint = extraction instanceof Report report ? report.imprint() : Imprint.of(null, null);
        Moment embargo = imprint.embargo();
        long story = known.orElseGet(() -> 1 + database.number("select max(story) from version"));
        long number = 1 + database.number("select max(number) from version where story = ?", story);
        long seq = database.next("version");
        database.run(
                "insert into version (seq, story, number, id, original, place, part, kind, status, outlet, headline,"
                        + " published, updated, language, embargo, seen, stored, stored_by, changed, extraction)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                story,
                number,
                extraction.id(),
                original,
                place,
                item.part(),
                extraction instanceof Report ? "report" : "unreadable",
                lower(imprint.status()),
                imprint.outlet(),
                imprint.headline(),
                item.published(),
                imprint.updated() == null ? null : imprint.updated().toString(),
                imprint.language(),
                embargo == null ? null : embargo.latest(),
                parcel.arrival().seen(),
                stored,
                storedBy,
                changed,
                item.packed() != null ? item.packed() : Packed.of(KeptJson.write(extraction)));
        if (item.reading() != null && item.said() != null)
            Readings.keep(database, seq, item.reading().readBy(), item.said(), stored);
        ReportNumber reportNumber = new ReportNumber(story, (int) number);
        return new Known(seq, reportNumber, extraction.id(), item.outlet(), item.published());
    }

    private Custody arrival(Parcel parcel, Parcel.Item item, long place, @Nullable Long original, Filed filed) {
        Arrival arrival = parcel.arrival();
        Known version = filed.version();
        long seq = database.next("arrival");
        database.run(
                "insert into arrival (seq, place, part, original, seen, stored, stored_by, came_of, version, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                place,
                item.part(),
                original,
                arrival.seen(),
                stored,
                storedBy,
                lower(filed.cameOf()),
                version == null ? null : version.seq(),
                filed.detail());
        return new Custody(
                seq,
                filed.cameOf(),
                version == null ? null : version.number(),
                version == null ? null : version.id(),
                parcel.sha256(),
                arrival.place(),
                item.part(),
                arrival.seen(),
                stored,
                storedBy,
                filed.detail());
    }

    private static PublicationStatus status(Extraction extraction) {
        return extraction instanceof Report report ? report.imprint().status() : PublicationStatus.USABLE;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
