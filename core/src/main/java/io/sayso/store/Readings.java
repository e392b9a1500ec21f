package io.sayso.store;

import io.sayso.reading.ReaderVersion;
import java.time.Instant;

/** Readings beside the versions that they are of, one by each reader. A reading is never overwritten. */
final class Readings {
    private Readings() {}

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
