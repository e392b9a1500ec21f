package io.sayso.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two texts, by words: {@code "58 dead" → "61 dead"} is {@code 58} taken out and {@code 61} put
 * in.
 *
 * <p>Words are compared within the lines that differ. Where those are long, they are taken for replaced as a whole, so
 * that the work does not grow with the square of a text.
 */
public final class WordDiff {
    /** The most pairs of lines, or of words, that are weighed against each other. */
    private static final long MOST_PAIRS = 4_000_000;

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of text that stayed, went or came; white space included. */
    public record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /**
     * Both texts in pieces: those that are not {@code ADDED} make up the first, those not {@code REMOVED} the second.
     */
    public static List<Piece> between(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(split(before, '\n'), split(after, '\n'), true);
        return diff.joined();
    }

    private void compare(List<String> before, List<String> after, boolean areLines) {
        int start = 0, end = 0, shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) start++;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end)))
            end++;
        add(Kind.SAME, before.subList(0, start));
        List<String> old = before.subList(start, before.size() - end), now = after.subList(start, after.size() - end);
        if ((long) old.size() * now.size() > MOST_PAIRS) replace(old, now, false);
        else differ(old, now, areLines);
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
    }

    private void differ(List<String> old, List<String> now, boolean areLines) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(Kind.SAME, old.subList(at, from));
            at = from + delta.getSource().size();
            replace(
                    delta.getSource().getLines(),
                    delta.getTarget().getLines(),
                    areLines && delta.getType() == DeltaType.CHANGE);
        }
        add(Kind.SAME, old.subList(at, old.size()));
    }

    private void replace(List<String> old, List<String> now, boolean byWords) {
        if (byWords) compare(split(String.join("", old), ' '), split(String.join("", now), ' '), false);
        else {
            add(Kind.REMOVED, old);
            add(Kind.ADDED, now);
        }
    }

    private void add(Kind kind, List<String> texts) {
        if (!texts.isEmpty()) pieces.add(new Piece(kind, String.join("", texts)));
    }

    /** What goes together: within a change all that went, then all that came. */
    private List<Piece> joined() {
        List<Piece> joined = new ArrayList<>();
        StringBuilder same = new StringBuilder(), removed = new StringBuilder(), added = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.SAME) {
                flush(Kind.REMOVED, removed, joined);
                flush(Kind.ADDED, added, joined);
                same.append(piece.text());
            } else {
                flush(Kind.SAME, same, joined);
                (piece.kind() == Kind.REMOVED ? removed : added).append(piece.text());
            }
        }
        flush(Kind.REMOVED, removed, joined);
        flush(Kind.ADDED, added, joined);
        flush(Kind.SAME, same, joined);
        return joined;
    }

    private static void flush(Kind kind, StringBuilder text, List<Piece> to) {
        if (text.length() > 0) to.add(new Piece(kind, text.toString()));
        text.setLength(0);
    }

    /** {@code text} cut after each {@code mark}; for words, before and after line ends too. */
    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean cutsBefore = mark == ' ' && c == '\n' && i > from;
            if (cutsBefore) {
                parts.add(text.substring(from, i));
                from = i;
            }
            if (c == mark || c == '\n') {
                parts.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < text.length()) parts.add(text.substring(from));
        return parts;
    }
}
