package io.sayso.reading;

import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one source says: the unit of everything.
 *
 * @param id what the statement is and where it stands, so that it is the same in every run
 * @param passages the exact words that are stated, in reading order; at least one
 * @param act what the source does by saying it
 * @param certainty how sure the speaker is
 * @param polarity whether the source says that it is so; a denial's is negative, and its passages are what is denied
 * @param within the id of the statement that this one is told in: of <i>he said she had left</i>, his
 * @param respondsTo the id of the statement that this one answers: of a denial, what it denies
 * @param marks the ids of the marks that it is made of
 * @param readingConfidence the reader's confidence that passages and source are right, 0 to 1: the machine's doubt and
 *     never the speaker's
 */
public record Statement(
        String id,
        List<Span> passages,
        Source source,
        Act act,
        Speech speech,
        Certainty certainty,
        Polarity polarity,
        @Nullable String within,
        @Nullable String respondsTo,
        List<String> marks,
        double readingConfidence) {
    public Statement {
        passages = List.copyOf(passages);
        marks = List.copyOf(marks);
        if (passages.isEmpty()) throw new IllegalArgumentException("A statement rests on a passage.");
        if (!(readingConfidence >= 0 && readingConfidence <= 1))
            throw new IllegalArgumentException("Not a confidence from 0 to 1: " + readingConfidence);
    }

    /** The same from another source. */
    public Statement from(Source other) {
        return new Statement(
                id, passages, other, act, speech, certainty, polarity, within, respondsTo, marks, readingConfidence);
    }

    /** The same by another act. */
    public Statement as(Act other) {
        return new Statement(
                id, passages, source, other, speech, certainty, polarity, within, respondsTo, marks, readingConfidence);
    }

    /** The same, told in another; null for in none. */
    public Statement in(@Nullable String outer) {
        return new Statement(
                id, passages, source, act, speech, certainty, polarity, outer, respondsTo, marks, readingConfidence);
    }

    /** The same as the answer to another, about these passages. */
    public Statement answering(String other, List<Span> about) {
        return new Statement(
                id, about, source, act, speech, certainty, polarity, within, other, marks, readingConfidence);
    }
}
