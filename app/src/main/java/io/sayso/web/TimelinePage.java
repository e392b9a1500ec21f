package io.sayso.web;

import io.sayso.json.RecordRow;
import io.sayso.page.CountWording;
import io.sayso.page.CourseWording;
import io.sayso.page.Html;
import io.sayso.page.RecordItem;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Promise;
import io.sayso.record.SituationRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Harms, measures and promises by their days, past and to come. */
final class TimelinePage implements Page {
    private final Asked asked;
    private final Known known;

    /**
     * Something on a day.
     *
     * @param earliest the first day that it can be; null where nobody says
     * @param latest the last day; null where it is open
     */
    private record Moment(
            String kind,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            RecordItem item,
            List<Line> lines) {
        LocalDate day() {
            if (earliest != null) return earliest;
            return latest == null ? LocalDate.MAX : latest;
        }
    }

    TimelinePage(Asked asked, Known known) {
        this.asked = asked;
        this.known = known;
    }

    @Override
    public String title() {
        return "Timeline";
    }

    private List<Moment> moments() {
        SituationRecord record = known.record();
        CountWording counts = new CountWording(known.words());
        CourseWording courses = new CourseWording(known.words());
        List<Moment> moments = new ArrayList<>();
        for (Incident each : record.incidents())
            moments.add(new Moment("harm", day(each.earliest()), day(each.latest()), counts.item(each), each.lines()));
        for (Measure each : record.measures())
            moments.add(new Moment("measure", day(each.from()), day(each.until()), courses.item(each), each.lines()));
        for (Promise each : record.promises())
            moments.add(new Moment("promise", each.earliest(), each.latest(), courses.item(each), each.told()));
        moments.sort(Comparator.comparing(Moment::day));
        return moments;
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", title()).line();
        html.element(
                        "p",
                        "Harms to people, what was ordered, and what was said to be coming, each on the first day that"
                                + " the reports allow, on the clock of the place.",
                        "class",
                        "facts")
                .line();
        List<Moment> moments = moments();
        if (moments.isEmpty()) html.element("p", "No report tells of anything with a day.", "class", "empty");
        LocalDate today = LocalDate.ofInstant(known.asOf(), ZoneOffset.UTC);
        boolean isPast = true;
        @Nullable LocalDate last = null;
        Items items = new Items(html, asked, known);
        html.open("div", "class", "timeline").line();
        for (Moment moment : moments) {
            LocalDate day = moment.day();
            if (isPast && day.isAfter(today)) {
                isPast = false;
                if (last != null) items.end();
                last = null;
                html.element(
                                "p",
                                "As known on " + Dates.minute(known.asOf())
                                        + "; what follows is to come, or has no day",
                                "class",
                                "now")
                        .line();
            }
            if (!day.equals(last)) {
                if (last != null) items.end();
                html.element("h2", day.equals(LocalDate.MAX) ? "No day given" : Dates.day(day))
                        .line();
                items.begin();
            }
            last = day;
            moment(moment, items);
        }
        if (last != null) items.end();
        html.close().line();
    }

    private void moment(Moment moment, Items items) throws IOException {
        RecordItem item = moment.item;
        String days = moment.earliest != null && moment.latest != null && !moment.earliest.equals(moment.latest)
                ? Dates.days(moment.earliest, moment.latest) + ": "
                : "";
        String label = moment.kind.equals("harm") ? "harm" : moment.kind + ", " + item.label();
        items.item(
                new RecordItem(
                        label,
                        days + item.lead(),
                        item.what(),
                        item.rest(),
                        item.notes(),
                        item.reports(),
                        item.cells()),
                items.passage(moment.lines.get(0)),
                null,
                moment.lines);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("incidents", Rows.of(known.record().incidents(), RecordRow::of));
        json.put("measures", Rows.of(known.record().measures(), RecordRow::of));
        json.put("promises", Rows.of(known.record().promises(), RecordRow::of));
        return json;
    }
}
