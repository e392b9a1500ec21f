package io.sayso.cli;

import io.sayso.cli.Beside.Piece;
import io.sayso.cli.Paint.Ink;
import io.sayso.page.RecordItem;
import io.sayso.page.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing of the record as lines of a terminal: on the left its number and how it stands, on the right its words, which
 * are cut where they are long, what must not be cut, notes, and the reports that it rests on.
 */
final class ItemLines {
    static final int LEFT = 14;

    private static final int LINES_OF_WORDS = 2;
    private static final Set<String> DOUBTED =
            Set.of("contested", "discounted", "silent", "slipped", "weaker", "retracted", "denied", "does not fit");
    private static final Set<String> UNSURE = Set.of("weak", "due", "announced", "revised");

    private final Beside beside;
    private final int most;

    private ItemLines(Beside beside, int most) {
        this.beside = beside;
        this.most = most;
    }

    /** For a list, with {@code most} notes each. */
    static ItemLines of(RowOutput rows, int most) {
        return new ItemLines(new Beside(rows.width(), LEFT, rows.paint()), most);
    }

    /** @param number what it is called, or nothing */
    List<String> lines(String number, RecordItem item) {
        return lines(number, item, false);
    }

    /** The same with all its words. */
    List<String> all(String number, RecordItem item) {
        return lines(number, item, true);
    }

    private List<String> lines(String number, RecordItem item, boolean isWhole) {
        int room = LINES_OF_WORDS * beside.words();
        List<Piece> left = new ArrayList<>(), right = new ArrayList<>();
        if (!number.isEmpty()) left.add(Piece.of(number, Ink.BOLD));
        left.add(Piece.of(item.label(), ink(item.label())));
        String lead = Visible.inOneLine(item.lead()), rest = Visible.inOneLine(item.rest());
        String what = cut(Visible.inOneLine(item.what()), isWhole ? Integer.MAX_VALUE : room - Columns.of(lead));
        right.add(new Piece(
                Stream.of(lead, what, rest).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")),
                Ink.PLAIN));
        int shown = isWhole ? item.notes().size() : Math.min(most, item.notes().size());
        for (String note : item.notes().subList(0, shown))
            right.add(new Piece(cut(Visible.inOneLine(note), isWhole ? Integer.MAX_VALUE : room), Ink.FAINT));
        if (item.notes().size() > shown)
            right.add(new Piece("and " + (item.notes().size() - shown) + " more", Ink.FAINT));
        if (!item.reports().isEmpty())
            right.add(Piece.of(
                    (item.reports().size() == 1 ? "report " : "reports ") + String.join(", ", item.reports()),
                    Ink.FAINT));
        return beside.lines(left, right);
    }

    /** The beginning of {@code text}; of words in quotation marks, with the last. */
    private static String cut(String text, int width) {
        if (Columns.of(text) <= Math.max(width, 20)) return text;
        String cut = Columns.cut(text, Math.max(width, 20) - 1);
        int space = cut.lastIndexOf(' ');
        if (space > cut.length() / 2) cut = cut.substring(0, space) + " …";
        return text.endsWith("”") ? cut + "”" : cut;
    }

    private static Ink ink(String label) {
        return DOUBTED.contains(label) ? Ink.NEGATIVE : UNSURE.contains(label) ? Ink.UNSURE : Ink.ACT;
    }
}
