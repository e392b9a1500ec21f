package io.sayso.lineage;

import io.sayso.report.Span;
import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report to know its copies: its words as numbers of 16 bits with where they stand, and whose it is.
 * Four bytes and a bit a word.
 *
 * @param id the report's id
 * @param seen when it was first seen
 * @param order when it was published, as far as is known, and never after it was seen: of two reports that share words,
 *     the later copies
 * @param version when this version of it was, likewise
 * @param newsroom whose report it is; null where it does not say
 * @param credits the agencies that it is credited to
 * @param cites the outlets that it names as having had what somebody told
 * @param witness whether it says that its newsroom's own people saw or counted
 * @param words a number for each word, the same for the same {@link Wording}; 0 for a gap, which is like nothing
 * @param steps from the start of the word before to the start of each
 * @param lengths how long each is, at most 255
 * @param quoted which words stand in quotation marks
 */
record Digest(
        String id,
        Instant seen,
        Instant order,
        Instant version,
        @Nullable String newsroom,
        Set<String> credits,
        Set<String> cites,
        boolean witness,
        short[] words,
        byte[] steps,
        byte[] lengths,
        BitSet quoted)
        implements Comparable<Digest> {

    private static final Comparator<Digest> ORDER = Comparator.comparing(Digest::order)
            .thenComparing(Digest::version)
            .thenComparing(Digest::seen)
            .thenComparing(Digest::id);

    int size() {
        return words.length;
    }

    /** Where the words from {@code from} to before {@code to}, at least one, stand in the report's text. */
    Span span(int from, int to) {
        int at = 0, start = 0;
        for (int i = 0; i < to; i++) {
            at += steps[i] & 0xFF;
            if (i == from) start = at;
        }
        return new Span(start, at + (lengths[to - 1] & 0xFF));
    }

    /** How many of the words from {@code from} to before {@code to} are the report's own and nobody's speech. */
    int own(int from, int to) {
        int quotedWords = quoted.get(from, to).cardinality(), gaps = 0;
        for (int i = from; i < to; i++) if (words[i] == 0) gaps++;
        return to - from - quotedWords - gaps;
    }

    /** Whether this copies from {@code other} if they share words: what is credited decides, then which came first. */
    boolean follows(Digest other) {
        boolean credited = other.newsroom != null && credits.contains(other.newsroom);
        boolean credits = newsroom != null && other.credits.contains(newsroom);
        return credited != credits ? credited : compareTo(other) > 0;
    }

    /** In the order of publication; versions of one report in theirs. */
    @Override
    public int compareTo(Digest other) {
        return ORDER.compare(this, other);
    }
}
