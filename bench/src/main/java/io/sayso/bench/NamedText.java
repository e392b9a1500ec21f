package io.sayso.bench;

import io.sayso.report.Span;
import java.util.List;

/**
 * A text in which people marked who and what is named.
 *
 * @param id what its corpus calls it
 * @param text its words, a paragraph a line
 * @param names what is marked
 */
record NamedText(String id, String text, List<Name> names) {
    NamedText {
        names = List.copyOf(names);
    }

    /**
     * What is marked.
     *
     * @param type as its corpus calls it
     */
    record Name(Span span, String type) {
        String in(String text) {
            return span.in(text).replace('\n', '¶');
        }
    }
}
