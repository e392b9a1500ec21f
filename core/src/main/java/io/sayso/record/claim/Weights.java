package io.sayso.record.claim;

import io.sayso.record.line.Gist;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much it tells that two lines share a word or a name: 0 to 1 for a word, the less the more lines have it (inverse
 * document frequency), and more for a name. Lines of the same words count once, so that copies do not make their words
 * common.
 */
final class Weights {
    /** Names tell more than words. */
    private static final double NAME = 1.3;

    private final Map<String, Integer> lines = new HashMap<>();
    private final int all;

    Weights(List<Gist> gists) {
        Set<Set<String>> seen = new HashSet<>();
        for (Gist gist : gists) {
            Set<String> terms = terms(gist);
            if (seen.add(terms)) for (String term : terms) lines.merge(term, 1, Integer::sum);
        }
        all = seen.size();
    }

    /** The words and names of {@code gist} together; a name is marked, so that it is no word. */
    static Set<String> terms(Gist gist) {
        Set<String> terms = new HashSet<>(gist.stems());
        for (String name : gist.names()) terms.add("@" + name);
        return terms;
    }

    double of(String term) {
        int having = lines.getOrDefault(term, 1);
        double weight = Math.log(1 + (double) all / having) / Math.log(1 + (double) all);
        return term.startsWith("@") ? NAME * weight : weight;
    }

    double of(Collection<String> terms) {
        double sum = 0;
        for (String term : terms) sum += of(term);
        return sum;
    }
}
