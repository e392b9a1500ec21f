package io.sayso.report.html;

import io.sayso.report.html.Fact.Field;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A web page, as far as a reader of news wants it: the article on it in the words that are seen, and what the page says
 * of it. No script is run and nothing is fetched; elements that stand in more than {@value #DEPTH} others are lifted.
 *
 * @param sort what kind of page it is
 * @param headline the article's headline as it is seen; null where none is
 * @param byline the line that says who wrote it, as it is seen; null where none is
 * @param blocks the article's paragraphs, captions and the rest, in reading order; without headline and byline
 * @param facts what the page says of the article, the surest place first
 * @param asksToPay whether the page tells its reader to subscribe or to sign in to read on
 */
public record WebPage(
        Sort sort,
        @Nullable String headline,
        @Nullable String byline,
        List<Block> blocks,
        List<Fact> facts,
        boolean asksToPay) {
    private static final int DEPTH = 400;

    /** What kinds of page there are. */
    public enum Sort {
        ARTICLE,
        /** A list of links to articles. */
        LISTING,
        /** What a server shows instead of the page that was asked for. */
        ERROR,
        /** Nothing on it reads as an article. */
        NO_ARTICLE
    }

    public WebPage {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
    }

    /** The page that {@code html} makes. Takes linear time, and never fails: anything is some page. */
    public static WebPage of(String html) {
        Document document = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "");
        Outline outline = Outline.of(document.body());
        Parts parts = Parts.of(outline);
        List<Fact> facts = new ArrayList<>(Facts.of(document));
        Region root = BodyFinder.find(outline, parts);
        Selection selection = root == null ? null : Selection.of(outline, parts, root);
        Top top = Top.of(outline, facts, selection == null ? outline.pieces().size() : selection.first());
        for (String date : top.dates()) facts.add(new Fact(Field.PUBLISHED, date, "text"));
        List<Block> blocks = selection == null ? List.of() : selection.blocks(top);
        return new WebPage(
                PageSort.of(outline, document.title(), top.headline(), facts, root, blocks),
                top.headline(),
                top.byline(),
                blocks,
                facts,
                FrameLines.askToPay(outline.pieces()));
    }

    /** The values that the page gives for {@code field}, the surest first. */
    public List<String> values(Field field) {
        return facts.stream()
                .filter(fact -> fact.field() == field)
                .map(Fact::value)
                .toList();
    }
}
