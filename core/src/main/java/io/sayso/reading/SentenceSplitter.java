package io.sayso.reading;

import io.sayso.reading.model.WordScores;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the sentence starts that the model sees into ranges; a paragraph's start is always one. A closing mark belongs
 * to the sentence before it, up to {@value #LONGEST} words.
 */
final class SentenceSplitter {
    /**
     * A sentence that is longer takes no closing mark in; or a text of quotation marks alone would be one sentence, and
     * whatever looks through a word's sentence would take quadratic time.
     */
    private static final int LONGEST = 250;

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
                if (scores.startsSentence(i) && !(i - from < LONGEST && isClosingMark(i))) {
                    sentences.add(new Span(from, i));
                    from = i;
                }
            sentences.add(new Span(from, paragraph.end()));
        }
        return List.copyOf(sentences);
    }

    private boolean isClosingMark(int word) {
        return quoted[word] && "”’\"'".contains(words.get(word)) && !(word + 1 < quoted.length && quoted[word + 1]);
    }
}
