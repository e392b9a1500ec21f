package io.sayso.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pages of a document without what stands at their heads and feet and is no part of the text: page numbers, and
 * lines that are the same but for their figures on two pages or more. Looks at the first and last {@value #ROWS} rows
 * of a page.
 *
 * @param lines the text's lines in reading order
 * @param heads the words of what runs, but for page numbers: the first {@value #MOST} that differ
 */
record RunningHeads(List<PdfLine> lines, List<String> heads) {
    private static final int ROWS = 2, MOST = 8;

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:page|p\\.)?+\\W{0,3}+\\d{1,4}+(?:\\s*+(?:/|of)\\s*+\\d{1,4}+)?+\\W{0,3}+");

    RunningHeads {
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
    }

    /** @param pages the lines of each page, from top to bottom */
    static RunningHeads of(List<List<PdfLine>> pages) {
        Map<String, Integer> onPages = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> here = new HashSet<>();
            for (PdfLine line : edges(page)) here.add(shape(line));
            for (String shape : here) onPages.merge(shape, 1, Integer::sum);
        }
        List<PdfLine> lines = new ArrayList<>();
        Set<String> heads = new LinkedHashSet<>();
        for (List<PdfLine> page : pages) {
            Set<PdfLine> edges = new HashSet<>(edges(page));
            List<PdfLine> text = new ArrayList<>();
            for (PdfLine line : page) {
                if (!edges.contains(line) || !isRunning(line, onPages)) text.add(line);
                else if (heads.size() < MOST && !NUMBER.matcher(line.text()).matches()) heads.add(line.text());
            }
            lines.addAll(Columns.inReadingOrder(text));
        }
        return new RunningHeads(lines, List.copyOf(heads));
    }

    private static boolean isRunning(PdfLine line, Map<String, Integer> onPages) {
        return NUMBER.matcher(line.text()).matches() || onPages.getOrDefault(shape(line), 0) > 1;
    }

    private static String shape(PdfLine line) {
        return line.text().replaceAll("\\d++", "#");
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> edges = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < page.size() && rows <= ROWS; i++) {
            if (i == 0 || !page.get(i).isOnLineOf(page.get(i - 1))) rows++;
            if (rows <= ROWS) edges.add(page.get(i));
        }
        rows = 0;
        for (int i = page.size() - 1; i >= 0 && rows <= ROWS; i--) {
            if (i == page.size() - 1 || !page.get(i).isOnLineOf(page.get(i + 1))) rows++;
            if (rows <= ROWS) edges.add(page.get(i));
        }
        return edges;
    }
}
