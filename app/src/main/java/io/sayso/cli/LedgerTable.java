package io.sayso.cli;

import io.sayso.cli.Paint.Ink;
import io.sayso.page.Ledger;
import io.sayso.page.LedgerLine;
import io.sayso.page.ReportFacts;
import io.sayso.page.Visible;
import io.sayso.reading.Reading;
import io.sayso.reading.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reading as a page for a terminal: a line about the report, then one entry a statement, on the left who says it and
 * how, on the right the exact words. What is told inside another statement stands under it, after a ↳.
 */
final class LedgerTable {
    private static final int NARROW = 60, WIDEST_LEFT = 38, WIDEST_WORDS = 96, DEEPEST = 4;

    /** A space at which no line is broken; only ever within this class. */
    private static final char GLUE = '\u00a0';

    private final int width;
    private final Paint paint;

    /** Words of one look. */
    private record Line(String text, Ink ink) {
        static final Line EMPTY = new Line("", Ink.PLAIN);

        static Line of(String text, Ink ink) {
            return new Line(Visible.inOneLine(text), ink);
        }
    }

    /** @param width how many columns it may take */
    LedgerTable(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /** The page of one reading, each line ended. */
    String page(String name, Reading reading) {
        StringBuilder page = new StringBuilder();
        for (String line : Columns.wrap(Visible.inOneLine(name), width))
            page.append(paint.paint(line, Ink.BOLD)).append('\n');
        String facts = Visible.inOneLine(String.join(" · ", ReportFacts.of(reading)));
        for (String line : Columns.wrap(facts, width))
            page.append(paint.paint(line, Ink.FAINT)).append('\n');
        String rule = "─".repeat(Math.min(width, left() + 2 + words()));
        page.append(paint.paint(rule, Ink.FAINT)).append('\n');
        for (LedgerLine line : Ledger.of(reading)) entry(line, page);
        return page.toString();
    }

    private void entry(LedgerLine line, StringBuilder page) {
        int depth = Math.min(line.depth(), DEEPEST), indent = 2 * depth;
        List<Line> who = broken(who(line), left() - indent, 2),
                words = broken(words(line, indent), words() - indent, 0);
        String margin = " ".repeat(indent);
        String first = depth == 0 ? "" : " ".repeat(indent - 2) + paint.paint("↳ ", Ink.FAINT);
        page.append('\n');
        if (isNarrow()) {
            for (int i = 0; i < who.size(); i++) append(i == 0 ? first : margin, who.get(i), page);
            for (Line of : words) append(margin + "    ", of, page);
            return;
        }
        for (int i = 0; i < Math.max(who.size(), words.size()); i++) {
            Line on = i < who.size() ? who.get(i) : Line.EMPTY;
            String left = paint.paint(on.text(), on.ink());
            String gap = " ".repeat(Math.max(0, left() - indent - Columns.of(on.text())) + 2 + indent);
            if (i >= words.size()) append(i == 0 ? first : margin, on, page);
            else append((i == 0 ? first : margin) + left + gap, words.get(i), page);
        }
    }

    /** Who says it, through whom, what they do by it, and how sure they are. */
    private List<Line> who(LedgerLine line) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(line.who(), Ink.BOLD));
        if (line.office() != null) lines.add(Line.of(line.office(), Ink.FAINT));
        for (String via : line.via()) lines.add(Line.of("via " + via, Ink.PLAIN));
        if (line.unnamed() != null) lines.add(Line.of(line.unnamed(), Ink.FAINT));
        boolean isFact = line.statement().certainty().status() == Status.HAPPENED;
        Ink ink = line.isNegative() ? Ink.NEGATIVE : isFact ? Ink.ACT : Ink.UNSURE;
        lines.add(new Line(glued(Visible.inOneLine(line.how())), ink));
        if (line.isCaption()) lines.add(new Line("[caption]", Ink.FAINT));
        return lines;
    }

    /** The exact words, and who answers them or the beginning of what they answer. */
    private List<Line> words(LedgerLine line, int indent) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(joined(line.words()), Ink.PLAIN));
        LedgerLine.Answer answered = line.answers();
        if (answered != null) {
            String beginning = "→ " + answered.verb() + ": " + joined(answered.words());
            lines.add(new Line(Columns.cut(beginning, words() - indent), Ink.FAINT));
        }
        for (LedgerLine.Answer answer : line.answeredBy())
            lines.add(Line.of("← " + answer.verb() + " " + answer.who(), Ink.FAINT));
        return lines;
    }

    private static String joined(List<String> words) {
        return words.stream().map(Visible::inOneLine).collect(Collectors.joining(" … "));
    }

    /**
     * Lines that fit. All but the first stand in by {@code hang}, and what is left of them by as much again, so that
     * what goes on can be told from what is new.
     */
    private static List<Line> broken(List<Line> lines, int width, int hang) {
        List<Line> broken = new ArrayList<>();
        for (Line line : lines) {
            int margin = broken.isEmpty() ? 0 : hang, on = 2 * margin;
            for (String part : Columns.wrap(line.text(), width - margin, width - on)) {
                broken.add(new Line(" ".repeat(margin) + part.replace(GLUE, ' '), line.ink()));
                margin = on;
            }
        }
        return broken;
    }

    /** {@code how}, with glue between the words of each part that fits a line, so that it is broken at its points. */
    private String glued(String how) {
        String[] parts = how.split(" · ");
        for (int i = 0; i < parts.length; i++)
            if (Columns.of(parts[i]) + 6 <= left()) parts[i] = parts[i].replace(' ', GLUE);
        return String.join(GLUE + "· ", parts);
    }

    private void append(String before, Line line, StringBuilder page) {
        page.append((before + paint.paint(line.text(), line.ink())).stripTrailing())
                .append('\n');
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    /** How many columns say who. */
    private int left() {
        return isNarrow() ? width : Math.max(24, Math.min(width * 32 / 100, WIDEST_LEFT));
    }

    /** How many columns say what. */
    private int words() {
        return isNarrow() ? width - 4 : Math.min(width - left() - 2, WIDEST_WORDS);
    }
}
