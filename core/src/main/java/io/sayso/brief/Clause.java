package io.sayso.brief;

import io.sayso.record.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a brief's sentence that stands on one line of the record, on one thing of it, or on both.
 *
 * @param line the line whose passages it rests on; null for what the record makes of several
 * @param thing the thing that it speaks of; null where it speaks of the line alone
 * @param pieces its words, in order
 */
public record Clause(@Nullable Line line, @Nullable Thing thing, List<Piece> pieces) {
    public Clause {
        pieces = List.copyOf(pieces);
        if (line == null && thing == null) throw new IllegalArgumentException("A clause rests on something.");
    }

    /** Begins one. */
    static Draft on(@Nullable Line line, @Nullable Thing thing) {
        return new Draft(line, thing);
    }

    public String text() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /** The words in {@code slot}, in order. */
    public List<String> words(Slot slot) {
        return pieces.stream()
                .filter(piece -> piece.slot() == slot)
                .map(Piece::words)
                .toList();
    }

    public boolean has(Slot slot) {
        return pieces.stream().anyMatch(piece -> piece.slot() == slot);
    }

    /** A clause being written; what has no words is left out. */
    static final class Draft {
        private final @Nullable Line line;
        private final @Nullable Thing thing;
        private final List<Piece> pieces = new ArrayList<>();

        private Draft(@Nullable Line line, @Nullable Thing thing) {
            this.line = line;
            this.thing = thing;
        }

        Draft glue(String words) {
            return add(Slot.GLUE, words);
        }

        Draft add(Slot slot, @Nullable String words) {
            if (words != null && !words.isEmpty()) pieces.add(new Piece(slot, words));
            return this;
        }

        Clause end() {
            return new Clause(line, thing, pieces);
        }
    }
}
