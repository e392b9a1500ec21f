package io.sayso.reading.model;

import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of words that the model reads at once: {@code [from, to)} of a text's words.
 *
 * @param from the first word
 * @param to the word after the last
 */
record Window(int from, int to) {
    /**
     * How many pieces a window holds at most, the separators between its paragraphs counted in: what training's scores
     * were taken with. The model's hard limit is 512.
     */
    static final int MOST_PIECES = 252;

    /** Cuts a text into windows, at paragraph ends where it can, and else at a sentence's end or a word's. */
    static List<Window> cut(List<Span> paragraphs, List<int[]> pieces, boolean[] endsSentence) {
        List<Window> windows = new ArrayList<>();
        int from = 0, held = 0;
        for (Span paragraph : paragraphs) {
            int size = 1;
            for (int i = paragraph.start(); i < paragraph.end(); i++) size += pieces.get(i).length;
            if (held > 0 && held + size > MOST_PIECES) {
                windows.add(new Window(from, paragraph.start()));
                from = paragraph.start();
                held = 0;
            }
            if (size <= MOST_PIECES) {
                held += size;
                continue;
            }
            int sentenceEnd = -1;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                held += pieces.get(i).length;
                if (held + 1 > MOST_PIECES) {
                    int to = sentenceEnd > from + (i - from) / 2 ? sentenceEnd : i;
                    windows.add(new Window(from, to));
                    from = to;
                    held = 0;
                    for (int k = to; k <= i; k++) held += pieces.get(k).length;
                }
                if (endsSentence[i]) sentenceEnd = i + 1;
            }
            held++;
        }
        int end =
                paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).end();
        if (from < end) windows.add(new Window(from, end));
        return windows;
    }
}
