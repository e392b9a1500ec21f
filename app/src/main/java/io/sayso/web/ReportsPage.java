package io.sayso.web;

import io.sayso.page.Html;
import io.sayso.record.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions of reports that a record is made from, the one that was seen last first. */
record ReportsPage(Asked asked, Known known, int page) implements Page {
    private static final int A_PAGE = 100;

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", "Reports").line();
        List<Entry> reports = reports();
        int from = Math.min(reports.size(), (page - 1) * A_PAGE), to = Math.min(reports.size(), from + A_PAGE);
        if (reports.isEmpty()) html.element("p", "No report had been seen by then.", "class", "empty");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Reports");
        html.open("table").open("thead").open("tr");
        for (String head : List.of("Report", "Outlet", "Headline", "Said", "Seen", "Statements"))
            html.element("th", head, "scope", "col");
        html.close().close().line().open("tbody").line();
        for (Entry entry : reports.subList(from, to)) {
            String headline = entry.imprint().headline(),
                    outlet = entry.imprint().outlet();
            html.open("tr").open("td");
            html.element("a", entry.number(), "href", asked.to(known.path("reports", entry.number())))
                    .close();
            html.open("td").strange(outlet == null ? "not given" : outlet).close();
            html.open("td").open("a", "href", asked.to(known.path("reports", entry.number())));
            html.strange(headline == null ? "no headline" : headline).close();
            if (entry.withdraws()) html.text(" ").element("span", "withdraws", "class", "negative");
            else if (entry.gone() != null) html.text(" ").element("span", "gone", "class", "negative");
            html.close();
            html.element("td", Dates.of(entry.said())).element("td", Dates.minute(entry.seen()));
            html.element("td", String.valueOf(entry.reading().statements().size()), "class", "number-cell");
            html.close().line();
        }
        html.close().close().close().line();
        html.open("p", "class", "pages");
        if (page > 1)
            html.element("a", "◂ before", "href", asked.here("page", String.valueOf(page - 1)))
                    .text(" ");
        if (to < reports.size()) html.element("a", "more ▸", "href", asked.here("page", String.valueOf(page + 1)));
        html.close().line();
    }

    private List<Entry> reports() {
        List<Entry> reports = new ArrayList<>(known.record().reports());
        Collections.reverse(reports);
        return reports;
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("reports", reports().stream().map(ReportsPage::row).toList());
        return json;
    }

    static Map<String, @Nullable Object> row(Entry entry) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", entry.number());
        row.put("id", entry.report());
        row.put("outlet", entry.imprint().outlet());
        row.put("headline", entry.imprint().headline());
        row.put("url", entry.imprint().url());
        row.put("said", entry.said());
        row.put("seen", entry.seen());
        row.put("gone", entry.gone());
        row.put("statements", entry.reading().statements().size());
        return row;
    }
}
