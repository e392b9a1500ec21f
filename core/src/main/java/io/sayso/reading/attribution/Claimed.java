package io.sayso.reading.attribution;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Arrays;
import java.util.List;

/**
 * What each word of a text is to the attributions found in it: part of a source or cue, part of what is said, or free.
 */
final class Claimed {
    private final Text text;
    private final boolean[] claimed, said;

    Claimed(Text text, List<Draft> drafts) {
        this.text = text;
        claimed = new boolean[text.size()];
        said = new boolean[text.size()];
        for (Draft draft : drafts) {
            for (Span cue : draft.cues) Arrays.fill(claimed, cue.start(), cue.end(), true);
            for (Span source : draft.sources) Arrays.fill(claimed, source.start(), source.end(), true);
            for (Span content : draft.contents) Arrays.fill(said, content.start(), content.end(), true);
        }
    }

    /** Whether the word belongs to a source or cue. */
    boolean isClaimed(int word) {
        return claimed[word];
    }

    /** Whether the word belongs to a content. */
    boolean isSaid(int word) {
        return said[word];
    }

    /** Whether nothing from one word up to another is anybody's, punctuation of a content aside. */
    boolean areFree(int from, int to) {
        for (int i = from; i < to; i++) if (claimed[i] || said[i] && text.isWordLike(i)) return false;
        return true;
    }
}
