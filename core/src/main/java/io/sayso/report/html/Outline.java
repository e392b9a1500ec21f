package io.sayso.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page laid out flat: its pieces of text in reading order, and its elements as ranges of them. What cannot be seen is
 * left out. One walk without recursion, in linear time.
 */
final class Outline {
    private static final int MANY = 3;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    private Outline() {}

    static Outline of(Element root) {
        Outline outline = new Outline();
        outline.new Walk().traverse(root);
        return outline;
    }

    /** All pieces, in reading order. */
    List<Piece> pieces() {
        return pieces;
    }

    /** All regions, each before those within it. */
    List<Region> regions() {
        return regions;
    }

    private final class Walk implements NodeFilter {
        private final Deque<Region> open = new ArrayDeque<>();
        private PieceText text = new PieceText();
        private int links;
        private boolean afterPicture;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText(), links > 0);
                afterPicture &= words.isBlank();
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) return FilterResult.SKIP_ENTIRELY;
            String tag = element.normalName();
            if (tag.equals("br")) {
                if (text.lineBreak()) flush();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!Visibility.isSeen(element)) return FilterResult.SKIP_ENTIRELY;
            if (tag.equals("a")) links++;
            if (tag.equals("img")) afterPicture = true;
            boolean isCell = tag.equals("td") || tag.equals("th");
            if (isCell && !isLaidOut(element)) text.tab();
            else open(element, isCell);
            return FilterResult.CONTINUE;
        }

        /** Whether a cell of a table holds a part of the page and not a piece of data, as old pages are made. */
        private static boolean isLaidOut(Element cell) {
            return cell.selectFirst("table, h1, h2, h3") != null
                    || cell.select("br").size() >= MANY
                    || cell.select("p").size() >= MANY;
        }

        private void open(Element element, boolean isCell) {
            Set<Label> labels = Label.of(element);
            if (afterPicture && element.normalName().equals("small")) labels.add(Label.CAPTION);
            boolean isApart = isCell || element.isBlock() || Visibility.standsApart(element.normalName());
            boolean isOfPicture = labels.contains(Label.PICTURE_CREDIT)
                    || (labels.contains(Label.CREDIT) && (labels.contains(Label.CAPTION) || isInCaption()));
            if (!isApart && !isOfPicture) return;
            flush();
            Region region = new Region(element, labels, open.peek(), regions.size(), pieces.size());
            regions.add(region);
            open.push(region);
        }

        private boolean isInCaption() {
            for (Region region = open.peek(); region != null; region = region.parent())
                if (region.is(Label.CAPTION)) return true;
            return false;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            if (element.normalName().equals("a")) links--;
            Region top = open.peek();
            if (top != null && top.element() == element) {
                flush();
                top.close(pieces.size());
                open.pop();
            }
            return FilterResult.CONTINUE;
        }

        private void flush() {
            String words = text.words();
            Region in = open.peek();
            if (!words.isEmpty() && in != null) pieces.add(new Piece(words, text.linked(), in));
            if (text.isUsed()) text = new PieceText();
        }
    }
}
