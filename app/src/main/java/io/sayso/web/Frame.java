package io.sayso.web;

import io.sayso.page.Html;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands around every page: the masthead, the way to the other pages, the as-of slider, and the foot. */
final class Frame {
    /** A slider has no more stops than this; of more arrivals, some are passed over. */
    static final int MOST_STOPS = 400;

    private record Place(String name, List<String> path) {}

    private final Asked asked;
    private final @Nullable Known known;
    private final List<Instant> stops;

    /**
     * @param known whose page it is; null for a page of no situation
     * @param stops the instants that the slider stops at, in their order
     */
    Frame(Asked asked, @Nullable Known known, List<Instant> stops) {
        this.asked = asked;
        this.known = known;
        this.stops = List.copyOf(stops);
    }

    /** Of the instants at which something was first seen, those that the slider stops at; the last is one of them. */
    static List<Instant> stops(List<Instant> seen) {
        if (seen.size() <= MOST_STOPS) return seen;
        List<Instant> stops = new ArrayList<>();
        for (int i = 1; i <= MOST_STOPS; i++) stops.add(seen.get((int) ((long) i * seen.size() / MOST_STOPS) - 1));
        return stops;
    }

    void write(Page page, Appendable out) throws IOException {
        Html html = Html.ofSite(out);
        html.open("html", "lang", "en").line().open("head").line();
        html.lone("meta", "charset", "utf-8").line();
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.lone("meta", "name", "color-scheme", "content", "light dark").line();
        String of = known == null ? "Sayso" : known.situation() + " – Sayso";
        html.element("title", page.title() + " – " + of).line();
        html.lone("link", "rel", "stylesheet", "href", "/page.css").line();
        html.lone("link", "rel", "stylesheet", "href", "/desk.css").line();
        if (!(page instanceof ProblemPage))
            html.lone("link", "rel", "alternate", "type", "application/json", "href", asked.twin())
                    .line();
        html.open("script", "src", "/desk.js", "defer", "").close().line();
        html.close().line().open("body", "class", "desk").line();
        html.element("a", "To the page", "class", "skip", "href", "#page").line();
        masthead(html, page);
        html.open("main", "id", "page").line();
        page.write(html);
        html.close().line();
        foot(html, page);
        html.end();
    }

    private void masthead(Html html, Page page) throws IOException {
        html.open("header", "class", "masthead").line();
        html.open("div", "class", "brand")
                .element("a", "Sayso", "href", asked.to(List.of()))
                .text(" ");
        if (known != null)
            html.open("a", "class", "situation", "href", asked.to(known.path()))
                    .strange(known.situation())
                    .close();
        html.close().line();
        html.open("nav", "aria-label", "Pages").open("ul").line();
        for (Place place : places()) {
            boolean isHere = !(page instanceof ProblemPage) && asked.path().equals(place.path);
            html.open("li")
                    .element("a", place.name, "href", asked.to(place.path), "aria-current", isHere ? "page" : null)
                    .close();
        }
        html.close().close().line();
        html.close().line();
        if (known != null) slider(html, known);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        if (known != null) {
            places.add(new Place("Situation", known.path()));
            places.add(new Place("Ledger", known.path("ledger")));
            places.add(new Place("Figures", known.path("figures")));
            places.add(new Place("Timeline", known.path("timeline")));
            places.add(new Place("Map", known.path("map")));
            places.add(new Place("Sources", known.path("sources")));
            places.add(new Place("Reports", known.path("reports")));
        } else places.add(new Place("Situations", List.of()));
        places.add(new Place("Read a report", List.of("read")));
        return places;
    }

    /** A form, so that it works without a script; the steps beside it are links. */
    private void slider(Html html, Known of) throws IOException {
        int at = -1;
        for (int i = 0; i < stops.size(); i++) if (!stops.get(i).isAfter(of.asOf())) at = i;
        html.open(
                "form",
                "class",
                "as-of",
                "aria-label",
                "As known when",
                "method",
                "get",
                "action",
                asked.here().replaceFirst("\\?.*", ""));
        html.line();
        for (Map.Entry<String, String> field : asked.query().entrySet())
            if (!List.of(Asked.AS_OF, "at", "page").contains(field.getKey()))
                html.lone("input", "type", "hidden", "name", field.getKey(), "value", field.getValue());
        html.open("span", "class", "known").text("As known on ");
        html.element("output", Dates.minute(of.asOf()), "id", "as-of-shown", "for", "as-of")
                .close()
                .line();
        step(html, "Back to the arrival before", "◂", at > 0 ? stops.get(at - 1) : null);
        html.lone(
                "input",
                "type",
                "range",
                "id",
                "as-of",
                "name",
                "at",
                "min",
                "0",
                "max",
                String.valueOf(Math.max(0, stops.size() - 1)),
                "value",
                String.valueOf(Math.max(0, at)),
                "aria-label",
                "As of which arrival",
                "aria-describedby",
                "as-of-shown",
                "list",
                "as-of-stops");
        html.open("datalist", "id", "as-of-stops");
        for (int i = 0; i < stops.size(); i++)
            html.lone("option", "value", String.valueOf(i), "label", Dates.minute(stops.get(i)));
        html.close().line();
        step(html, "On to the next arrival", "▸", at + 1 < stops.size() ? stops.get(at + 1) : null);
        html.element("button", "Go").line();
        if (asked.field(Asked.AS_OF) != null)
            html.element("a", "Latest", "class", "latest", "href", asked.here(Asked.AS_OF, "", "page", ""));
        html.close().line();
    }

    private void step(Html html, String label, String sign, @Nullable Instant to) throws IOException {
        if (to == null) html.element("span", sign, "class", "step off", "aria-hidden", "true");
        else
            html.element(
                    "a",
                    sign,
                    "class",
                    "step",
                    "aria-label",
                    label + ", " + Dates.minute(to),
                    "href",
                    asked.here(Asked.AS_OF, to.toString(), "page", ""));
        html.line();
    }

    private void foot(Html html, Page page) throws IOException {
        html.open("footer").open("p");
        html.text("Reports are claims and not ground truth, and that nothing is reported does not mean that nothing"
                + " happened. Not for targeting. ");
        if (!(page instanceof ProblemPage)) html.element("a", "This page as JSON", "href", asked.twin());
        html.close().close().line();
    }
}
