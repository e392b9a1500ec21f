package io.sayso.web;

import io.sayso.lineage.Copy;
import io.sayso.page.Html;
import io.sayso.page.HtmlReading;
import io.sayso.page.Legend;
import io.sayso.page.ReportFacts;
import io.sayso.page.WordDiff;
import io.sayso.reading.Statement;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.report.Imprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of a report: its text with all marks, its ledger, its other versions, and what it copies. */
final class ReportPage implements Page {
    /** What the ids of the elements of its text begin with. */
    static final String PREFIX = "r-";

    /** How much of what stayed is shown before and after a change, in UTF-16 units. */
    private static final int AROUND = 120;

    private final Asked asked;
    private final Known known;
    private final Entry entry;
    private final List<Entry> versions;
    private final Map<String, Line> lines = new HashMap<>();

    private ReportPage(Asked asked, Known known, Entry entry) {
        this.asked = asked;
        this.known = known;
        this.entry = entry;
        this.versions = known.record().reports().stream()
                .filter(other -> other.story().equals(entry.story()))
                .sorted((one, other) -> Integer.compare(one.version(), other.version()))
                .toList();
        for (Line line : known.record().lines())
            if (line.entry() == entry) lines.put(line.statement().id(), line);
    }

    /** @param number the version's number, {@code 12.2} */
    static ReportPage of(Asked asked, Known known, String number) {
        Entry entry = known.report(number);
        if (entry == null)
            throw new NotFound("As known on " + Dates.minute(known.asOf()) + ", " + known.situation()
                    + " has no report " + number + ". It may have been seen later, or not been read.");
        return new ReportPage(asked, known, entry);
    }

    @Override
    public String title() {
        return "Report " + entry.number();
    }

    @Override
    public void write(Html html) throws IOException {
        Imprint imprint = entry.imprint();
        html.element("p", title(), "class", "kicker");
        html.open("h1")
                .strange(imprint.headline() == null ? title() : imprint.headline())
                .close()
                .line();
        html.open("p", "class", "facts");
        for (String fact : ReportFacts.of(entry.reading())) html.strange(fact).text(" · ");
        html.text("seen " + Dates.minute(entry.seen()));
        if (imprint.byline() != null) html.text(" · by ").strange(imprint.byline());
        if (imprint.credit() != null) html.text(" · credited to ").strange(imprint.credit());
        html.close().line();
        if (imprint.url() != null)
            html.open("p", "class", "facts url").strange(imprint.url()).close().line();
        if (entry.withdraws()) html.element("p", "This version takes back what the report said.", "class", "warning");
        if (entry.gone() != null)
            html.element(
                    "p", "Found to be no more where it was on " + Dates.minute(entry.gone()) + ".", "class", "warning");
        versions(html);
        copies(html, "Copied from", known.copies().in(entry), false);
        copies(html, "Copied by", known.copies().of(entry), true);
        html.element("h2", "Its text", "class", "unseen").line();
        Legend.write(html, false);
        new HtmlReading(html, entry.reading(), PREFIX, statement -> claim(html, statement)).write();
    }

    /** To its claim; of what accuses, accuser, grade and denial stand here too. */
    private void claim(Html html, Statement statement) throws IOException {
        Integer number = known.claimOf(entry.number() + "/" + statement.id());
        if (number == null) return;
        Claim claim = known.claim(number);
        html.open("div", "class", "answer");
        html.open("a", "href", new Items(html, asked, known).claim(claim));
        html.text("claim " + number).close();
        int others = claim.positions().size() - 1;
        if (others > 0) html.text(", with " + others + (others == 1 ? " other line" : " other lines"));
        Line line = lines.get(statement.id());
        if (line != null) html.strange(known.words().item(line).rest());
        html.close();
    }

