package io.sayso.page;

import io.sayso.report.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report's text that a page makes stand out.
 *
 * @param title what it is, in words
 * @param id what links to it are called; null if nothing links to it
 * @param line the number of the ledger's line that it belongs to; null if to none
 * @param lineId the id of that line
 */
record Layer(
        Kind kind,
        Span span,
        String title,
        @Nullable String id,
        @Nullable String line,
        @Nullable String lineId) {
    /** In reading order, the outer before the inner. */
    static final Comparator<Layer> ORDER = Comparator.<Layer>comparingInt(
                    layer -> layer.span().start())
            .thenComparing(Layer::kind)
            .thenComparing(Layer::span);

    /** What stands out, the outermost first: a kind never begins within a later one, but cuts it in two. */
    enum Kind {
        FURNITURE(1),
        PASSAGE(6),
        OWN(6),
        SOURCE(2),
        CUE(2),
        EVENT(1),
        ACTOR(2),
        PLACE(2),
        WHEN(2),
        FIGURE(2),
        HEDGE(1);

        /** How many may lie in each other. A text that nests more deeply is no newspaper's. */
        final int deepest;

        Kind(int deepest) {
            this.deepest = deepest;
        }

        String css() {
            return Wording.words(this);
        }
    }

    static Layer mark(Kind kind, Span span, String title, @Nullable String id) {
        return new Layer(kind, span, title, id, null, null);
    }
}
