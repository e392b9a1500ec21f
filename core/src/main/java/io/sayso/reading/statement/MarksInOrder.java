package io.sayso.reading.statement;

import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The marks of a text, in the order of where they begin. */
record MarksInOrder(List<Mark> all) {
    MarksInOrder {
        all = all.stream()
                .sorted(Comparator.comparingInt((Mark m) -> m.span().start()).thenComparing(Mark::id))
                .toList();
    }

    /** Those that stand wholly in a span of the text. */
    List<Mark> in(Span span) {
        int low = 0, high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) low = middle + 1;
            else high = middle;
        }
        List<Mark> in = new ArrayList<>();
        for (int i = low; i < all.size() && all.get(i).span().start() < span.end(); i++)
            if (all.get(i).span().end() <= span.end()) in.add(all.get(i));
        return in;
    }

    /** The hedges among them. */
    List<Hedge> hedges(Span span) {
        return in(span).stream()
                .filter(Hedge.class::isInstance)
                .map(Hedge.class::cast)
                .toList();
    }
}
