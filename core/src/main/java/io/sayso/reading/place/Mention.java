package io.sayso.reading.place;

import io.sayso.report.Span;

/**
 * A name in a text that may be a place's, before it is known which place.
 *
 * @param words where it stands
 * @param key its key, by which its places were found; mentions of one key are taken to mean one place
 * @param places the gazetteer's places so called; none where it has none
 * @param within the area that the text names right after it, as Louisiana in {@code Alexandria, La.}; −1 where none
 * @param isWhere whether it tells where, and not who: not so of Washington in {@code Washington said}
 */
record Mention(Span words, String key, int[] places, int within, boolean isWhere) {
    int first() {
        return words.start();
    }
}
