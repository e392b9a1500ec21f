package io.sayso.reading.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of {@code grammar.txt}: rules, and which of them can begin with a word or a class. */
final class Part {
    private final List<Rule> rules;
    private final Map<String, BitSet> beginning = new HashMap<>();

    Part(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++)
            for (String first : rules.get(i).beginnings())
                beginning.computeIfAbsent(first, any -> new BitSet()).set(i);
    }

    /** The longest match whose first piece is at {@code at}; of equals, the earlier rule's; null if none fits. */
    Rule.@Nullable Match best(List<Piece> pieces, int at) {
        BitSet candidates = candidates(pieces.get(at));
        Rule.Match best = null;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Rule.Match match = rules.get(i).match(pieces, at);
            if (match != null && (best == null || match.to() > best.to())) best = match;
        }
        return best;
    }

    private BitSet candidates(Piece piece) {
        BitSet candidates = new BitSet();
        BitSet word = beginning.get(piece.lower());
        if (word != null) candidates.or(word);
        for (String type : piece.readings().keySet()) {
            BitSet ofClass = beginning.get(type);
            if (ofClass != null) candidates.or(ofClass);
        }
        return candidates;
    }
}
