package io.sayso.web;

import io.sayso.json.RecordRow;
import io.sayso.page.CountWording;
import io.sayso.page.CourseWording;
import io.sayso.page.Foremost;
import io.sayso.page.Html;
import io.sayso.page.Said;
import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Gap;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Promise;
import io.sayso.record.SituationRecord;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A situation at a glance: what has changed, what is due, tolls, where accounts differ, and what is not known. */
final class SituationPage implements Page {
    static final String SINCE = "since";

    private static final int MOST_CHANGES = 8, MOST_TOLLS = 8, MOST_DUE = 8, MOST_DISPUTED = 6, MOST_GAPS = 8;

    private final Asked asked;
    private final Known known;
    private final Instant since;
    private final SituationRecord record;
    private final List<Change> changes;
    private final List<Promise> due;

    /** @param earlier the situation as known at {@code since} */
    SituationPage(Asked asked, Known known, Known earlier, Instant since) {
        this.asked = asked;
        this.known = known;
        this.since = since;
        this.record = known.record();
        this.changes = known.changes(earlier);
        this.due = record.promises().stream()
                .filter(promise -> promise.stage() == Promise.Stage.DUE || promise.stage() == Promise.Stage.SILENT)
                .sorted(Comparator.comparing(
                        (Promise promise) -> promise.latest() == null ? LocalDate.MAX : promise.latest()))
                .toList();
    }

    @Override
    public String title() {
        return "Situation";
    }

    @Override
    public void write(Html html) throws IOException {
        html.open("h1").strange(known.situation()).close().line();
        html.element(
                        "p",
                        record.reports().size() + " versions of reports, "
                                + record.lines().size() + " statements, "
                                + record.claims().size() + " claims.",
                        "class",
                        "facts")
                .line();
        html.open("div", "class", "glance").line();
        html.open("div", "class", "wide").line();
        changes(html);
        disputed(html);
        gaps(html);
        html.close()
                .line()
                .open("aside", "class", "narrow", "aria-label", "Tolls and what is due")
                .line();
        tolls(html);
        due(html);
        html.close().close().line();
    }

    private void changes(Html html) throws IOException {
        html.open("section").element("h2", "What has changed").line();
        html.open(
                "form",
                "class",
                "since",
                "method",
                "get",
                "action",
                asked.here().replaceFirst("\\?.*", ""));
        String asOf = asked.field(Asked.AS_OF);
        if (asOf != null) html.lone("input", "type", "hidden", "name", Asked.AS_OF, "value", asOf);
        html.open("label").text("since ");
        html.lone(
                "input",
                "type",
                "date",
                "name",
                SINCE,
                "value",
                LocalDate.ofInstant(since, ZoneOffset.ofHours(-12)).toString());
        html.close().text(" ").element("button", "Show").close().line();
        if (changes.isEmpty()) html.element("p", "Nothing in the record has changed since then.", "class", "empty");
        CourseWording words = new CourseWording(known.words());
        Items items = new Items(html, asked, known).begin();
        for (Change change : changes.subList(0, Math.min(MOST_CHANGES, changes.size())))
            items.item(words.item(change), claim(change, items), null, change.lines());
        items.end();
        if (changes.size() > MOST_CHANGES) {
            html.open("details")
                    .element("summary", "and " + (changes.size() - MOST_CHANGES) + " more")
                    .line();
            items = new Items(html, asked, known).begin();
            for (Change change : changes.subList(MOST_CHANGES, changes.size()))
                items.item(words.item(change), claim(change, items), null, change.lines());
            items.end();
            html.close().line();
        }
        html.close().line();
    }

    private @Nullable String claim(Change change, Items items) {
        if (change.subject() != Change.Subject.CLAIM) return null;
        Integer number = known.claim(change.of());
        return number == null ? null : items.claim(known.claim(number));
    }

    private void disputed(Html html) throws IOException {
        List<Claim> disputed = Foremost.disputed(record);
        html.open("section").element("h2", "Where accounts differ").line();
        if (disputed.isEmpty()) html.element("p", "No claim is contested or denied.", "class", "empty");
        Items items = new Items(html, asked, known).begin();
        for (Claim claim : disputed.subList(0, Math.min(MOST_DISPUTED, disputed.size()))) items.item(claim);
        items.end();
        if (disputed.size() > MOST_DISPUTED)
            html.open("p")
                    .element(
                            "a",
                            "all " + disputed.size() + " in the ledger",
                            "href",
                            asked.to(known.path("ledger"), "differ", "yes"))
                    .close();
        html.close().line();
    }

