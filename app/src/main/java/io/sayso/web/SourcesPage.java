package io.sayso.web;

import io.sayso.page.Html;
import io.sayso.page.RecordItem;
import io.sayso.page.Said;
import io.sayso.record.Line;
import io.sayso.record.search.Originator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From whom the claims come and who carries them, by name: cases to look at, and no measure of anybody. */
final class SourcesPage implements Page {
    private static final int MOST_CASES = 12, A_PAGE = 60;
    private static final String ROWS = "source-";

    private final Asked asked;
    private final Known known;
    private final List<Originator> from;
    private final int page;

    SourcesPage(Asked asked, Known known) {
        this.asked = asked;
        this.known = known;
        this.from = known.originators();
        this.page = asked.number("page");
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", "Sources").line();
        html.element(
                        "p",
                        "From whom the claims come, as far as the reports tell it, in the order of their names, and which"
                                + " outlets carry them. The numbers lead to the claims: they are cases to look at, and"
                                + " say nothing of how reliable anybody is.",
                        "class",
                        "facts")
                .line();
        if (from.isEmpty()) html.element("p", "No report lets one tell from whom a claim comes.", "class", "empty");
        int first = Math.min(from.size(), (page - 1) * A_PAGE), last = Math.min(from.size(), first + A_PAGE);
        List<Originator> shown = from.subList(first, last);
        if (!shown.isEmpty()) {
            network(html, shown);
            table(html, shown);
        }
        html.open("p", "class", "pages");
        if (page > 1)
            html.element("a", "◂ before", "href", asked.here("page", String.valueOf(page - 1)))
                    .text(" ");
        if (last < from.size()) html.element("a", "more ▸", "href", asked.here("page", String.valueOf(page + 1)));
        html.close().line();
    }

    private static void network(Html html, List<Originator> shown) throws IOException {
        html.element("h2", "Who originates, who carries").line();
        html.element(
                        "p",
                        "Full circles have a name, open ones are people whom no report names. A line says that the outlet"
                                + " carries a claim of theirs, however many; names lead to the cases.",
                        "class",
                        "facts")
                .line();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Network of sources");
        new Network(shown, shown.stream().map(each -> carriers(each).keySet()).toList()).write(html, ROWS);
        html.close().line();
    }

    private void table(Html html, List<Originator> shown) throws IOException {
        html.element("h2", "The cases").line();
        Items items = new Items(html, asked, known);
        int number = 0;
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Table of sources");
        html.open("table").open("thead").open("tr");
        for (String head : List.of("From whom", "Claims", "On nobody else’s word", "Carried by"))
            html.element("th", head, "scope", "col");
        html.close().close().line().open("tbody").line();
        for (Originator each : shown) {
            RecordItem item = known.words().item(each);
            html.open("tr", "id", ROWS + ++number).open("th", "scope", "row").strange(item.what());
            html.open("span", "class", "faint")
                    .text(" " + item.label() + " ")
                    .strange(item.rest())
                    .close()
                    .close();
            html.open("td");
            cases(html, items, each.claims());
            html.close().open("td");
            cases(html, items, each.alone());
            html.close().open("td");
            for (Map.Entry<String, Set<Line>> outlet : carriers(each).entrySet()) {
                html.open("div").strange(outlet.getKey()).text(" ");
                for (Line line : outlet.getValue())
                    html.element("a", line.entry().number(), "class", "faint", "href", items.passage(line))
                            .text(" ");
                html.close();
            }
            html.close().close().line();
        }
        html.close().close().close().line();
    }

    private static Map<String, Set<Line>> carriers(Originator from) {
        Map<String, Set<Line>> carriers = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Line line : from.lines())
            if (told.add(line.entry().number()))
                carriers.computeIfAbsent(Said.of(line).outlet(), outlet -> new LinkedHashSet<>())
                        .add(line);
        return carriers;
    }

    private void cases(Html html, Items items, List<Integer> numbers) throws IOException {
        if (numbers.isEmpty()) {
            html.element("span", "none", "class", "faint");
            return;
        }
        html.element("b", String.valueOf(numbers.size())).text(": ");
        for (int number : numbers.subList(0, Math.min(MOST_CASES, numbers.size()))) one(html, items, number);
        if (numbers.size() > MOST_CASES) html.text("and " + (numbers.size() - MOST_CASES) + " more");
    }

    private void one(Html html, Items items, int number) throws IOException {
        RecordItem claim = known.words().item(known.claim(number));
        html.element(
                        "a",
                        String.valueOf(number),
                        "href",
                        items.claim(known.claim(number)),
                        "title",
                        claim.what() + claim.rest())
                .text(" ");
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "sources",
                from.stream()
                        .map(each -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("source", each.words());
                            row.putAll(known.words().item(each).cells());
                            row.put("claimNumbers", each.claims());
                            row.put("claimNumbersAlone", each.alone());
                            return row;
                        })
                        .toList());
        return json;
    }
}
