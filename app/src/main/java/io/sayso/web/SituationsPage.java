package io.sayso.web;

import io.sayso.page.Html;
import io.sayso.store.Situation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The desk's first page: the situations that the store holds. */
record SituationsPage(Asked asked, List<Situation> situations) implements Page {
    @Override
    public String title() {
        return "Situations";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", "Situations").line();
        if (situations.isEmpty()) {
            html.open("p", "class", "empty").text("The store holds no situation yet. ");
            html.element("code", "sayso add SITUATION SOURCE…").text(" adds reports to one; ");
            html.element("code", "sayso demo")
                    .text(" makes one from an invented crisis.")
                    .close();
            return;
        }
        html.open("ul", "class", "situations").line();
        for (Situation situation : situations) {
            html.open("li")
                    .open("a", "href", asked.to(List.of(Desk.SITUATIONS, situation.name())))
                    .strange(situation.name())
                    .close();
            html.element(
                    "span",
                    situation.reports() + (situation.reports() == 1 ? " report" : " reports") + ", first added to on "
                            + Dates.minute(situation.since()),
                    "class",
                    "faint");
            html.close().line();
        }
        html.close().line();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "situations",
                situations.stream()
                        .map(each -> Map.of("name", each.name(), "since", each.since(), "reports", each.reports()))
                        .toList());
        return json;
    }
}
