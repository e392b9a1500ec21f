package io.sayso.store;

/**
 * How much a store holds.
 *
 * @param reports how many reports
 * @param versions how many versions of them
 * @param arrivals how many lines of custody
 * @param originals how many inputs, each counted once however often it came
 * @param originalBytes how many bytes those inputs had when they came
 * @param packedBytes how many these take packed
 * @param extractionBytes how many the reports made of them take packed
 * @param readings how many readings
 * @param readingBytes how many bytes those take packed
 * @param diskBytes how many bytes all of the store takes on disk
 */
public record Statistics(
        long reports,
        long versions,
        long arrivals,
        long originals,
        long originalBytes,
        long packedBytes,
        long extractionBytes,
        long readings,
        long readingBytes,
        long diskBytes) {
    static Statistics of(Database database) {
        return database.read(() -> new Statistics(
                database.number("select count(distinct story) from version"),
                database.number("select count(*) from version"),
                database.number("select count(*) from arrival"),
                database.number("select count(*) from original"),
                database.number("select sum(size) from original"),
                database.number("select sum(length(packed)) from original"),
                database.number("select sum(length(extraction)) from version"),
                database.number("select count(*) from reading"),
                database.number("select sum(length(said)) from reading"),
                database.size()));
    }

    /** How many bytes on disk there are to a version; 0 in an empty store. */
    public long bytesPerVersion() {
        return versions == 0 ? 0 : diskBytes / versions;
    }
}
