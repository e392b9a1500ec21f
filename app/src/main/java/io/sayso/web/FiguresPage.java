package io.sayso.web;

import io.sayso.json.RecordRow;
import io.sayso.page.CountWording;
import io.sayso.page.Foremost;
import io.sayso.page.Html;
import io.sayso.record.FigureSeries;
import io.sayso.record.Line;
import io.sayso.record.Sum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is counted, by whom, over time. */
final class FiguresPage implements Page {
    private static final int A_PAGE = 20;

    private final Asked asked;
    private final Known known;
    private final List<FigureSeries> figures;
    private final int page;

    FiguresPage(Asked asked, Known known) {
        this.asked = asked;
        this.known = known;
        this.page = asked.number("page");
        this.figures = Foremost.figures(known.record()).stream()
                .sorted(Comparator.comparing(
                        (FigureSeries series) -> series.values().size() < 2))
                .toList();
    }

    @Override
    public String title() {
        return "Figures";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", title()).line();
        html.element(
                        "p",
                        "Each count is one teller's. A step is a new value, a bar its range, a line up “at least” and down"
                                + " “at most”; an old value said again, and one that stands no more, is dimmed.",
                        "class",
                        "facts")
                .line();
        if (figures.isEmpty()) html.element("p", "No report counts anything that is kept count of.", "class", "empty");
        int from = Math.min(figures.size(), (page - 1) * A_PAGE), to = Math.min(figures.size(), from + A_PAGE);
        CountWording words = new CountWording(known.words());
        html.open("div", "class", "charts").line();
        for (FigureSeries series : figures.subList(from, to)) series(html, series, words);
        html.close().line();
        html.open("p", "class", "pages");
        if (page > 1)
            html.element("a", "◂ before", "href", asked.here("page", String.valueOf(page - 1)))
                    .text(" ");
        if (to < figures.size()) html.element("a", "more ▸", "href", asked.here("page", String.valueOf(page + 1)));
        html.close().line();
        if (page == 1) sums(html, words);
    }

    private void series(Html html, FigureSeries series, CountWording words) throws IOException {
        html.open("section", "class", "series").open("h2").strange(series.counted());
        html.text(series.isTotal() ? ", in all" : "").close();
        if (series.scope() != null)
            html.open("p", "class", "facts").strange(series.scope()).close();
        if (series.values().size() > 1) new StepChart(series, known.asOf()).write(html, series.counted());
        Items items = new Items(html, asked, known).begin();
        List<Line> lines = new ArrayList<>();
        for (FigureSeries.Value value : series.values()) {
            lines.add(value.line());
            lines.addAll(value.alsoIn());
        }
        items.item(words.item(series), items.passage(series.latest().line()), null, lines);
        items.end();
        html.close().line();
    }

    private void sums(Html html, CountWording words) throws IOException {
        if (known.record().sums().isEmpty()) return;
        html.open("section").element("h2", "Totals beside their parts").line();
        Items items = new Items(html, asked, known).begin();
        for (Sum sum : known.record().sums()) {
            List<Line> lines = new ArrayList<>(List.of(sum.total().line()));
            sum.parts().forEach(part -> lines.add(part.line()));
            items.item(words.item(sum), lines);
        }
        items.end();
        html.close().line();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("figures", Rows.of(figures, known.record().figures(), RecordRow::of));
        json.put("sums", Rows.of(known.record().sums(), RecordRow::of));
        return json;
    }
}
