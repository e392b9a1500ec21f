package io.sayso.bench;

import io.sayso.bench.Matching.Pair;
import java.util.BitSet;
import java.util.List;

/** Where what was found in an article differs from what people marked, a line each; for finding causes. */
final class Differences {
    private Differences() {}

    static String of(String article, Words words, AttributionScorer scorer, List<WordAttribution> all) {
        List<WordAttribution> found = AttributionScorer.withContent(all), gold = scorer.gold();
        StringBuilder lines = new StringBuilder("## " + article + "\n");
        BitSet goldPaired = new BitSet(), foundPaired = new BitSet();
        for (Pair pair : scorer.pairs(found)) {
            goldPaired.set(pair.gold());
            foundPaired.set(pair.found());
            WordAttribution should = gold.get(pair.gold()), is = found.get(pair.found());
            if (should.sharesSource(is)) continue;
            lines.append(line("source should be", should, words)).append(line("           but is", is, words));
        }
        for (int i = 0; i < gold.size(); i++) if (!goldPaired.get(i)) lines.append(line("missed", gold.get(i), words));
        for (int i = 0; i < found.size(); i++)
            if (!foundPaired.get(i)) lines.append(line("wrong", found.get(i), words));
        return lines.append('\n').toString();
    }

    private static String line(String verdict, WordAttribution of, Words words) {
        return "%s: [%s] %s → %s%n"
                .formatted(verdict, words.show(of.sources()), words.show(of.cues()), words.show(of.contents()));
    }
}
