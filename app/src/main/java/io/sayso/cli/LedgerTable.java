package io.sayso.cli;

import io.sayso.cli.Beside.Piece;
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
    private static final int NARROWEST_LEFT = 24, WIDEST_LEFT = 38;

    private final int width;
    private final Paint paint;
    private final Beside beside;

    /** @param width how many columns it may take */
    LedgerTable(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
        int left = Math.max(NARROWEST_LEFT, Math.min(width * 32 / 100, WIDEST_LEFT));
        this.beside = new Beside(width, left, paint);
    }

    /** The page of one reading, each line ended. */
    String page(String name, Reading reading) {
        StringBuilder page = new StringBuilder();
        for (String line : Columns.wrap(Visible.inOneLine(name), width))
            page.append(paint.paint(line, Ink.BOLD)).append('\n');
        String facts = Visible.inOneLine(String.join(" · ", ReportFacts.of(reading)));
        for (String line : Columns.wrap(facts, width))
            page.append(paint.paint(line, Ink.FAINT)).append('\n');
        String rule = "─".repeat(Math.min(width, beside.left() + 2 + beside.words()));
        page.append(paint.paint(rule, Ink.FAINT)).append('\n');
        for (LedgerLine line : Ledger.of(reading)) {
            page.append('\n');
            int indent = 2 * Math.min(line.depth(), Beside.DEEPEST);
            for (String of : beside.lines(who(line), words(line, indent), line.depth()))
                page.append(of).append('\n');
        }
        return page.toString();
    }

    /** Who says it, through whom, what they do by it, and how sure they are. */
    private List<Piece> who(LedgerLine line) {
        List<Piece> lines = new ArrayList<>();
        lines.add(Piece.of(line.who(), Ink.BOLD));
        if (line.office() != null) lines.add(Piece.of(line.office(), Ink.FAINT));
        for (String via : line.via()) lines.add(Piece.of("via " + via, Ink.PLAIN));
        if (line.unnamed() != null) lines.add(Piece.of(line.unnamed(), Ink.FAINT));
        boolean isFact = line.statement().certainty().status() == Status.HAPPENED;
        Ink ink = line.isNegative() ? Ink.NEGATIVE : isFact ? Ink.ACT : Ink.UNSURE;
        lines.add(new Piece(glued(Visible.inOneLine(line.how())), ink));
        if (line.isCaption()) lines.add(new Piece("[caption]", Ink.FAINT));
        return lines;
    }

    /** The exact words, and who answers them or the beginning of what they answer. */
    private List<Piece> words(LedgerLine line, int indent) {
        List<Piece> lines = new ArrayList<>();
        lines.add(new Piece(joined(line.words()), Ink.PLAIN));
        LedgerLine.Answer answered = line.answers();
        if (answered != null) {
            String beginning = "→ " + answered.verb() + ": " + joined(answered.words());
            lines.add(new Piece(Columns.cut(beginning, beside.words() - indent), Ink.FAINT));
        }
        for (LedgerLine.Answer answer : line.answeredBy())
            lines.add(Piece.of("← " + answer.verb() + " " + answer.who(), Ink.FAINT));
        return lines;
    }

    private static String joined(List<String> words) {
        return words.stream().map(Visible::inOneLine).collect(Collectors.joining(" … "));
    }

    /** {@code how}, with glue between the words of each part that fits a line, so that it is broken at its points. */
    private String glued(String how) {
        String[] parts = how.split(" · ");
        for (int i = 0; i < parts.length; i++)
            if (Columns.of(parts[i]) + 6 <= beside.left()) parts[i] = parts[i].replace(' ', Beside.GLUE);
        return String.join(Beside.GLUE + "· ", parts);
    }
}
