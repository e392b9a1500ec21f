package io.sayso.cli;

import io.sayso.page.Visible;
import io.sayso.page.WordDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * A difference between two texts as lines for people: the lines of the text that changed, with what went in {@code [-
 * -]} and what came in {@code {+ +}}; what stayed is left out but for some words around.
 */
final class DiffLines {
    /** How much of what stayed is shown before and after a change, in UTF-16 units. */
    private static final int AROUND = 80;

    private final List<WordDiff.Piece> diff;
    private final int width;

    DiffLines(List<WordDiff.Piece> diff, int width) {
        this.diff = diff;
        this.width = width;
    }

    List<String> lines() {
        StringBuilder shown = new StringBuilder();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < diff.size(); i++) {
            WordDiff.Piece piece = diff.get(i);
            switch (piece.kind()) {
                case REMOVED ->
                    shown.append("[-").append(Visible.inOneLine(piece.text())).append("-] ");
                case ADDED ->
                    shown.append("{+").append(Visible.inOneLine(piece.text())).append("+} ");
                case SAME -> same(piece.text(), i == 0, i == diff.size() - 1, shown, lines);
            }
        }
        end(shown, lines);
        return lines;
    }

    private void same(String text, boolean isFirst, boolean isLast, StringBuilder shown, List<String> lines) {
        String after = isFirst ? "" : beginning(text), before = isLast ? "" : ending(text);
        if (!isFirst && !isLast && text.length() <= 2 * AROUND && text.indexOf('\n') < 0) {
            shown.append(Visible.inOneLine(text)).append(' ');
            return;
        }
        shown.append(Visible.inOneLine(after));
        end(shown, lines);
        if (!before.isBlank()) shown.append(Visible.inOneLine(before)).append(' ');
    }

    private static String beginning(String text) {
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line);
        if (first.length() <= AROUND) return first;
        int space = first.lastIndexOf(' ', AROUND);
        return space < 0 ? "…" : first.substring(0, space) + " …";
    }

    private static String ending(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        if (last.length() <= AROUND) return last;
        int space = last.indexOf(' ', last.length() - AROUND);
        return space < 0 ? "…" : "… " + last.substring(space + 1);
    }

    private void end(StringBuilder shown, List<String> lines) {
        String line = shown.toString().strip();
        shown.setLength(0);
        if (line.isEmpty()) return;
        for (String part : Columns.wrap(line, Math.max(40, width) - 8)) lines.add("        " + part);
    }
}
