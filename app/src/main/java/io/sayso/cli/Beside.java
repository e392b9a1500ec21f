package io.sayso.cli;

import io.sayso.cli.Paint.Ink;
import io.sayso.page.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries for a terminal in two columns: on the left who or what, on the right the words; one under the other where it
 * is narrow.
 */
final class Beside {
    /** Below this many columns, one stands under the other. */
    private static final int NARROW = 60;

    private static final int WIDEST_WORDS = 96;

    /** Entries that stand deeper in others are shown this deep. */
    static final int DEEPEST = 4;

    /** A space at which no line is broken. */
    static final char GLUE = '\u00a0';

    private final int width, left;
    private final Paint paint;

    /** Words of one look; a stranger's are harmless in it. */
    record Piece(String text, Ink ink) {
        static final Piece EMPTY = new Piece("", Ink.PLAIN);

        static Piece of(String text, Ink ink) {
            return new Piece(Visible.inOneLine(text), ink);
        }
    }

    /**
     * @param width how many columns there are
     * @param left how many of them the left takes where there is room for two
     */
    Beside(int width, int left, Paint paint) {
        this.width = width;
        this.left = left;
        this.paint = paint;
    }

    /** The lines of one entry. */
    List<String> lines(List<Piece> who, List<Piece> words) {
        return lines(who, words, 0);
    }

    /** @param depth how many entries it stands in */
    List<String> lines(List<Piece> who, List<Piece> words, int depth) {
        int shown = Math.min(depth, DEEPEST), indent = 2 * shown;
        List<Piece> on = broken(who, left() - indent, 2), right = broken(words, words() - indent, 0);
        String margin = " ".repeat(indent);
        String first = shown == 0 ? "" : " ".repeat(indent - 2) + paint.paint("↳ ", Ink.FAINT);
        List<String> lines = new ArrayList<>();
        if (isNarrow()) {
            for (int i = 0; i < on.size(); i++) lines.add(line(i == 0 ? first : margin, on.get(i)));
            for (Piece of : right) lines.add(line(margin + "    ", of));
            return lines;
        }
        for (int i = 0; i < Math.max(on.size(), right.size()); i++) {
            Piece of = i < on.size() ? on.get(i) : Piece.EMPTY;
            String gap = " ".repeat(Math.max(0, left() - indent - Columns.of(of.text())) + 2 + indent);
            if (i >= right.size()) lines.add(line(i == 0 ? first : margin, of));
            else lines.add(line((i == 0 ? first : margin) + paint.paint(of.text(), of.ink()) + gap, right.get(i)));
        }
        return lines;
    }

    /**
     * Lines that fit. All but the first stand in by {@code hang}, and what is left of them by as much again, so that
     * what goes on can be told from what is new.
     */
    private static List<Piece> broken(List<Piece> pieces, int width, int hang) {
        List<Piece> broken = new ArrayList<>();
        for (Piece piece : pieces) {
            int margin = broken.isEmpty() ? 0 : hang, on = 2 * margin;
            for (String part : Columns.wrap(piece.text(), width - margin, width - on)) {
                broken.add(new Piece(" ".repeat(margin) + part.replace(GLUE, ' '), piece.ink()));
                margin = on;
            }
        }
        return broken;
    }

    private String line(String before, Piece piece) {
        return (before + paint.paint(piece.text(), piece.ink())).stripTrailing();
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    /** How many columns the left has. */
    int left() {
        return isNarrow() ? width : left;
    }

    /** How many columns the words have. */
    int words() {
        return isNarrow() ? width - 4 : Math.min(width - left - 2, WIDEST_WORDS);
    }
}
