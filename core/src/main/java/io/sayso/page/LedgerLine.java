package io.sayso.page;

import io.sayso.reading.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ledger, in words: who says it and through whom, what they do by saying it, how sure they are, and the
 * exact words. The words of the report are as they stand in it; whoever shows them makes them harmless.
 *
 * @param number its place in the ledger, from 1
 * @param depth how many lines it is told in; 0 for what the report tells itself
 * @param within the number of the line that it is told in; null at depth 0
 * @param statement what it shows
 * @param who on whose word: a name, the report's words for the source, or {@code source not given}
 * @param office what a named source is and for whom it speaks; null where the report does not say
 * @param via who carried it, the nearest first
 * @param unnamed that the source asked not to be named, and why; null where the report does not say
 * @param act {@code does not rule out}
 * @param howSure {@code likely (“probably”, 55–80%)}: a band stands beside its word or nowhere
 * @param isNegative whether the source says that it is not so
 * @param isCaption whether it stands in a caption
 * @param words the passages
 * @param answers what it answers; null if nothing
 * @param answeredBy what answers it: of an accusation, the denials
 */
public record LedgerLine(
        int number,
        int depth,
        @Nullable Integer within,
        Statement statement,
        String who,
        @Nullable String office,
        List<String> via,
        @Nullable String unnamed,
        String act,
        String howSure,
        boolean isNegative,
        boolean isCaption,
        List<String> words,
        @Nullable Answer answers,
        List<Answer> answeredBy) {
    /** Below this, the reader itself is more likely wrong than right, and says so. */
    private static final double DOUBTFUL = 0.5;

    public LedgerLine {
        via = List.copyOf(via);
        words = List.copyOf(words);
        answeredBy = List.copyOf(answeredBy);
    }

    /**
     * Another line that this one answers or is answered by.
     *
     * @param verb {@code denies}, {@code denied by}
     * @param number the other line
     * @param who on whose word the other stands
     * @param words the other's passages
     */
    public record Answer(String verb, int number, String who, List<String> words) {
        public Answer {
            words = List.copyOf(words);
        }
    }

    /** {@code denies · happened · negative}. */
    public String how() {
        return act + " · " + howSure + (isNegative ? " · negative" : "");
    }

    /** Whether the machine is more likely wrong than right about it; nothing that the speaker says. */
    public boolean isDoubtful() {
        return statement.readingConfidence() < DOUBTFUL;
    }
}
