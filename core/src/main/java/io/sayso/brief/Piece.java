package io.sayso.brief;

/**
 * Some words of a brief's sentence, and what they tell.
 *
 * @param slot what they tell
 * @param words the words as they are printed
 */
public record Piece(Slot slot, String words) {
    public Piece {
        if (words.isEmpty()) throw new IllegalArgumentException("A piece of a sentence has words.");
    }
}
