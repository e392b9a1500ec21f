package io.sayso.brief;

import io.sayso.page.Html;
import io.sayso.page.HtmlPage;
import io.sayso.record.FigureSeries;
import io.sayso.record.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A brief as one page of HTML that holds all it needs and can be printed: no script, and nothing is fetched. */
public final class HtmlBrief implements BriefFormat {
    private static final String STYLE = Method.text("brief.css");

    private final String title;

    /** @param title what the brief is of: the situation's name */
    public HtmlBrief(String title) {
        this.title = title;
    }

    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(brief, Html.alone(writer));
        writer.flush();
    }

    private void write(Brief brief, Html html) throws IOException {
        html.open("html", "lang", "en").line().open("head").line();
        html.lone("meta", "charset", "utf-8").line();
        html.lone("meta", "http-equiv", "Content-Security-Policy", "content", HtmlPage.POLICY)
                .line();
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.lone("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", "Brief: " + title).line().style(STYLE).line();
        html.close().line().open("body").line().open("header");
        html.element("h1", title)
                .element("p", brief.heading())
                .close()
                .line()
                .open("main")
                .line();
        Footing.Of footings = new Footing.Of(brief.later());
        for (Section section : brief.sections())
            section(section, footings, brief.later().figures(), html);
        html.close().line().open("footer").line();
        html.element("h2", "Sources").element("p", brief.sources() + brief.aboutRefused());
        html.line();
        method(html);
        html.close().line().end();
    }

    private static void section(Section section, Footing.Of footings, List<FigureSeries> figures, Html html)
            throws IOException {
        html.open("section")
                .line()
                .element("h2", section.part().heading())
                .open("ul")
                .line();
        for (BriefLine line : section.lines()) {
            html.open("li").open("details").open("summary");
            sentence(line, html);
            html.close();
            for (Line on : line.lines()) footing(footings.line(on), html);
            html.close();
            if (line.thing().sort() == Thing.Sort.FIGURE)
                for (FigureSeries series : figures) if (isOf(line, series)) StepChart.write(series, html);
            html.close().line();
        }
        html.close();
        if (section.more() > 0) html.element("p", "and " + section.more() + " more", "class", "more");
        html.close().line();
    }

    /** One line of the record may count several things, whose series have one id. */
    private static boolean isOf(BriefLine line, FigureSeries series) {
        return line.thing().id().equals(series.id())
                && line.clauses().stream().anyMatch(c -> c.words(Slot.SORT).contains(Wording.counted(series)));
    }

    /** The words of reports are set apart, and how an accusation stands begins a line of its own. */
    private static void sentence(BriefLine line, Html html) throws IOException {
        boolean isFirst = true;
        for (Clause clause : line.clauses())
            for (Piece piece : clause.pieces()) {
                String words = isFirst ? capital(piece.words()) : piece.words();
                isFirst = false;
                switch (piece.slot()) {
                    case GLUE -> html.text(words);
                    case QUOTE -> html.open("q").strange(words).close();
                    case GRADE, CHANGE, STAGE, NUMBER, TOLL, STRENGTH -> html.element("b", words);
                    case CERTAINTY -> html.element("i", words);
                    default -> html.strange(words);
                }
            }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static void footing(Footing on, Html html) throws IOException {
        html.open("div", "class", "footing")
                .open("blockquote")
                .strange(on.words())
                .close();
        html.open("p").strange(on.where()).close().close();
    }

    private static void method(Html html) throws IOException {
        html.open("section", "class", "method").element("h2", "Method");
        for (Method.Chapter chapter : Method.chapters())
            html.element("h3", chapter.heading()).element("p", chapter.text());
        html.element("h3", "What the reader gets wrong").element("p", Method.aboutScores());
        html.open("table").open("tr");
        for (String head : List.of("task", "data", "F1")) html.element("th", head, "scope", "col");
        html.close().line();
        for (Method.Score score : Method.scores())
            html.open("tr")
                    .element("td", score.task())
                    .element("td", score.data())
                    .element("td", score.f1())
                    .close()
                    .line();
        html.close().close();
    }
}
