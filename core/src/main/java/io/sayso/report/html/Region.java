package io.sayso.report.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page, as a half-open range of its pieces. */
final class Region {
    private final Element element;
    private final Set<Label> labels;
    private final @Nullable Region parent;
    private final int number, from;
    private int to;

    Region(Element element, Set<Label> labels, @Nullable Region parent, int number, int from) {
        this.element = element;
        this.labels = labels;
        this.parent = parent;
        this.number = number;
        this.from = from;
        to = from;
    }

    void close(int at) {
        to = at;
    }

    Element element() {
        return element;
    }

    boolean is(Label label) {
        return labels.contains(label);
    }

    /** The region around it; null for the page's own. */
    @Nullable Region parent() {
        return parent;
    }

    /** Which of its outline's regions it is. */
    int number() {
        return number;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isWithin(Region other) {
        return other.from <= from && to <= other.to;
    }
}
