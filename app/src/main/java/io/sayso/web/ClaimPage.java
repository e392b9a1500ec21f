package io.sayso.web;

import io.sayso.json.RecordRow;
import io.sayso.lineage.Origin;
import io.sayso.page.CountWording;
import io.sayso.page.CourseWording;
import io.sayso.page.Html;
import io.sayso.page.RecordItem;
import io.sayso.page.Said;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Position;
import io.sayso.record.Promise;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One claim: on whose word it stands, who denies it, and everything that was said of it with the exact words. */
final class ClaimPage implements Page {
    private final Asked asked;
    private final Known known;
    private final int number;
    private final Claim claim;

    private ClaimPage(Asked asked, Known known, int number) {
        this.asked = asked;
        this.known = known;
        this.number = number;
        this.claim = known.claim(number);
    }

    /** @param line a line that takes a position in the claim */
    static ClaimPage of(Asked asked, Known known, String line) {
        Integer number = known.claimOf(line);
        if (number == null)
            throw new NotFound("As known on " + Dates.minute(known.asOf()) + ", " + known.situation()
                    + " has no claim that rests on the line " + line + ". It may be known later.");
        return new ClaimPage(asked, known, number);
    }

    @Override
    public String title() {
        return "Claim " + number;
    }

    @Override
    public void write(Html html) throws IOException {
        RecordItem item = known.words().item(claim);
        Items items = new Items(html, asked, known);
        html.open("p", "class", "kicker").text(title() + " ");
        if (claim.grade() != null) items.tip(item.label(), claim.rule(), "grade " + item.label());
        html.close().line();
        html.open("h1", "class", "claim").strange(item.what()).close().line();
        html.open("p", "class", "charge")
                .strange(item.rest().replaceFirst("^ – ", ""))
                .close()
                .line();
        html.open("dl", "class", "facts-list").line();
        fact(html, "Origins", claim.origins().why());
        if (claim.denied() != null) fact(html, "Denials", claim.denied().why());
        if (claim.grade() != null) fact(html, "Grade", item.label() + ": " + claim.rule());
        fact(html, "As worded", words(claim.status()) + ", " + words(claim.polarity()));
        html.close().line();
        origins(html, items, "On whose word it stands", claim.origins().roots(), true);
        if (claim.denied() != null)
            origins(html, items, "On whose word it is denied", claim.denied().roots(), false);
        course(html, items);
        dependents(html, items);
    }

    /** What else in the record rests on a line of this claim. */
    private void dependents(Html html, Items items) throws IOException {
        Set<Line> lines = new HashSet<>();
        for (Position position : claim.positions()) lines.add(position.line());
        CountWording counts = new CountWording(known.words());
        CourseWording courses = new CourseWording(known.words());
        html.open("section").element("h2", "What rests on it").line();
        items.begin();
        boolean isBare = true;
        for (FigureSeries each : known.record().figures()) {
            List<Line> told =
                    each.values().stream().map(FigureSeries.Value::line).toList();
            isBare &= !dependent(items, "figure", counts.item(each), told, lines);
        }
        for (Incident each : known.record().incidents())
            isBare &= !dependent(items, "harm", counts.item(each), each.lines(), lines);
        for (Measure each : known.record().measures())
            isBare &= !dependent(items, "measure", courses.item(each), each.lines(), lines);
        for (Promise each : known.record().promises())
            isBare &= !dependent(items, "promise", courses.item(each), each.told(), lines);
        items.end();
        if (isBare) html.element("p", "No figure, harm, measure or promise rests on its lines.", "class", "empty");
        html.close().line();
    }

    /** Lists a thing where it rests on one of {@code of}, and says whether it does. */
    private static boolean dependent(Items items, String kind, RecordItem item, List<Line> lines, Set<Line> of)
            throws IOException {
        List<Line> shared = lines.stream().filter(of::contains).toList();
        if (shared.isEmpty()) return false;
        items.item(item.labelled(kind), items.passage(shared.get(0)), null, lines);
        return true;
    }

    private static void fact(Html html, String name, String value) throws IOException {
        html.open("div")
                .element("dt", name)
                .open("dd")
                .strange(value)
                .close()
                .close()
                .line();
    }

    private void origins(Html html, Items items, String heading, List<Origin> roots, boolean support)
            throws IOException {
        html.open("section").element("h2", heading).open("ul", "class", "items").line();
        if (roots.isEmpty()) html.element("li", "No origin that a report lets one tell.", "class", "empty");
        for (Origin root : roots) {
            html.open("li", "class", "item");
            html.element("div", words(root.kind()), "class", "label");
            html.open("div", "class", "thing")
                    .open("p")
                    .open("b")
                    .strange(root.words())
                    .close();
            if (root.through() != null) html.text(", through ").strange(root.through());
            html.element(
                    "span",
                    "  counts for "
                            + (root.least() == root.most() ? root.least() : root.least() + " to " + root.most()),
                    "class",
                    "faint");
            html.close();
            items.reports(claim.positions().stream()
                    .filter(position ->
                            position.supports() == support && (support || position.kind() == Position.Kind.DENIAL))
                    .map(Position::line)
                    .filter(line -> root.reports().contains(line.entry().report()))
                    .toList());
            html.close().close().line();
        }
        html.close().close().line();
    }

    private void course(Html html, Items items) throws IOException {
        html.open("section")
                .element("h2", "What was said, in its order")
                .open("ol", "class", "course")
                .line();
        for (Position position : claim.positions()) {
            Line line = position.line();
            Said said = Said.of(line);
            html.open("li", "class", position.kind().name().toLowerCase(Locale.ROOT));
            html.open("p", "class", "told-at").text(Dates.of(said.when()));
            html.element("span", " seen " + Dates.minute(line.entry().seen()), "class", "faint")
                    .close();
            html.open("p").element("b", kind(position), "class", "kind").text(" ");
            html.strange(said.chain())
                    .text(", ")
                    .open("span", "class", "how")
                    .strange(said.how())
                    .close();
            if (said.fallen() != null) html.text(" ").element("span", said.fallen(), "class", "negative");
            html.close();
            if (said.unnamed() != null)
                html.open("p", "class", "faint").strange(said.unnamed()).close();
            html.open("blockquote", "dir", "auto").open("a", "href", items.passage(line));
            html.text(said.words()).close().close();
            items.reports(List.of(line));
            html.close().line();
        }
        html.close().close().line();
    }

    private static String kind(Position position) {
        return switch (position.kind()) {
            case SUPPORT -> "says so";
            case ACKNOWLEDGEMENT -> "accepts it";
            case DENIAL -> "denies it";
            case RESPONSE -> "answers";
        };
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("claim", RecordRow.of(number, claim));
        return json;
    }
}
