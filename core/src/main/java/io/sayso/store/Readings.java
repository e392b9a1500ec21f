package io.sayso.store;

import io.sayso.json.KeptJson;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What versions say: the report that each is, and readings beside it, one by each reader, never overwritten. */
final class Readings {
    private Readings() {}

    /** The report that {@code version} is, or why it could not be read; empty where it was purged. */
    static Optional<Extraction> extraction(Database database, StoredReport version) {
        String where = "report " + version.number();
        return database.one("select extraction from version where seq = ?", row -> row.getBytes(1), version.seq())
                .map(packed -> KeptJson.extraction(Packed.text(packed, where), where));
    }

    /** What {@code version} says by the reading that was made last; empty where none is kept. */
    static Optional<Reading> last(Database database, StoredReport version) {
        String where = "the reading of report " + version.number();
        Optional<byte[]> said = database.one(
                "select said from reading where version = ? and said is not null order by at desc, reader desc limit 1",
                row -> row.getBytes(1),
                version.seq());
        if (said.isEmpty() || !(extraction(database, version).orElse(null) instanceof Report report))
            return Optional.empty();
        return Optional.of(KeptJson.reading(Packed.text(said.get(), where), where, report));
    }

    /** Who has read {@code version}, the first first. */
    static List<ReaderVersion> readers(Database database, StoredReport version) {
        return database.list(
                "select b.version, b.model from reading r join reader b on b.seq = r.reader where r.version = ?"
                        + " order by r.at, b.seq",
                row -> new ReaderVersion(row.getString(1), row.getString(2)),
                version.seq());
    }

    /** Keeps a reading, and says how many were new. */
    static int keep(Database database, long version, ReaderVersion by, byte[] said, Instant at) {
        return database.run(
                "insert into reading (version, reader, at, said) values (?, ?, ?, ?) on conflict do nothing",
                version,
                reader(database, by),
                at,
                said);
    }

    private static long reader(Database database, ReaderVersion by) {
        long known = find(database, by);
        if (known > 0) return known;
        long seq = database.next("reader");
        database.run("insert into reader (seq, version, model) values (?, ?, ?)", seq, by.version(), by.model());
        return seq;
    }

    /** The number of the reader; 0 where it has read nothing yet. */
    static long find(Database database, ReaderVersion by) {
        return database.number("select seq from reader where version = ? and model = ?", by.version(), by.model());
    }
}
