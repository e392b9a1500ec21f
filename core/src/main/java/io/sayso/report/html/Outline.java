package io.sayso.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page laid out flat: its pieces of text in reading order, and its elements as ranges of them. What cannot be seen is
 * left out. One walk without recursion, in linear time.
 */
final class Outline implements NodeFilter {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Deque<Region> open = new ArrayDeque<>();
    private PieceText text = new PieceText();
    private int links;

    private Outline() {}

    static Outline of(Element root) {
        Outline outline = new Outline();
        outline.traverse(root);
        outline.flush();
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
        if (isLink(element)) links++;
        if (tag.equals("td") || tag.equals("th")) text.tab();
        else if (isRegion(element)) {
            flush();
            Region parent = open.peek();
            Region region = new Region(element, parent, pieces.size());
            regions.add(region);
            open.push(region);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (isLink(element)) links--;
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

    private static boolean isLink(Element element) {
        return element.normalName().equals("a");
    }

    private static boolean isRegion(Element element) {
        return element.isBlock() || Visibility.standsApart(element.normalName());
    }

    /** A piece of text that stands apart from what is before and after it. */
    record Piece(String text, int linked, Region in) {}

    /** An element, as a range of pieces. */
    static final class Region {
        private final Element element;
        private final @Nullable Region parent;
        private final int from;
        private int to;

        Region(Element element, @Nullable Region parent, int from) {
            this.element = element;
            this.parent = parent;
            this.from = from;
            to = from;
        }

        Element element() {
            return element;
        }

        @Nullable Region parent() {
            return parent;
        }

        boolean isWithin(Region other) {
            return other.from <= from && to <= other.to;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        void close(int at) {
            to = at;
        }
    }
}
