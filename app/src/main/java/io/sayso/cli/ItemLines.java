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

    private static final int LINES_OF_WORDS = 2, FIRST_REPORTS = 3;
    private static final Set<String> DOUBTED =
            Set.of("contested", "discounted", "silent", "slipped", "weaker", "retracted", "denied", "does not fit");
    private static final Set<String> UNSURE = Set.of("weak", "due", "announced", "revised");

    private final Beside beside;
    private final int most;
    private final boolean isBrief;

    private ItemLines(RowOutput rows, int most, boolean isBrief) {
        this.beside = new Beside(rows.width(), LEFT, rows.paint());
        this.most = most;
        this.isBrief = isBrief;
    }

    /** For a list, with {@code most} notes each. */
    static ItemLines of(RowOutput rows, int most) {
        return new ItemLines(rows, most, false);
    }

    /** For a handful of each kind: number and standing in one line, the last note alone, and reports in brackets. */
    static ItemLines brief(RowOutput rows) {
        return new ItemLines(rows, 1, true);
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
        List<Piece> left = new ArrayList<>();
        if (isBrief) left.add(Piece.of(number + " " + item.label(), ink(item.label())));
        else left.addAll(List.of(Piece.of(number, Ink.BOLD), Piece.of(item.label(), ink(item.label()))));
        List<Piece> right = new ArrayList<>(List.of(Piece.of(told(item, isWhole), Ink.PLAIN)));
        List<String> faint = faint(item, isWhole);
        for (String note : faint) right.add(new Piece(note, Ink.FAINT));
        return beside.lines(left, right);
    }

    private String told(RecordItem item, boolean isWhole) {
        String lead = Visible.inOneLine(item.lead()), rest = Visible.inOneLine(item.rest());
        if (isBrief) rest += reports(item);
        int room = LINES_OF_WORDS * beside.words() - Columns.of(lead) - (isBrief ? Columns.of(rest) + 2 : 0);
        String what = cut(Visible.inOneLine(item.what()), isWhole ? Integer.MAX_VALUE : Math.max(room, beside.words()));
        return Stream.of(lead, what, rest).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The first reports, in brackets; nothing where the line names reports itself. */
    private static String reports(RecordItem item) {
        if (item.reports().isEmpty() || item.reports().stream().anyMatch(item.rest()::contains)) return "";
        List<String> first =
                item.reports().subList(0, Math.min(FIRST_REPORTS, item.reports().size()));
        return " (" + String.join(", ", first) + (item.reports().size() > FIRST_REPORTS ? " …)" : ")");
    }

    /** Notes, and the reports that it rests on. */
    private List<String> faint(RecordItem item, boolean isWhole) {
        List<String> faint = new ArrayList<>();
        if (isBrief)
            return item.notes().isEmpty()
                    ? List.of()
                    : List.of(cut(Visible.inOneLine(item.notes().get(0)), LINES_OF_WORDS * beside.words()));
        int shown = isWhole ? item.notes().size() : Math.min(most, item.notes().size());
        for (String note : item.notes().subList(0, shown))
            faint.add(cut(Visible.inOneLine(note), isWhole ? Integer.MAX_VALUE : LINES_OF_WORDS * beside.words()));
        if (item.notes().size() > shown) faint.add("and " + (item.notes().size() - shown) + " more");
        String reports = String.join(", ", item.reports());
        if (!reports.isEmpty()) faint.add((item.reports().size() == 1 ? "report " : "reports ") + reports);
        return faint;
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
