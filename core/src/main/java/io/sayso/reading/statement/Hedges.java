package io.sayso.reading.statement;

import io.sayso.reading.Hedge;
import io.sayso.report.Span;
import java.util.List;

/** The hedges of a text, in reading order. */
record Hedges(List<Hedge> all) {
    Hedges {
        all = List.copyOf(all);
    }

    /** Those in a span of the text. */
    List<Hedge> in(Span span) {
        int low = 0, high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) low = middle + 1;
            else high = middle;
        }
        int to = low;
        while (to < all.size() && all.get(to).span().end() <= span.end()) to++;
        return all.subList(low, to);
    }
}
