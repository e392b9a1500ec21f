package io.sayso.bench;

import io.sayso.report.Span;
import java.util.List;

/**
 * A sentence in which people marked who did something and whom it was done to, and gave PLOVER's root for it.
 *
 * @param source where the one who did it is named
 * @param target where the other is named
 * @param root the root, in the classes of the corpus
 */
record PloverPair(String id, String sentence, List<Span> source, List<Span> target, String root) {
    PloverPair {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
