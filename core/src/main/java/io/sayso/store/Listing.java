package io.sayso.store;

import io.sayso.report.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads versions as {@link StoredReport}s. */
final class Listing {
    /** The instant of the view is the first two values. */
    private static final String SELECT = "select v.seq, v.story, v.number, v.id, o.sha256, v.kind, v.status,"
            + " p.name as place, v.part, v.outlet, v.headline, v.published, v.updated, v.language, v.embargo, v.seen,"
            + " v.stored, v.stored_by, v.changed, v.extraction is null as purged,"
            + " (select a.came_of from arrival a where a.version = v.seq and a.seen <= ? order by a.seq desc limit 1)"
            + " as came_of,"
            + " (select count(*) from reading r where r.version = v.seq and r.at <= ? and r.said is not null) as readings"
            + " from version v join original o on o.seq = v.original join place p on p.seq = v.place";

    private final Database database;

    Listing(Database database) {
        this.database = database;
    }

    /** The last version of each report that {@code view} shows, in the order of their numbers. */
    void reports(View view, Consumer<StoredReport> each) {
        List<@Nullable Object> values = new ArrayList<>(List.of(view.asOf(), view.asOf(), view.asOf(), view.asOf()));
        String where = " where v.number = (select max(w.number) from version w where w.story = v.story and w.seen <= ?"
                + " and (w.embargo is null or w.embargo <= ?))";
        if (view.situation() != null) {
            where += " and v.story in (select s.story from situation_story s join situation t on t.seq = s.situation"
                    + " where t.name = ? and s.at <= ?)";
            values.add(view.situation().strip());
            values.add(view.asOf());
        }
        String sql = SELECT + where + " order by v.story";
        database.read(() -> database.each(sql, row -> each.accept(report(row)), values.toArray()));
    }

    /** Every version of a report that a view at {@code asOf} shows, the first first. */
    List<StoredReport> versions(long story, Instant asOf) {
        return database.list(
                SELECT + " where v.story = ? and v.seen <= ? and (v.embargo is null or v.embargo <= ?)"
                        + " order by v.number",
                Listing::report,
                asOf,
                asOf,
                story,
                asOf,
                asOf);
    }

    /**
     * Versions with text that a reader has not read, embargo or not, in the order of storing: of a situation, or in no
     * situation with a gazetteer of its own.
     */
    List<StoredReport> unread(long reader, @Nullable String situation, long seq, int most) {
        List<@Nullable Object> values = new ArrayList<>(List.of(Instant.MAX, Instant.MAX, seq, reader));
        if (situation != null) values.add(situation);
        values.add(most);
        String where = situation == null
                ? " and not exists (select 1 from situation_story s join situation_gazetteer g"
                        + " on g.situation = s.situation where s.story = v.story)"
                : " and v.story in (select s.story from situation_story s join situation t on t.seq = s.situation"
                        + " where t.name = ?)";
        return database.list(
                SELECT + " where v.seq > ? and v.kind = 'report' and v.extraction is not null"
                        + " and not exists (select 1 from reading r where r.version = v.seq and r.reader = ?)" + where
                        + " order by v.seq limit ?",
                Listing::report,
                values.toArray());
    }

    /** The custody of a report, in the order of storing. */
    List<Custody> custody(long story) {
        return database.list(
                "select a.seq, a.came_of, v.story, v.number, v.id, o.sha256, p.name as place, a.part, a.seen, a.stored,"
                        + " a.stored_by, a.detail from arrival a join version v on v.seq = a.version"
                        + " join place p on p.seq = a.place left join original o on o.seq = a.original"
                        + " where v.story = ? order by a.seq",
                row -> new Custody(
                        row.getLong("seq"),
                        cameOf(row.getString("came_of")),
                        new ReportNumber(row.getLong("story"), row.getInt("number")),
                        row.getString("id"),
                        row.getString("sha256"),
                        row.getString("place"),
                        row.getString("part"),
                        Times.instant(row, "seen"),
                        Times.instant(row, "stored"),
                        row.getString("stored_by"),
                        row.getString("detail")),
                story);
    }

    private static StoredReport report(ResultSet row) throws SQLException {
        return new StoredReport(
                row.getLong("seq"),
                new ReportNumber(row.getLong("story"), row.getInt("number")),
                row.getString("id"),
                row.getString("sha256"),
                state(row),
                row.getString("place"),
                row.getString("part"),
                row.getString("outlet"),
                row.getString("headline"),
                moment(row.getString("published")),
                moment(row.getString("updated")),
                row.getString("language"),
                Times.instantOrNull(row, "embargo"),
                Times.instant(row, "seen"),
                Times.instant(row, "stored"),
                row.getString("stored_by"),
                row.getString("changed"),
                row.getInt("readings") > 0);
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getBoolean("purged")) return State.PURGED;
        if ("gone".equals(row.getString("came_of"))) return State.GONE;
        if (row.getString("kind").equals("unreadable")) return State.UNREADABLE;
        return switch (row.getString("status")) {
            case "canceled" -> State.WITHDRAWN;
            case "withheld" -> State.WITHHELD;
            default -> State.USABLE;
        };
    }

    private static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : Moment.parse(text);
    }

    private static CameOf cameOf(String text) {
        return CameOf.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
