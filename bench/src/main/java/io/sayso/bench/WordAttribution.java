package io.sayso.bench;

import io.sayso.reading.Attribution;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** An attribution as sets of words; a part that is missing is empty. The sets are not to be changed. */
record WordAttribution(BitSet sources, BitSet cues, BitSet contents) {
    static WordAttribution of(Attribution attribution, Words words) {
        return new WordAttribution(
                words.in(attribution.sources()), words.in(attribution.cues()), words.in(attribution.contents()));
    }

    static WordAttribution empty() {
        return new WordAttribution(new BitSet(), new BitSet(), new BitSet());
    }

    /** Whether the two share a word of their sources, or neither has one. */
    boolean sharesSource(WordAttribution other) {
        return sources.intersects(other.sources) || (sources.isEmpty() && other.sources.isEmpty());
    }

    /** Whether {@code found} holds the head of this one's source, or neither has a source. */
    boolean hasHeadIn(WordAttribution found, IntUnaryOperator headOf) {
        if (sources.isEmpty()) return found.sources.isEmpty();
        return found.sources.get(head(sources, headOf));
    }

    /**
     * The word that a phrase turns on: the first whose own head stands outside it (or that is a sentence's root).
     *
     * @param phrase one or more words
     */
    static int head(BitSet phrase, IntUnaryOperator headOf) {
        return phrase.stream()
                .filter(i -> headOf.applyAsInt(i) == i || !phrase.get(headOf.applyAsInt(i)))
                .findFirst()
                .orElse(phrase.nextSetBit(0));
    }
}
