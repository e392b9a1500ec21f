package io.sayso.reading;

import io.sayso.reading.model.WordScores;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the sentence starts that the model sees into ranges; a paragraph's start is always one. A closing mark belongs
 * to the sentence before it. No sentence has more than {@value #LONGEST} words.
 */
final class SentenceSplitter {
    /**
     * A longer sentence is cut; or a text without stops would be one sentence, and whatever looks through a word's
     * sentence would take quadratic time.
     */
    private static final int LONGEST = 500;

    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "gen.", "lt.", "col.", "sgt.", "capt.", "prof.",
            "rev.", "adm.", "maj.", "cmdr.", "brig.", "cpl.", "supt.", "insp.");

    private final List<String> words;
    private final List<Span> paragraphs;
    private final WordScores scores;
    private final boolean[] quoted;

    SentenceSplitter(List<String> words, List<Span> paragraphs, WordScores scores, boolean[] quoted) {
        this.words = words;
        this.paragraphs = paragraphs;
        this.scores = scores;
        this.quoted = quoted;
    }

    List<Span> split() {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int from = paragraph.start();
            for (int i = from + 1; i < paragraph.end(); i++)
                if (i - from >= LONGEST || scores.startsSentence(i) && !isClosingMark(i) && !isAfterTitle(i)) {
                    sentences.add(new Span(from, i));
                    from = i;
                }
            sentences.add(new Span(from, paragraph.end()));
        }
        return List.copyOf(sentences);
    }

    /** {@code Mr. | King}: the stop of a title ends no sentence. */
    private boolean isAfterTitle(int word) {
        return TITLES.contains(words.get(word - 1).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words.get(word).codePointAt(0));
    }

    private boolean isClosingMark(int word) {
        return quoted[word] && "”’\"'".contains(words.get(word)) && !(word + 1 < quoted.length && quoted[word + 1]);
    }
}