    private void versions(Html html) throws IOException {
        if (versions.size() < 2) return;
        html.open("section", "class", "versions")
                .element("h2", "Versions")
                .open("ol")
                .line();
        for (Entry each : versions) {
            html.open("li");
            String name = each.number() + ", seen " + Dates.minute(each.seen());
            if (each == entry) html.element("b", name);
            else html.element("a", name, "href", asked.to(known.path("reports", each.number())));
            html.close().line();
        }
        html.close();
        int at = versions.indexOf(entry);
        if (at > 0) difference(html, versions.get(at - 1));
        html.close().line();
    }

    private void difference(Html html, Entry before) throws IOException {
        html.open("details", "open", "").element("summary", "What changed from " + before.number());
        html.open("p", "class", "diff", "dir", "auto");
        List<WordDiff.Piece> pieces = WordDiff.between(text(before), text(entry));
        if (pieces.stream().allMatch(piece -> piece.kind() == WordDiff.Kind.SAME))
            html.text("The text is the same; what is told about it has changed.");
        else for (int i = 0; i < pieces.size(); i++) piece(html, pieces.get(i), i == 0, i == pieces.size() - 1);
        html.close().close();
    }

    private static void piece(Html html, WordDiff.Piece piece, boolean isFirst, boolean isLast) throws IOException {
        String text = piece.text();
        switch (piece.kind()) {
            case REMOVED -> html.element("del", text);
            case ADDED -> html.element("ins", text);
            case SAME -> {
                boolean isShort = text.length() <= 2 * AROUND;
                if (isShort && !isFirst && !isLast) html.text(text);
                else {
                    if (!isFirst) html.text(beginning(text));
                    html.text(" … ");
                    if (!isLast) html.text(ending(text));
                }
            }
        }
    }

    /** What stands at the beginning of {@code text}, to the end of a word. */
    private static String beginning(String text) {
        if (text.length() <= AROUND) return text;
        int space = text.lastIndexOf(' ', AROUND);
        return space < 0 ? "" : text.substring(0, space);
    }

    /** What stands at its end, from the beginning of a word. */
    private static String ending(String text) {
        if (text.length() <= AROUND) return text;
        int space = text.indexOf(' ', text.length() - AROUND);
        return space < 0 ? "" : text.substring(space + 1);
    }

    private static String text(Entry entry) {
        return entry.reading().report().text();
    }

    private void copies(Html html, String heading, List<Copy> copies, boolean isOriginal) throws IOException {
        Map<Entry, List<Copy>> byReport = new LinkedHashMap<>();
        for (Copy copy : copies) {
            Entry other = known.copies().report(isOriginal ? copy.copy() : copy.from());
            if (!other.story().equals(entry.story()))
                byReport.computeIfAbsent(other, report -> new ArrayList<>()).add(copy);
        }
        if (byReport.isEmpty()) return;
        html.open("section", "class", "copies")
                .element("h2", heading)
                .open("ul")
                .line();
        for (Map.Entry<Entry, List<Copy>> by : byReport.entrySet()) {
            Entry other = by.getKey();
            String outlet = other.imprint().outlet();
            html.open("li").open("a", "href", asked.to(known.path("reports", other.number())));
            html.strange(outlet == null ? "report" : outlet)
                    .text(" " + other.number())
                    .close();
            Copy first = by.getValue().get(0);
            int characters = by.getValue().stream()
                    .mapToInt(copy -> copy.inCopy().length())
                    .sum();
            String owned = switch (first.kind()) {
                case CREDIT -> "credited";
                case CITATION -> "cited";
                case TEXT -> "not credited: the words are the same";
            };
            html.element("span", " " + characters + " characters, " + owned, "class", "faint");
            html.close().line();
        }
        html.close().close().line();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(ReportsPage.row(entry));
        json.put("versions", versions.stream().map(Entry::number).toList());
        json.put("copiedFrom", numbers(known.copies().in(entry), false));
        json.put("copiedBy", numbers(known.copies().of(entry), true));
        json.put("reading", entry.reading());
        return json;
    }

    private List<String> numbers(List<Copy> copies, boolean isOriginal) {
        return copies.stream()
                .map(copy -> known.copies()
                        .report(isOriginal ? copy.copy() : copy.from())
                        .number())
                .distinct()
                .toList();
    }
}
