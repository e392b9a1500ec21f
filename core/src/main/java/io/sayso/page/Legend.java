package io.sayso.page;

import io.sayso.page.Layer.Kind;
import java.io.IOException;
import java.util.List;

/** What a page's marks mean, each shown as it looks, on invented words. */
public final class Legend {
    private record Item(Kind kind, String sample, String meaning) {}

    private static final List<Item> ITEMS = List.of(
            new Item(Kind.SOURCE, "the harbour master", "source: on whose word"),
            new Item(Kind.CUE, "said", "words of saying"),
            new Item(Kind.PASSAGE, "the pier is closed", "what is said; its number leads to its line"),
            new Item(Kind.HEDGE, "probably", "hedge: the speaker holds back"),
            new Item(Kind.WHEN, "on Monday", "time"),
            new Item(Kind.PLACE, "Port Alder", "place"),
            new Item(Kind.FIGURE, "at least 40", "figure"),
            new Item(Kind.ACTOR, "the coastguard", "actor: who acts or is acted on"),
            new Item(Kind.EVENT, "closed", "event: what is done"));

    private Legend() {}

    static void write(Html html) throws IOException {
        write(html, true);
    }

    public static void write(Html html, boolean isOpen) throws IOException {
        html.open("details", "class", "legend", "open", isOpen ? "" : null)
                .element("summary", "How to read the marks")
                .line();
        html.open("dl").line();
        for (Item item : ITEMS) {
            html.open("div")
                    .open("dt")
                    .element("span", item.sample, "class", item.kind.css())
                    .close();
            html.element("dd", item.meaning).close().line();
        }
        html.close();
        html.open("p", "class", "faint");
        html.text("Point at a mark for its meaning, or open the list under a report. A number in the text leads to its"
                + " line in the ledger, and a line back to its words. What is not shaded is the report's own voice. How"
                + " sure a line is put is the speaker's wording and not our judgement; a percentage is the range that ICD"
                + " 203, a US intelligence directive, gives to a likelihood word.");
        html.close().close().line();
    }
}
