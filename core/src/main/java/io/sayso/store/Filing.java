package io.sayso.store;

import io.sayso.SaysoBug;
import io.sayso.json.KeptJson;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files arrivals: finds what each is a version of, and stores what is new of it. Only within {@link Database#write}.
 *
 * <p>A report is known by its {@link Identity}; without keys of its own, also by its bytes wherever they come from. It
 * is the same version as before where its bytes, outlet and time of publication are those of the last version from the
 * same place, or of the last from anywhere: so a page and its summary in a feed are two versions, and not a new one at
 * each look.
 */
final class Filing {
    private final Database database;
    private final Instant stored;
    private final String storedBy;

    Filing(Database database, Instant stored, String storedBy) {
        this.database = database;
        this.stored = stored;
        this.storedBy = storedBy;
    }

    /** A version that is kept, as far as it takes to know it again. */
    private record Known(
            long seq,
            ReportNumber number,
            String id,
            @Nullable String outlet,
            @Nullable String published) {
        boolean is(Parcel.Item item) {
            return id.equals(item.extraction().id())
                    && Objects.equals(outlet, item.outlet())
                    && Objects.equals(published, item.published());
        }
    }

    /** A version that is kept, and what came of the arrival that led to it. */
    private record Filed(
            CameOf cameOf,
            @Nullable Known version,
            @Nullable String detail) {}

    /** Stores {@code parcel} and returns its lines of custody, one for each thing found in it. */
    List<Custody> file(Parcel parcel) {
        long place = place(parcel.arrival().place());
        boolean isPurged = parcel.items().stream().anyMatch(item -> purged(item) != null);
        Long original = original(parcel, isPurged);
        List<Custody> lines = new ArrayList<>();
        for (Parcel.Item item : parcel.items()) {
            Filed filed = original == null ? nothing(parcel, place, item) : file(parcel, item, place, original);
            lines.add(arrival(parcel, item, place, original, filed));
        }
        return lines;
    }

    /** Whether storing {@code item} now would store no version of it. */
    boolean isKnown(Arrival arrival, Parcel.Item item) {
        return again(item, placeOrNone(arrival.place())) != null || purged(item) != null;
    }

    long place(String name) {
        long known = placeOrNone(name);
        if (known > 0) return known;
        long place = database.next("place");
        database.run("insert into place (seq, key, name) values (?, ?, ?)", place, Identity.bounded("", name), name);
        return place;
    }

    private long placeOrNone(String name) {
        return database.number("select seq from place where key = ?", Identity.bounded("", name));
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
        String detail = item.extraction() instanceof Unreadable unreadable ? unreadable.detail() : null;
        if (!parcel.arrival().isGone()) return new Filed(CameOf.NOT_OPENED, null, detail);
        Known version = one(
                "select " + KNOWN + " from arrival a join version v on v.seq = a.version"
                        + " where a.place = ? and a.part is null order by a.seq desc limit 1",
                place);
        return new Filed(CameOf.GONE, version, detail);
    }

    private Filed file(Parcel parcel, Parcel.Item item, long place, long original) {
        Known purged = purged(item);
        if (purged != null) return new Filed(CameOf.PURGED, purged, null);
        Known again = again(item, place);
        if (again != null) return new Filed(CameOf.AGAIN, again, null);
        Optional<Long> story = story(item);
        Known before = story.isEmpty() ? null : lastHereOrAnywhere(story.get(), place);
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
        String detail = item.extraction() instanceof Unreadable unreadable ? unreadable.detail() : changed;
        return new Filed(cameOf, version, detail);
    }

    private Optional<Long> story(Parcel.Item item) {
        for (String key : item.keys()) {
            Optional<Long> story =
                    database.one("select story from story_key where key = ?", row -> row.getLong(1), key);
            if (story.isPresent()) return story;
        }
        return Optional.empty();
    }

    /** The version that {@code item} is again; null where it is none that is kept. */
    private @Nullable Known again(Parcel.Item item, long place) {
        Optional<Long> story = story(item);
        if (story.isPresent()) {
            Known here = lastHere(story.get(), place), anywhere = last(story.get());
            return here != null && here.is(item) ? here : anywhere != null && anywhere.is(item) ? anywhere : null;
        }
        if (Identity.isOwn(item.keys())) return null;
        return database
                .list(
                        "select " + KNOWN + " from version v where v.id = ? order by v.seq desc",
                        Filing::known,
                        item.extraction().id())
                .stream()
                .filter(known -> known.is(item))
                .findFirst()
                .orElse(null);
    }

    /** The purged version that {@code item} is, or is another version of where all of them were to go. */
    private @Nullable Known purged(Parcel.Item item) {
        Known same = one(
                "select " + KNOWN + " from version v where v.id = ? and v.extraction is null limit 1",
                item.extraction().id());
        if (same != null) return same;
        Optional<Long> story = story(item);
        if (story.isEmpty()) return null;
        boolean isPurged =
                database.number("select count(*) from purge where story = ? and number is null", story.get()) > 0;
        return isPurged ? last(story.get()) : null;
    }

    private @Nullable Known lastHereOrAnywhere(long story, long place) {
        Known here = lastHere(story, place);
        return here != null ? here : last(story);
    }

    private @Nullable Known lastHere(long story, long place) {
        return one(
                "select " + KNOWN + " from version v join arrival a on a.version = v.seq"
                        + " where v.story = ? and a.place = ? order by a.seq desc limit 1",
                story,
                place);
    }

    private @Nullable Known last(long story) {
        return one("select " + KNOWN + " from version v where v.story = ? order by v.number desc limit 1", story);
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

    private static final String KNOWN = "v.seq, v.story, v.number, v.id, v.outlet, v.published";

    private @Nullable Known one(String sql, @Nullable Object... values) {
        return database.one(sql, Filing::known, values).orElse(null);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("seq"),
                new ReportNumber(row.getLong("story"), row.getInt("number")),
                row.getString("id"),
                row.getString("outlet"),
                row.getString("published"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
