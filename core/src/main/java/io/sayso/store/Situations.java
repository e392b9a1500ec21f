package io.sayso.store;

import io.sayso.SaysoException;
import io.sayso.reading.place.SituationGazetteer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Situations, what was added to them, and how far the adding has come. */
final class Situations {
    private static final int LONGEST_NAME = 100;

    private final Database database;

    Situations(Database database) {
        this.database = database;
    }

    /** The number of the situation, which is made where there is none so called. */
    long open(String name, Instant at) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.chars().anyMatch(Character::isISOControl))
            throw new SaysoException("A situation's name is one line of 1 to " + LONGEST_NAME
                    + " characters, and this is none: \"" + name + "\". Give another.");
        return database.write(() -> {
            Optional<Long> known = find(plain);
            if (known.isPresent()) return known.get();
            long seq = database.next("situation");
            database.run("insert into situation (seq, name, at) values (?, ?, ?)", seq, plain, at);
            return seq;
        });
    }

    Optional<Long> find(String name) {
        return database.one("select seq from situation where name = ?", row -> row.getLong(1), name.strip());
    }

    /** One row a situation. Withdrawals say nothing to read, and what was purged cannot be. */
    private static final String ALL =
            "select t.name, t.at, count(distinct case when v.kind = 'report' then v.story end) as reports,"
                    + " count(distinct case when v.kind = 'unreadable' then v.story end) as unreadable, min(v.seen) as first,"
                    + " max(v.seen) as last, count(distinct case when v.kind = 'report' and v.extraction is not null and v.status <> 'canceled'"
                    + " and v.number = (select max(w.number) from version w where w.story = v.story)"
                    + " and not exists (select 1 from reading r where r.version = v.seq and r.said is not null)"
                    + " then v.story end) as unread,"
                    + " (select count(*) from situation_gazetteer g where g.situation = t.seq) as gazetteers"
                    + " from situation t left join situation_story s on s.situation = t.seq"
                    + " left join version v on v.story = s.story group by t.seq, t.name, t.at order by t.seq";

    List<Situation> all() {
        return database.list(
                ALL,
                row -> new Situation(
                        row.getString("name"),
                        Times.instant(row, "at"),
                        row.getLong("reports"),
                        row.getLong("unread"),
                        row.getLong("unreadable"),
                        Times.instantOrNull(row, "first"),
                        Times.instantOrNull(row, "last"),
                        row.getLong("gazetteers") > 0));
    }

    void add(long situation, long story, Instant at) {
        database.run(
                "insert into situation_story (situation, story, at) values (?, ?, ?) on conflict do nothing",
                situation,
                story,
                at);
    }

    /** Whether the gazetteer is another than the last. */
    boolean gazetteer(long situation, byte[] csv, Instant at) {
        return database.write(() -> {
            Optional<byte[]> last = database.one(
                    "select csv from situation_gazetteer where situation = ? order by seq desc limit 1",
                    row -> row.getBytes(1),
                    situation);
            if (last.isPresent() && Arrays.equals(last.get(), csv)) return false;
            database.run(
                    "insert into situation_gazetteer (seq, situation, at, csv) values (?, ?, ?, ?)",
                    database.next("situation_gazetteer"),
                    situation,
                    at,
                    csv);
            return true;
        });
    }

    /** The situation's own gazetteer as it was given last by {@code asOf}. */
    SituationGazetteer gazetteer(String situation, Instant asOf) {
        return database.one(
                        "select csv from situation_gazetteer g join situation s on s.seq = g.situation"
                                + " where s.name = ? and g.at <= ? order by g.seq desc limit 1",
                        row -> row.getBytes(1),
                        situation.strip(),
                        asOf)
                .map(csv -> SituationGazetteer.of("The gazetteer of " + situation.strip(), csv))
                .orElse(SituationGazetteer.NONE);
    }

    /** The run over {@code sources} that was begun and not ended; a new one where there is none. */
    Run begin(Store store, long situation, String sources, Instant at) {
        return database.write(() -> {
            long open = database.number(
                    "select max(seq) from run where situation = ? and sources = ?"
                            + " and not exists (select 1 from run_end e where e.run = run.seq)",
                    situation,
                    sources);
            long seq = open > 0 ? open : database.next("run");
            if (open == 0)
                database.run(
                        "insert into run (seq, situation, sources, at) values (?, ?, ?, ?)",
                        seq,
                        situation,
                        sources,
                        at);
            return new Run(
                    seq,
                    situation,
                    open > 0,
                    place -> store.hasPlace(seq, place),
                    (place, sha256) -> store.hasBytes(seq, place, sha256));
        });
    }

    void mark(Run run, long place, long original) {
        database.run(
                "insert into run_arrival (run, place, original) values (?, ?, ?) on conflict do nothing",
                run.seq(),
                place,
                original);
    }

    boolean has(long run, String place, @Nullable String sha256) {
        String sql = "select count(*) from run_arrival r join place p on p.seq = r.place where r.run = ? and p.key = ?";
        String key = Identity.bounded("", place);
        if (sha256 == null) return database.number(sql, run, key) > 0;
        String sameBytes = sql + " and r.original = (select o.seq from original o where o.sha256 = ?)";
        return database.number(sameBytes, run, key, sha256) > 0;
    }

    void end(Run run, Instant at) {
        database.write(() ->
                database.run("insert into run_end (run, at) values (?, ?) on conflict do nothing", run.seq(), at));
    }
}
