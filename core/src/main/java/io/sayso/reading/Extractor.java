package io.sayso.reading;

import java.util.List;

/**
 * Finds marks of one kind in a text. The second of the three interfaces that Sayso is extended by.
 *
 * <p>An extractor has no state: one instance serves all threads.
 */
public interface Extractor {
    /**
     * The marks in {@code text}, in reading order.
     *
     * @param before what the extractors before this one found
     */
    List<Mark> extract(Text text, List<Mark> before);
}
