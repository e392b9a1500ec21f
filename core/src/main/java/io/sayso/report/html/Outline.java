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

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText(), links > 0);
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
            if (tag.equals("td") || tag.equals("th")) text.tab();
            else open(element);
            return FilterResult.CONTINUE;
        }

        private void open(Element element) {
            Set<Label> labels = Label.of(element);
            if (!element.isBlock()
                    && !Visibility.standsApart(element.normalName())
                    && !labels.contains(Label.PICTURE_CREDIT)) return;
            flush();
            Region region = new Region(element, labels, open.peek(), regions.size(), pieces.size());
            regions.add(region);
            open.push(region);
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
