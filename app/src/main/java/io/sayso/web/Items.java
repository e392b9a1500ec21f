package io.sayso.web;

import io.sayso.page.Html;
import io.sayso.page.RecordItem;
import io.sayso.page.Said;
import io.sayso.record.Claim;
import io.sayso.record.Line;
import io.sayso.record.Position;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things of a record in a list, each with the reports that it rests on, which open at its words. */
final class Items {
    private static final int MOST_NOTES = 12, MOST_REPORTS = 12;

    private final Html html;
    private final Asked asked;
    private final Known known;

    Items(Html html, Asked asked, Known known) {
        this.html = html;
        this.asked = asked;
        this.known = known;
    }

    Items begin() throws IOException {
        html.open("ul", "class", "items").line();
        return this;
    }

    void end() throws IOException {
        html.close().line();
    }

    /** A thing that has no page of its own. */
    void item(RecordItem item, Collection<Line> lines) throws IOException {
        item(item, null, null, lines);
    }

    /** A claim; its grade shows the rule that gave it, and its number of origins why. */
    void item(Claim claim) throws IOException {
        RecordItem item = known.words().item(claim);
        open();
        html.open("div", "class", "label");
        if (claim.grade() != null) tip(item.label(), claim.rule(), "grade " + item.label());
        String most = claim.origins().least() == claim.origins().most()
                ? ""
                : "–" + claim.origins().most();
        tip(
                claim.origins().least() + most + (claim.origins().most() == 1 ? " origin" : " origins"),
                claim.origins().why(),
                "origins");
        html.close();
        html.open("div", "class", "thing");
        line(item, claim(claim));
        reports(claim.positions().stream().map(Position::line).toList());
        html.close().close().line();
    }

    /** @param href where its words lead; null for nowhere */
    void item(RecordItem item, @Nullable String href, @Nullable String tip, Collection<Line> lines) throws IOException {
        open();
        html.open("div", "class", "label");
        tip(item.label(), tip, "state " + item.label().replace(' ', '-'));
        html.close();
        html.open("div", "class", "thing");
        line(item, href);
        notes(item.notes());
        reports(lines);
        html.close().close().line();
    }

    /** @param of the claim that it bears on; null where there is none */
    void statement(RecordItem item, Line line, @Nullable Claim of) throws IOException {
        open();
        html.open("div", "class", "label").open("span", "class", "faint");
        html.text(Dates.day(line.entry().said().date())).close().close();
        html.open("div", "class", "thing");
        line(item, passage(line));
        notes(item.notes());
        reports(List.of(line));
        if (of != null && of.positions().size() > 1)
            html.open("p", "class", "reports")
                    .element("a", "its claim, " + of.positions().size() + " lines", "href", claim(of))
                    .close();
        html.close().close().line();
    }

    private void open() throws IOException {
        html.open("li", "class", "item");
    }

    /** A word or two, and more of it for whoever points at it or comes to it by the keyboard. */
    void tip(String text, @Nullable String more, String look) throws IOException {
        if (more == null) {
            html.open("span", "class", look).strange(text).close();
            return;
        }
        html.open("span", "class", look + " tip", "tabindex", "0").strange(text).text(" ");
        html.open("span", "class", "more", "role", "tooltip")
                .strange(more)
                .close()
                .close();
    }

    private void line(RecordItem item, @Nullable String href) throws IOException {
        html.open("p", "dir", "auto");
        if (!item.lead().isBlank()) html.strange(item.lead()).text(" ");
        html.open("span", "class", "words");
        if (href == null) html.strange(item.what());
        else html.open("a", "href", href).strange(item.what()).close();
        html.close();
        if (!item.rest().isBlank())
            html.open("span", "class", "rest-of").strange(item.rest()).close();
        html.close();
    }

    private void notes(List<String> notes) throws IOException {
        if (notes.isEmpty()) return;
        html.open("ul", "class", "notes");
        for (String note : notes.subList(0, Math.min(MOST_NOTES, notes.size())))
            html.open("li").strange(note).close();
        if (notes.size() > MOST_NOTES) html.element("li", "and " + (notes.size() - MOST_NOTES) + " more");
        html.close();
    }

    /** The reports of {@code lines}, each leading to the first of its words. */
    void reports(Collection<Line> lines) throws IOException {
        Map<String, Line> first = new LinkedHashMap<>();
        for (Line line : lines) first.putIfAbsent(line.entry().number(), line);
        if (first.isEmpty()) return;
        html.open("p", "class", "reports");
        int more = first.size() - MOST_REPORTS;
        for (Line line : List.copyOf(first.values()).subList(0, Math.min(MOST_REPORTS, first.size()))) {
            Said said = Said.of(line);
            String look = line.stands() ? "report" : "report fallen";
            html.open("a", "class", look, "href", passage(line), "title", Dates.of(said.when()));
            html.strange(said.outlet()).text(" ").element("span", said.report(), "class", "faint");
            if (said.fallen() != null) html.text(" ").element("span", said.fallen(), "class", "negative");
            html.close().text(" ");
        }
        if (more > 0) html.element("span", "and " + more + " more", "class", "faint");
        html.close();
    }

    /** The address of a line's words in their report. */
    String passage(Line line) {
        return asked.to(known.path("reports", line.entry().number())) + "#" + known.passageId(line);
    }

    /** The address of a claim's page: the line that said it first names it. */
    String claim(Claim claim) {
        for (Position position : claim.positions())
            if (position.line().id().equals(claim.id()))
                return asked.to(known.path(
                        "claims",
                        position.line().entry().number(),
                        position.line().statement().id()));
        Line line = claim.proposition();
        return asked.to(
                known.path("claims", line.entry().number(), line.statement().id()));
    }
}
