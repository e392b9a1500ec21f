package io.sayso.web;

import io.sayso.SaysoException;
import io.sayso.json.RecordRow;
import io.sayso.page.Foremost;
import io.sayso.page.Html;
import io.sayso.page.RecordItem;
import io.sayso.record.Claim;
import io.sayso.record.Grade;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.search.Answer;
import io.sayso.record.search.Filter;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of a situation, or its statements, as far as they are asked for. */
final class LedgerPage implements Page {
    private static final int A_PAGE = 50, MOST_ANSWERS = 100_000;

    private final Asked asked;
    private final Known known;
    private final boolean ofStatements;
    private final Filter filter;
    private final int page;
    private final List<Claim> claims;
    private final List<Line> lines;

    LedgerPage(Asked asked, Known known) {
        this.asked = asked;
        this.known = known;
        String show = asked.query().getOrDefault("show", "claims");
        if (!Set.of("claims", "statements").contains(show))
            throw new SaysoException("\"show\" is claims or statements, and not \"" + show + "\".");
        this.ofStatements = show.equals("statements");
        this.page = asked.number("page");
        this.filter = new Filter(
                asked.field("actor"),
                asked.field("place"),
                asked.field("source"),
                grade(),
                asked.start("from"),
                asked.instant("to"));
        String question = asked.field("q");
        List<Line> found = question == null
                ? known.record().lines().stream().filter(filter::keeps).toList()
                : known.search().ask(question, filter::keeps, false, MOST_ANSWERS).best().stream()
                        .map(Answer::line)
                        .toList();
        this.lines = ofStatements ? found : List.of();
        this.claims = ofStatements ? List.of() : claims(question == null ? null : new HashSet<>(found));
    }

    private @Nullable Grade grade() {
        String grade = asked.field("grade");
        if (grade == null) return null;
        for (Grade each : Grade.values())
            if (each.name().toLowerCase(Locale.ROOT).equals(grade)) return each;
        throw new SaysoException("\"grade\" is no grade: \"" + grade + "\". The grades are confirmed, fair, weak,"
                + " contested and discounted.");
    }

    /** @param found the lines of which a claim must have one; null where it need have none */
    private List<Claim> claims(@Nullable Set<Line> found) {
        boolean differ = asked.field("differ") != null;
        return (differ ? Foremost.disputed(known.record()) : known.record().claims())
                .stream()
                        .filter(filter::keeps)
                        .filter(claim -> found == null
                                || claim.positions().stream()
                                        .map(Position::line)
                                        .anyMatch(found::contains))
                        .toList();
    }

    @Override
    public String title() {
        return "Ledger";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", "Ledger").line();
        html.open("ul", "class", "tabs");
        tab(html, "Claims", "", !ofStatements);
        tab(html, "Statements", "statements", ofStatements);
        html.close().line();
        form(html);
        html.open("div", "id", "results", "aria-live", "polite").line();
        int all = ofStatements ? lines.size() : claims.size();
        int from = Math.min(all, (page - 1) * A_PAGE), to = Math.min(all, from + A_PAGE);
        String what = ofStatements ? "statement" : "claim";
        html.element(
                "p",
                all == 0
                        ? "No " + what + " is all that is asked for."
                        : all + " " + what + (all == 1 ? "" : "s")
                                + (all > A_PAGE ? ", of which " + (from + 1) + " to " + to : ""),
                "class",
                all == 0 ? "empty" : "facts");
        Items items = new Items(html, asked, known).begin();
        if (ofStatements) for (Line line : lines.subList(from, to)) statement(line, items);
        else for (Claim claim : claims.subList(from, to)) items.item(claim);
        items.end();
        html.open("p", "class", "pages");
        if (page > 1)
            html.element("a", "◂ before", "href", asked.here("page", String.valueOf(page - 1)))
                    .text(" ");
        if (to < all) html.element("a", "more ▸", "href", asked.here("page", String.valueOf(page + 1)));
        html.close().close().line();
    }

    private void statement(Line line, Items items) throws IOException {
        RecordItem item = known.words().item(line);
        Integer number = known.claimOf(Known.name(line));
        items.statement(item, line, number == null ? null : known.claim(number));
    }

    private void tab(Html html, String name, String show, boolean isHere) throws IOException {
        html.open("li")
                .element(
                        "a",
                        name,
                        "href",
                        asked.here("show", show, "page", "", "differ", ""),
                        "aria-current",
                        isHere ? "true" : null)
                .close();
    }

    private void form(Html html) throws IOException {
        html.open(
                "form",
                "class",
                "filter",
                "method",
                "get",
                "role",
                "search",
                "action",
                asked.here().replaceFirst("\\?.*", ""));
        for (String kept : List.of(Asked.AS_OF, "show"))
            if (asked.field(kept) != null)
                html.lone(
                        "input",
                        "type",
                        "hidden",
                        "name",
                        kept,
                        "value",
                        asked.query().get(kept));
        field(html, "q", "Words", "search", "e.g. rescued crew");
        field(html, "actor", "About whom", "text", null);
        field(html, "place", "Where", "text", null);
        field(html, "source", "On whose word", "text", null);
        if (!ofStatements) {
            html.open("label").text("Grade ").open("select", "name", "grade");
            html.element("option", "any", "value", "");
            for (Grade grade : Grade.values()) {
                String name = grade.name().toLowerCase(Locale.ROOT);
                html.element("option", name, "value", name, "selected", filter.grade() == grade ? "" : null);
            }
            html.close().close().line();
            html.open("label", "class", "check");
            html.lone(
                    "input",
                    "type",
                    "checkbox",
                    "name",
                    "differ",
                    "value",
                    "yes",
                    "checked",
                    asked.field("differ") != null ? "" : null);
            html.text(" where accounts differ").close().line();
        }
        field(html, "from", "Said from", "date", null);
        field(html, "to", "to", "date", null);
        html.element("button", "Show").line();
        if (asked.query().keySet().stream()
                .anyMatch(field -> !Set.of(Asked.AS_OF, "show").contains(field)))
            html.element("a", "Clear", "href", asked.to(asked.path(), "show", ofStatements ? "statements" : ""));
        html.close().line();
    }

    private void field(Html html, String name, String label, String type, @Nullable String hint) throws IOException {
        html.open("label").text(label + " ");
        html.lone("input", "type", type, "name", name, "value", asked.field(name), "placeholder", hint)
                .close()
                .line();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        if (ofStatements) json.put("statements", Rows.of(lines, known.record().lines(), RecordRow::of));
        else json.put("claims", Rows.of(claims, known.record().claims(), RecordRow::of));
        return json;
    }
}
