package io.sayso.store;

import io.sayso.json.KeptJson;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.record.Entry;
import io.sayso.record.Press;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from the store what a record is made from. */
final class Shelf {
    /** Readings by a reader that knows the situation's present gazetteer, before others. */
    private static final String BY_GAZETTEER =
            " case when exists (select 1 from reader b where b.seq = t.reader and b.version like ?) then 0 else 1 end,";

    /**
     * Every version that the view shows, with the reading that was the last at an instant, or else the first that was
     * made. The values are the view's instant, the instant of readings, what the readers' versions are like, the same
     * again, the view's instant twice, and what {@code where} asks for.
     */
    private static final String SELECT = "select v.story, v.number, v.seen, v.extraction, v.language, r.said, r.at,"
            + " (select min(a.seen) from arrival a where a.version = v.seq and a.came_of = 'gone' and a.seen <= ?) as gone"
            + " from version v left join reading r on r.version = v.seq and r.said is not null and r.reader = coalesce("
            + "(select t.reader from reading t where t.version = v.seq and t.said is not null and t.at <= ?"
            + " order by" + BY_GAZETTEER + " t.at desc, t.reader desc limit 1),"
            + " (select t.reader from reading t where t.version = v.seq and t.said is not null"
            + " order by" + BY_GAZETTEER + " t.at, t.reader limit 1))"
            + " where v.kind = 'report' and v.extraction is not null and v.seen <= ?"
            + " and (v.embargo is null or v.embargo <= ?)";

    private static final String IN_SITUATION = " and v.story in (select s.story from situation_story s join situation t"
            + " on t.seq = s.situation where t.name = ? and s.at <= ?)";

    /** Who reads a withdrawal, which says no more than that. */
    private static final ReaderVersion NOBODY = new ReaderVersion("none", "0".repeat(64));

    private final Database database;

    Shelf(Database database) {
        this.database = database;
    }

    /**
     * What {@code view} shows, as the readers read it that there were at {@code with}; those that know the situation's
     * gazetteer of then before others.
     */
    Press press(View view, Instant with) {
        List<Entry> entries = new ArrayList<>();
        List<Report> unread = new ArrayList<>();
        String readers = "%" + gazetteer(view, with).readerSuffix();
        List<@Nullable Object> values =
                new ArrayList<>(List.of(view.asOf(), with, readers, readers, view.asOf(), view.asOf()));
        if (view.situation() != null) {
            values.add(view.situation().strip());
            values.add(view.asOf());
        }
        String sql = SELECT + (view.situation() == null ? "" : IN_SITUATION) + " order by v.story, v.number";
        database.read(() -> database.each(sql, row -> add(row, entries, unread), values.toArray()));
        return new Press(view.asOf(), entries, unread);
    }

    private SituationGazetteer gazetteer(View view, Instant with) {
        return view.situation() == null
                ? SituationGazetteer.NONE
                : new Situations(database).gazetteer(view.situation(), with);
    }

    /** When anything of a situation was first seen, each instant once, in their order. */
    List<Instant> seen(String situation) {
        return database.list(
                "select distinct v.seen from version v where v.story in (select s.story from situation_story s"
                        + " join situation t on t.seq = s.situation where t.name = ?) order by v.seen",
                row -> Times.instant(row, "seen"),
                situation.strip());
    }

    private static void add(ResultSet row, List<Entry> entries, List<Report> unread) throws SQLException {
        String number = new ReportNumber(row.getLong("story"), row.getInt("number")).toString();
        String where = "report " + number;
        if (!(KeptJson.extraction(Packed.text(row.getBytes("extraction"), where), where) instanceof Report report))
            return;
        byte[] said = row.getBytes("said");
        if (said == null && report.imprint().status() != PublicationStatus.CANCELED) {
            unread.add(report);
            return;
        }
        String reading = "the reading of report " + number;
        Reading read = said == null
                ? new Reading(NOBODY, report, List.of(), List.of())
                : KeptJson.reading(Packed.text(said, reading), reading, report);
        entries.add(new Entry(
                String.valueOf(row.getLong("story")),
                row.getInt("number"),
                Times.instant(row, "seen"),
                Times.instantOrNull(row, "gone"),
                Times.instant(row, said == null ? "seen" : "at"),
                read));
    }
}
