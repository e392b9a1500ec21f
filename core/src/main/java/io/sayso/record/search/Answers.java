package io.sayso.record.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers to a question.
 *
 * @param best the best, the best first; those that fit equally well in the order in which they were said
 * @param all how many there are in all
 * @param facets of all of them, how many each {@code act}, {@code outlet}, {@code place} and {@code who} has
 */
public record Answers(List<Answer> best, int all, Map<String, Map<String, Integer>> facets) {
    public Answers {
        best = List.copyOf(best);
        Map<String, Map<String, Integer>> copy = new TreeMap<>();
        facets.forEach((field, counts) -> copy.put(field, Collections.unmodifiableMap(new TreeMap<>(counts))));
        facets = Collections.unmodifiableMap(copy);
    }
}
