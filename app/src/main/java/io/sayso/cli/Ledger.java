package io.sayso.cli;

import io.sayso.cli.Paint.Ink;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import io.sayso.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A reading as a page for people: a line about the report, then one entry a statement, on the left who says it and how,
 * on the right the exact words. What is told inside another statement stands under it, after a ↳.
 */
final class Ledger {
    private static final int NARROW = 60, WIDEST_LEFT = 38, WIDEST_WORDS = 96, DEEPEST = 4;

    private final int width;
    private final Paint paint;

    /** @param width how many columns it may take */
    Ledger(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /** The page of one reading, each line ended. */
    String page(String name, Reading reading) {
        StringBuilder page = new StringBuilder();
        heading(name, reading, page);
        LedgerIndex index = new LedgerIndex(reading);
        Set<Statement> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Statement statement : reading.statements())
            if (index.find(statement.within()) == null) entries(statement, 0, reading, index, done, page);
        for (Statement statement : reading.statements()) entries(statement, 0, reading, index, done, page);
        return page.toString();
    }

    private void heading(String name, Reading reading, StringBuilder page) {
        Report report = reading.report();
        for (String line : Columns.wrap(Printable.of(name), width))
            page.append(paint.paint(line, Ink.BOLD)).append('\n');
        List<String> facts = new ArrayList<>();
        facts.add(report.outlet() == null ? "outlet not given" : Printable.of(report.outlet()));
        facts.add(report.published() == null ? "date not given" : "published " + report.published());
        facts.add(counted(reading.statements().size(), "statement"));
        if (!report.captions().isEmpty()) facts.add(counted(report.captions().size(), "caption"));
        if (report.undecodable() > 0) facts.add(counted(report.undecodable(), "undecodable byte"));
        for (String line : Columns.wrap(String.join(" · ", facts), width))
            page.append(paint.paint(line, Ink.FAINT)).append('\n');
        page.append(paint.paint("─".repeat(Math.min(width, left() + 2 + words())), Ink.FAINT))
                .append('\n');
    }

    private static String counted(int count, String what) {
        return (count == 0 ? "no" : count) + " " + what + (count == 1 ? "" : "s");
    }

    /** The entry of {@code statement}, then those of what is told in it. Each is written once, even in a circle. */
    private void entries(
            Statement statement,
            int depth,
            Reading reading,
            LedgerIndex index,
            Set<Statement> done,
            StringBuilder page) {
        if (!done.add(statement)) return;
        page.append('\n');
        entry(new LedgerEntry(statement, reading, index), Math.min(depth, DEEPEST), page);
        for (Statement inner : index.in(statement)) entries(inner, depth + 1, reading, index, done, page);
    }

    private void entry(LedgerEntry entry, int depth, StringBuilder page) {
        int indent = 2 * depth;
        List<LedgerEntry.Line> who = new ArrayList<>(), words = new ArrayList<>();
        for (LedgerEntry.Line line : entry.who())
            for (String part : Columns.wrap(line.text(), left() - indent - (who.isEmpty() ? 0 : 2)))
                who.add(new LedgerEntry.Line((who.isEmpty() ? "" : "  ") + part, line.ink()));
        for (LedgerEntry.Line line : entry.words(words() - indent))
            for (String part : Columns.wrap(line.text(), words() - indent))
                words.add(new LedgerEntry.Line(part, line.ink()));
        String margin = " ".repeat(indent),
                first = depth == 0 ? "" : " ".repeat(indent - 2) + paint.paint("↳ ", Ink.FAINT);
        if (isNarrow()) {
            for (int i = 0; i < who.size(); i++) append(i == 0 ? first : margin, who.get(i), page);
            for (LedgerEntry.Line line : words) append(margin + "    ", line, page);
            return;
        }
        for (int i = 0; i < Math.max(who.size(), words.size()); i++) {
            LedgerEntry.Line on = i < who.size() ? who.get(i) : LedgerEntry.Line.EMPTY;
            String left = paint.paint(on.text(), on.ink());
            String gap = " ".repeat(Math.max(0, left() - indent - Columns.of(on.text())) + 2 + indent);
            if (i >= words.size()) append(i == 0 ? first : margin, on, page);
            else append((i == 0 ? first : margin) + left + gap, words.get(i), page);
        }
    }

    private void append(String before, LedgerEntry.Line line, StringBuilder page) {
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
