package io.sayso.page;

import io.sayso.SaysoBug;
import io.sayso.reading.Reading;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of HTML that holds all it needs: no script, and nothing is fetched. A report that says otherwise is escaped,
 * and the page's own policy forbids it too.
 */
public final class HtmlPage implements ReadingPage {
    public static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static final String STYLE = style();

    private final Html html;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Unreadable> notRead = new ArrayList<>();

    private record Entry(String name, String id, String facts) {}

    /**
     * @param out what it is written to, which stays open
     * @param title what the page is of: {@code report.txt}, {@code 12 reports}
     */
    public HtmlPage(Appendable out, String title) throws IOException {
        html = Html.alone(out);
        html.open("html", "lang", "en").line().open("head").line();
        html.lone("meta", "charset", "utf-8").line();
        html.lone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.lone("meta", "name", "color-scheme", "content", "light dark").line();
        html.lone("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", "Who says what: " + title).line();
        html.style(STYLE).line();
        html.close().line().open("body", "id", "top").line();
        html.open("header", "class", "top")
                .open("h1")
                .text("Who says what in ")
                .strange(title)
                .close()
                .line();
        Legend.write(html);
        html.close().line();
    }

    @Override
    public void read(String name, Reading reading) throws IOException {
        String id = "report-" + (entries.size() + 1);
        entries.add(new Entry(name, id, ReportFacts.counted(reading.statements().size(), "statement")));
        new HtmlReading(html, reading, "r" + entries.size() + "-").write(name, id);
    }

    @Override
    public void notRead(Unreadable unreadable) {
        notRead.add(unreadable);
    }

    @Override
    public void close() throws IOException {
        if (entries.size() > 1 || !notRead.isEmpty()) contents();
        html.open("footer").open("p");
        html.text("Made by Sayso. Reports are claims and not ground truth, and that nothing is reported does not mean"
                + " that nothing happened. Not for targeting.");
        html.close().close().line();
        html.end();
    }

    /** Stands last, since only then is it known what could be read; a screen shows it first. */
    private void contents() throws IOException {
        html.open("nav", "aria-label", "Contents").line();
        if (entries.size() > 1) {
            html.element("h2", "Reports").open("ol").line();
            for (Entry entry : entries) {
                html.open("li")
                        .open("a", "href", "#" + entry.id)
                        .strange(entry.name)
                        .close();
                html.text(" ")
                        .element("span", entry.facts, "class", "faint")
                        .close()
                        .line();
            }
            html.close().line();
        }
        if (!notRead.isEmpty()) {
            html.element("h2", "Not read").open("ul").line();
            for (Unreadable unreadable : notRead) {
                html.open("li").open("b").strange(unreadable.name()).close().text(" ");
                html.strange(unreadable.detail()).close().line();
            }
            html.close().line();
        }
        html.close().line();
    }

    /** The style sheet of a reading, for other pages that hold one. */
    public static String style() {
        try (InputStream css = HtmlPage.class.getResourceAsStream("page.css")) {
            if (css == null) throw new SaysoBug("page.css is missing.");
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
