package io.sayso.store;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/**
 * What was removed by order.
 *
 * @param report the report's number
 * @param versions how many versions lost their text and their readings
 * @param originals how many inputs lost their bytes: a feed loses all of them with one of its items
 * @param others how many other versions lost the bytes that they came in, and keep their text
 */
public record Purge(long report, int versions, int originals, int others) {

    /**
     * Removes bytes and text of the versions that {@code name} names, of all with the same bytes, and of every input
     * that held one of them. Hashes, places and lines of custody stay.
     */
    static Purge of(Database database, ReportName name, String reason, Instant at) {
        return database.write(() -> {
            TreeSet<Long> versions = new TreeSet<>();
            String whichOnes = "select seq from version where id in (select id from version where story = ?"
                    + (name.version() == null ? ")" : " and number = ?)");
            versions.addAll(
                    name.version() == null
                            ? longs(database, whichOnes, name.story())
                            : longs(database, whichOnes, name.story(), name.version()));
            TreeSet<Long> originals = new TreeSet<>();
            for (long version : versions) {
                originals.addAll(longs(database, "select original from version where seq = ?", version));
                originals.addAll(longs(
                        database,
                        "select distinct original from arrival where version = ? and original is not null",
                        version));
                database.run("update version set extraction = null, headline = null where seq = ?", version);
                database.run("update reading set said = null where version = ?", version);
            }
            TreeSet<Long> others = new TreeSet<>();
            for (long original : originals) {
                database.run("update original set packed = null where seq = ?", original);
                others.addAll(longs(
                        database, "select seq from version where original = ? and extraction is not null", original));
            }
            database.run(
                    "insert into purge (seq, story, number, at, reason) values (?, ?, ?, ?, ?)",
                    database.next("purge"),
                    name.story(),
                    name.version(),
                    at,
                    reason);
            return new Purge(name.story(), versions.size(), originals.size(), others.size());
        });
    }

    private static List<Long> longs(Database database, String sql, Object... values) {
        return database.list(sql, row -> row.getLong(1), values);
    }
}
