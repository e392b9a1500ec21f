package io.sayso.store;

import io.sayso.SaysoException;
import io.sayso.json.KeptJson;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.record.Press;
import io.sayso.report.Extraction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is kept: every input as it came, the reports found in it, what they say, and how all of it came here. Things are
 * only ever added, but for what is purged by order. {@code docs/store.md} describes the tables.
 *
 * <p>Safe for many threads and many processes, of which one writes at a time. It never reads the clock: times are
 * given.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Listing listing;
    private final Situations situations;

    private Store(Database database) {
        this.database = database;
        this.listing = new Listing(database);
        this.situations = new Situations(database);
    }

    /**
     * Opens a store, and makes it where there is none. One of an older version is brought to this one.
     *
     * @param data a folder, or a JDBC URL of PostgreSQL
     * @throws SaysoException if it cannot be opened, or a newer version made it
     */
    public static Store open(String data) {
        Database database = StorePlace.open(data);
        try {
            Schema.bring(database);
            return new Store(database);
        } catch (SaysoException e) {
            database.close();
            throw e;
        }
    }

    /** What the store is called: its file, or its URL without user and password. */
    public String name() {
        return database.name();
    }

    /**
     * Begins a run over {@code sources} that adds to the situation {@code name}, or goes on with the one that was cut
     * off.
     *
     * @param sources what was asked for, the same words for the same command
     * @throws SaysoException if it is no name for a situation
     */
    public synchronized Run begin(String name, List<String> sources, Instant at) {
        long situation = situations.open(name, at);
        return situations.begin(this, situation, Identity.bounded("", String.join("\n", sources)), at);
    }

    public synchronized void end(Run run, Instant at) {
        situations.end(run, at);
    }

    synchronized boolean hasPlace(long run, String place) {
        return situations.has(run, place, null);
    }

    synchronized boolean hasBytes(long run, String place, String sha256) {
        return situations.has(run, place, sha256);
    }

    /** Whether storing {@code item} now would store no version of it. */
    synchronized boolean isKnown(Arrival arrival, Parcel.Item item) {
        return new Recognition(database).isKnown(arrival, item);
    }

    synchronized boolean hasOriginal(String sha256) {
        return database.number("select count(*) from original where sha256 = ?", sha256) > 0;
    }

    /** Stores all of {@code parcels} or none, and returns their lines of custody once they are safe on disk. */
    synchronized List<Custody> keep(List<Parcel> parcels, Run run, Instant stored, String storedBy) {
        return database.write(() -> {
            Filing filing = new Filing(database, stored, storedBy);
            List<Custody> lines = new ArrayList<>();
            for (Parcel parcel : parcels) {
                List<Custody> filed = filing.file(parcel);
                Instant seen = parcel.arrival().seen();
                for (Custody line : filed)
                    if (line.report() != null && line.cameOf() != CameOf.PURGED)
                        situations.add(run.situation(), line.report().story(), seen);
                if (parcel.sha256() != null)
                    situations.mark(
                            run,
                            filing.place(parcel.arrival().place()),
                            database.number("select seq from original where sha256 = ?", parcel.sha256()));
                lines.addAll(filed);
            }
            return lines;
        });
    }

    /** Gives {@code each} the last version of every report that {@code view} shows, in the order of their numbers. */
    public synchronized void reports(View view, Consumer<StoredReport> each) {
        know(view);
        listing.reports(view, each);
    }

    private void know(View view) {
        String name = view.situation();
        if (name != null && situations.find(name).isEmpty())
            throw new SaysoException("The store " + name() + " has no situation \"" + name + "\". It has: "
                    + String.join(
                            ", ", situations.all().stream().map(Situation::name).toList()) + ".");
    }

    /**
     * Every version of a report that a view at {@code asOf} shows, the first first; none where all are under embargo.
     *
     * @param report its number, the beginning of a SHA-256 or a URL
     * @throws SaysoException if no report is so called, or several are
     */
    public synchronized List<StoredReport> versions(String report, Instant asOf) {
        return listing.versions(ReportName.find(database, report).story(), asOf);
    }

    /**
     * What {@code view} shows, for a record to be made of.
     *
     * @param with the readings are the last that there were at this instant, of those by the situation's gazetteer of
     *     then where there are any; of what was read only later, the first
     * @throws SaysoException if the view's situation is not in this store
     */
    public synchronized Press press(View view, Instant with) {
        know(view);
        return new Shelf(database).press(view, with);
    }

    /**
     * When anything of a situation was first seen, each instant once, in their order: where a view of it changes.
     *
     * @throws SaysoException if the situation is not in this store
     */
    public synchronized List<Instant> seen(String situation) {
        know(new View(Instant.EPOCH, situation));
        return new Shelf(database).seen(situation);
    }

    /**
     * A word that is another one whenever something was added to the store, read again or purged, or a gazetteer
     * changed.
     */
    public synchronized String edition() {
        return database.read(() -> database.number("select max(seq) from arrival") + "-"
                + database.number("select count(*) from reading") + "-"
                + database.number("select max(at) from reading") + "-"
                + database.number("select count(*) from situation_story") + "-"
                + database.number("select max(seq) from situation_gazetteer") + "-"
                + database.number("select max(seq) from purge"));
    }

    /** How each version of a report came here, in the order of storing. */
    public synchronized List<Custody> custody(String report) {
        return listing.custody(ReportName.find(database, report).story());
    }

    /** The report that {@code version} is, or why it could not be read; empty where it was purged. */
    public synchronized Optional<Extraction> extraction(StoredReport version) {
        return Readings.extraction(database, version);
    }

    /** What {@code version} says by the reading that was made last; empty where none is kept. */
    public synchronized Optional<Reading> reading(StoredReport version) {
        return Readings.last(database, version);
    }

    /** Who has read {@code version}, the first first. */
    public synchronized List<ReaderVersion> readers(StoredReport version) {
        return Readings.readers(database, version);
    }

    /** Keeps another reading of {@code version}; one by the same reader is kept as it is. */
    public synchronized void keep(StoredReport version, Reading reading, Instant at) {
        byte[] said = Packed.of(KeptJson.writeSaid(reading));
        database.write(() -> Readings.keep(database, version.seq(), reading.readBy(), said, at));
    }

    /**
     * Up to {@code most} versions after number {@code seq} that have text and that {@code reader} has not read.
     *
     * @param situation whose reports; null for those in no situation with a gazetteer of its own
     */
    public synchronized List<StoredReport> unread(
            ReaderVersion reader, @Nullable String situation, long seq, int most) {
        return listing.unread(Readings.find(database, reader), situation, seq, most);
    }

    /** The bytes of an input; empty where they were purged or never kept. */
    public synchronized Optional<byte[]> original(String sha256) {
        return database.one("select packed from original where sha256 = ?", row -> row.getBytes(1), sha256)
                .map(packed -> Packed.unpack(packed, "input " + sha256));
    }

    /**
     * Removes text by order: of a report with all its versions, those to come included, or of one version. What stays
     * is the hash, the reason and the custody.
     *
     * @param report its number, a version's number, the beginning of a SHA-256 or a URL
     */
    public synchronized Purge purge(String report, String reason, Instant at) {
        if (reason.isBlank()) throw new SaysoException("A purge needs a reason. Give one with --reason.");
        Purge purge = Purge.of(database, ReportName.find(database, report), reason.strip(), at);
        database.forget();
        return purge;
    }

    /** Why a report, or versions of it, were purged, the first first. */
    public synchronized List<String> purges(String report) {
        return database.list(
                "select reason from purge where story = ? order by seq",
                row -> row.getString(1),
                ReportName.find(database, report).story());
    }

    /** Reckons every hash again, and tells of each problem. */
    public synchronized Verification verify(Consumer<String> problem) {
        return Verification.of(database, problem);
    }

    public synchronized Statistics statistics() {
        return Statistics.of(database);
    }

    public synchronized List<Situation> situations() {
        return situations.all();
    }

    /**
     * Gives a situation its own gazetteer, in place of an earlier one, and says whether it is another.
     *
     * @param csv as {@link SituationGazetteer#of} takes it
     * @throws SaysoException if a line of it is not as it should be
     */
    public synchronized boolean gazetteer(String situation, byte[] csv, Instant at) {
        SituationGazetteer.of("The gazetteer", csv);
        return situations.gazetteer(situations.open(situation, at), csv, at);
    }

    /** The situation's own gazetteer as it was given last by {@code asOf}; no places where it has none. */
    public synchronized SituationGazetteer gazetteer(String situation, Instant asOf) {
        return situations.gazetteer(situation, asOf);
    }

    /** Writes all of the store into {@code file}, which must not be there yet. */
    public synchronized void backup(Path file) {
        Backup.write(database, file);
    }

    /** Puts all that a backup holds into this store, which must be empty. */
    public synchronized void restore(Path file) {
        Backup.read(file, database);
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