    private void gaps(Html html) throws IOException {
        List<Gap> gaps = Foremost.gaps(record);
        html.open("section").element("h2", "What is not known").line();
        if (gaps.isEmpty()) html.element("p", "No report leaves anything open that Sayso can tell.", "class", "empty");
        CourseWording words = new CourseWording(known.words());
        Items items = new Items(html, asked, known).begin();
        for (Gap gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) items.item(words.item(gap), gap.lines());
        items.end();
        if (gaps.size() > MOST_GAPS) {
            html.open("details")
                    .element("summary", "and " + (gaps.size() - MOST_GAPS) + " more")
                    .line();
            items = new Items(html, asked, known).begin();
            for (Gap gap : gaps.subList(MOST_GAPS, gaps.size())) items.item(words.item(gap), gap.lines());
            items.end();
            html.close().line();
        }
        html.close().line();
    }

    private void tolls(Html html) throws IOException {
        html.open("section").element("h2", "Tolls at a glance").line();
        List<FigureSeries> series = tolls();
        if (series.isEmpty()) html.element("p", "No report counts anybody harmed.", "class", "empty");
        html.open("dl", "class", "tolls").line();
        for (FigureSeries each : series) {
            FigureSeries.Value latest = each.latest();
            Said said = Said.of(latest.line());
            html.open("div").open("dt");
            html.open("a", "href", new Items(html, asked, known).passage(latest.line()))
                    .strange(latest.figure()
                            .span()
                            .in(latest.line().entry().reading().report().text()))
                    .close();
            html.close().open("dd");
            html.strange(each.counted() + (each.isTotal() ? ", in all" : ""));
            if (each.scope() != null) html.text(" ").strange(each.scope());
            html.open("span", "class", "faint").text(" – ").strange(said.chain());
            html.text(", " + Dates.day(said.when().date()) + (latest.isConditional() ? ", if it is so" : ""));
            String charges = new CountWording(known.words()).item(each).rest();
            int bracket = charges.indexOf(" [claim ");
            if (bracket >= 0) html.strange(charges.substring(bracket));
            html.close().close().close().line();
        }
        html.close();
        html.open("p")
                .element("a", "all figures", "href", asked.to(known.path("figures")))
                .close();
        html.close().line();
    }

    /** Running totals, then what single incidents count, of each the one that was said last first. */
    private List<FigureSeries> tolls() {
        Set<Line> harms = new HashSet<>();
        for (Incident incident : record.incidents()) harms.addAll(incident.lines());
        return record.figures().stream()
                .filter(each -> each.latest().figure().currency() == null)
                .filter(each -> !"ordinal".equals(each.latest().figure().unit()))
                .filter(each -> each.isTotal() || harms.contains(each.latest().line()))
                .sorted(Comparator.comparing((FigureSeries each) -> !each.isTotal())
                        .thenComparing(
                                each -> each.latest().line().entry().said().earliest(), Comparator.reverseOrder()))
                .limit(MOST_TOLLS)
                .toList();
    }

    private void due(Html html) throws IOException {
        html.open("section").element("h2", "What is due").line();
        if (due.isEmpty()) html.element("p", "Nothing was said to be coming.", "class", "empty");
        CourseWording words = new CourseWording(known.words());
        Items items = new Items(html, asked, known).begin();
        for (Promise promise : due.subList(0, Math.min(MOST_DUE, due.size())))
            items.item(words.item(promise), promise.told());
        items.end();
        html.open("p")
                .element("a", "the whole timeline", "href", asked.to(known.path("timeline")))
                .close();
        html.close().line();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("since", since);
        json.put("changes", Rows.of(changes, RecordRow::of));
        json.put("disputed", Rows.of(Foremost.disputed(record), record.claims(), RecordRow::of));
        json.put("tolls", Rows.of(tolls(), record.figures(), RecordRow::of));
        json.put("due", Rows.of(due, record.promises(), RecordRow::of));
        json.put("gaps", Rows.of(Foremost.gaps(record), record.gaps(), RecordRow::of));
        return json;
    }
}
