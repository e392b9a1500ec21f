package io.sayso.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands at the head and foot of pages and is no part of the text: page numbers, and lines that are the same but
 * for their figures on two pages or more. Looks at the first and last {@value #ROWS} rows of a page.
 */
final class RunningHeads {
    private static final int ROWS = 2;

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:page|p\\.)?+\\W{0,3}+\\d{1,4}+(?:\\s*+(?:/|of)\\s*+\\d{1,4}+)?+\\W{0,3}+");

    private RunningHeads() {}

    /** @param pages the lines of each page, from top to bottom */
    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        Map<String, Integer> onPages = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> here = new HashSet<>();
            for (PdfLine line : edges(page)) here.add(shape(line));
            for (String shape : here) onPages.merge(shape, 1, Integer::sum);
        }
        return pages.stream()
                .map(page -> {
                    Set<PdfLine> edges = new HashSet<>(edges(page));
                    return page.stream()
                            .filter(line -> !edges.contains(line) || !isRunning(line, onPages))
                            .toList();
                })
                .toList();
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
