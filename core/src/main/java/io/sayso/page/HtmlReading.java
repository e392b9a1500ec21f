package io.sayso.page;

import io.sayso.SaysoBug;
import io.sayso.reading.Reading;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import java.io.IOException;
import java.util.List;

/** One report on a page: its text with all that stands out in it, and beside it the ledger. */
public final class HtmlReading {
    private static final int DEEPEST = 4;

    private final Html html;
    private final Reading reading;
    private final List<LedgerLine> lines;
    private final ReadingLayers layers;
    private final More more;

    /** What a page adds under a line of the ledger. */
    public interface More {
        void under(Statement statement) throws IOException;
    }

    /** @param prefix what the ids of its elements begin with, the same for no other report of the page */
    HtmlReading(Html html, Reading reading, String prefix) {
        this(html, reading, prefix, statement -> {});
    }

    /** @param prefix what the ids of its elements begin with, the same for no other report of the page */
    public HtmlReading(Html html, Reading reading, String prefix, More more) {
        this.html = html;
        this.reading = reading;
        this.more = more;
        lines = Ledger.of(reading);
        layers = new ReadingLayers(reading, lines, prefix);
    }

    /** The id of the element that holds the first words of {@code statement}, where ids begin with {@code prefix}. */
    public static String passageId(Reading reading, Statement statement, String prefix) {
        List<LedgerLine> lines = Ledger.of(reading);
        ReadingLayers layers = new ReadingLayers(reading, lines, prefix);
        for (LedgerLine line : lines) if (line.statement().equals(statement)) return layers.passageId(line.number(), 0);
        throw new SaysoBug("The statement " + statement.id() + " is of another reading.");
    }

    void write(String name, String id) throws IOException {
        html.open("article", "id", id).line();
        html.open("header").open("h2").strange(name).close().open("p", "class", "facts");
        List<String> facts = ReportFacts.of(reading);
        for (int i = 0; i < facts.size(); i++) html.text(i == 0 ? "" : " · ").strange(facts.get(i));
        html.close().close().line();
        write();
        html.close().line();
    }

    /** The text and the ledger, without a heading. */
    public void write() throws IOException {
        html.open("div", "class", "columns").line();
        writeText();
        writeLedger();
        html.close().line();
        new HtmlMarks(html, reading, layers).write();
    }

    private void writeText() throws IOException {
        html.open("section", "class", "text", "aria-label", "The report").line();
        LayeredText text = new LayeredText(reading.report().text(), layers.all(), html);
        for (Paragraph paragraph : Paragraph.of(reading.report())) {
            String apart = paragraph.apart();
            String look = apart != null ? "apart " + apart : paragraph.goesOn() ? "on" : null;
            html.open("p", "dir", "auto", "class", look);
            if (apart != null) html.element("span", apart, "class", "label").text(" ");
            text.write(paragraph.span());
            html.close().line();
        }
        text.rest();
        html.close().line();
    }

    private void writeLedger() throws IOException {
        html.open("section", "class", "ledger", "aria-label", "The ledger").line();
        html.element("h3", "Who says what");
        if (lines.isEmpty()) html.element("p", "Nothing that anybody says was found.", "class", "facts");
        html.open("ol").line();
        for (LedgerLine line : lines) line(line);
        html.close().close().line();
    }

    private void line(LedgerLine line) throws IOException {
        boolean isOwn = line.statement().source().kind() == SourceKind.OUTLET;
        String look = "deep-" + Math.min(line.depth(), DEEPEST) + (isOwn ? " own" : "");
        String passage = "#" + layers.passageId(line.number(), 0);
        html.open("li", "id", layers.lineId(line.number()), "class", look);
        html.open("a", "class", "number", "href", passage, "aria-label", "passage of line " + line.number());
        html.text(String.valueOf(line.number())).close();
        html.open("div", "class", "who").open("b").strange(line.who()).close();
        if (line.office() != null)
            html.text(" ").open("span", "class", "faint").strange(line.office()).close();
        for (String via : line.via()) html.text(" via ").strange(via);
        html.close();
        if (line.unnamed() != null)
            html.open("div", "class", "faint").strange(line.unnamed()).close();
        how(line);
        html.open("blockquote", "dir", "auto");
        for (int i = 0; i < line.words().size(); i++) {
            if (i > 0) html.text(" … ");
            html.open("a", "href", "#" + layers.passageId(line.number(), i));
            html.text(line.words().get(i)).close();
        }
        html.close();
        if (line.answers() != null) answer("→ ", line.answers());
        for (LedgerLine.Answer answer : line.answeredBy()) answer("← ", answer);
        more.under(line.statement());
        html.close().line();
    }

    private void how(LedgerLine line) throws IOException {
        html.open("div", "class", "how")
                .element("span", line.act(), "class", "act")
                .text(" · ");
        html.strange(line.howSure());
        if (line.isNegative()) html.text(" · ").element("span", "negative", "class", "negative");
        if (line.isCaption()) html.text(" · caption");
        if (line.within() != null) {
            html.text(" · in ").element("a", "line " + line.within(), "href", "#" + layers.lineId(line.within()));
        }
        if (line.isDoubtful()) html.text(" · ").element("span", "the reader is unsure of this line", "class", "doubt");
        html.close();
    }

    private void answer(String arrow, LedgerLine.Answer answer) throws IOException {
        html.open("div", "class", "answer").text(arrow + answer.verb() + " ");
        html.open("a", "href", "#" + layers.lineId(answer.number())).text("line " + answer.number() + ", ");
        html.strange(answer.who()).close().close();
    }
}
