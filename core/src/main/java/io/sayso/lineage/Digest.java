package io.sayso.lineage;

import io.sayso.report.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report to know its copies: its words as numbers of 16 bits with where they stand, and whose it is.
 * Four bytes and two bits a word.
 *
 * @param id the report's id
 * @param seen when it was first seen
 * @param order when it was published, as far as is known, and never after it was seen: of two reports that share words,
 *     the later copies
 * @param version when this version of it was, likewise
 * @param outlet whose report it is, in print: its outlet, else the agency that it is credited to; null where it does
 *     not say
 * @param newsroom the form of {@code outlet} by which it is known
 * @param credits the agencies that it is credited to
 * @param cites the outlets that it names as having had what somebody told
 * @param witness whether it says that its newsroom's own people saw or counted
 * @param words a number for each word, the same for the same {@link Wording}; 0 for a gap, which is like nothing
 * @param steps from the start of the word before to the start of each
 * @param lengths how long each is, at most 255
 * @param quoted which words stand in quotation marks
 * @param starts which words begin a sentence
 */
record Digest(
        String id,
        Instant seen,
        Instant order,
        Instant version,
        @Nullable String outlet,
        @Nullable String newsroom,
        Set<String> credits,
        Set<String> cites,
        boolean witness,
        short[] words,
        byte[] steps,
        byte[] lengths,
        BitSet quoted,
        BitSet starts)
        implements Comparable<Digest> {

    /** What stands for a gap, and for any number. */
    static final short GAP = 0, NUMBER = number(Wording.NUMBER);

    private static final Duration LAG = Duration.ofDays(1);

    private static final Comparator<Digest> ORDER = Comparator.comparing(Digest::order)
            .thenComparing(Digest::version)
            .thenComparing(Digest::seen)
            .thenComparing(Digest::id);

    /** The number that stands for a word in that form. */
    static short number(String form) {
        short number = (short) ((form.hashCode() * 0x9E3779B1) >>> 16);
        return number == GAP ? 1 : number;
    }

    int size() {
        return words.length;
    }

    /** From the start of the first word to the start of the last, in characters. */
    int length() {
        int length = 0;
        for (int i = 1; i < steps.length; i++) length += steps[i] & 0xFF;
        return length;
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

    /** How many of the words from {@code from} to before {@code to} are the report's own: no speech and no numbers. */
    int own(int from, int to) {
        int own = 0;
        for (int i = from; i < to; i++) if (words[i] != GAP && words[i] != NUMBER && !quoted.get(i)) own++;
        return own;
    }

    /** How many sentences the words from {@code from} to before {@code to} are of. */
    int sentences(int from, int to) {
        return 1 + starts.get(from + 1, Math.max(from + 1, to)).cardinality();
    }

    /**
     * Whether this copies from {@code other} if they share words: what came first was copied, but of two within a day
     * it is the credited one, since an agency's stamp may lag behind its copies.
     */
    boolean follows(Digest other) {
        boolean near = Duration.between(order, other.order).abs().compareTo(LAG) <= 0;
        boolean credited = near && other.newsroom != null && credits.contains(other.newsroom);
        boolean credits = near && newsroom != null && other.credits.contains(newsroom);
        return credited != credits ? credited : compareTo(other) > 0;
    }

    /** In the order of publication; versions of one report in theirs. */
    @Override
    public int compareTo(Digest other) {
        return ORDER.compare(this, other);
    }
}
