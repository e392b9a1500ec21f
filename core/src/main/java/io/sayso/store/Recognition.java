package io.sayso.store;

import io.sayso.report.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is kept already of an arrival.
 *
 * <p>A report is known by its {@link Identity}; without keys of its own, also by its bytes wherever they come from. It
 * is the same version as before where its bytes, outlet and time of publication are those of the last version from the
 * same place, or of the last from anywhere: so a page and its summary in a feed are two versions, and not a new one at
 * each look.
 */
final class Recognition {
    private static final String KNOWN = "v.seq, v.story, v.number, v.id, v.outlet, v.published";

    /** What all empty files and all refused members of archives go by, and none is known by. */
    private static final String NO_BYTES = Sha256.of(new byte[0]);

    private final Database database;

    Recognition(Database database) {
        this.database = database;
    }

    /** A version that is kept, as far as it takes to know it again. */
    record Known(
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

    /** Whether storing {@code item} now would store no version of it. */
    boolean isKnown(Arrival arrival, Parcel.Item item) {
        return again(item, place(arrival.place())) != null || purged(item) != null;
    }

    /** The number of the place so called; 0 where nothing came from there yet. */
    long place(String name) {
        return database.number("select seq from place where key = ?", Identity.bounded("", name));
    }

    /** The version that all of an input from {@code place} was when it last came. */
    @Nullable Known whole(long place) {
        return one(
                "select " + KNOWN + " from arrival a join version v on v.seq = a.version"
                        + " where a.place = ? and a.part is null order by a.seq desc limit 1",
                place);
    }

    /** The report that {@code item} is of, by the first of its keys that is known. */
    Optional<Long> story(Parcel.Item item) {
        for (String key : item.keys()) {
            Optional<Long> story =
                    database.one("select story from story_key where key = ?", row -> row.getLong(1), key);
            if (story.isPresent()) return story;
        }
        return Optional.empty();
    }

    /** The version that {@code item} is again; null where it is none that is kept. */
    @Nullable Known again(Parcel.Item item, long place) {
        Optional<Long> story = story(item);
        if (story.isPresent()) {
            Known here = lastHere(story.get(), place), anywhere = last(story.get());
            return here != null && here.is(item) ? here : anywhere != null && anywhere.is(item) ? anywhere : null;
        }
        if (Identity.isOwn(item.keys()) || item.extraction().id().equals(NO_BYTES)) return null;
        return database
                .list(
                        "select " + KNOWN + " from version v where v.id = ? order by v.seq desc",
                        Recognition::known,
                        item.extraction().id())
                .stream()
                .filter(known -> known.is(item))
                .findFirst()
                .orElse(null);
    }

    /** The purged version that {@code item} is, or is another version of where all of them were to go. */
    @Nullable Known purged(Parcel.Item item) {
        String id = item.extraction().id();
        Known same = id.equals(NO_BYTES)
                ? null
                : one("select " + KNOWN + " from version v where v.id = ? and v.extraction is null limit 1", id);
        if (same != null) return same;
        Optional<Long> story = story(item);
        if (story.isEmpty()) return null;
        boolean isPurged =
                database.number("select count(*) from purge where story = ? and number is null", story.get()) > 0;
        return isPurged ? last(story.get()) : null;
    }

    /** The last version of a report from {@code place}, or else from anywhere. */
    @Nullable Known lastHereOrAnywhere(long story, long place) {
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

    private @Nullable Known one(String sql, @Nullable Object... values) {
        return database.one(sql, Recognition::known, values).orElse(null);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("seq"),
                new ReportNumber(row.getLong("story"), row.getInt("number")),
                row.getString("id"),
                row.getString("outlet"),
                row.getString("published"));
    }
}
