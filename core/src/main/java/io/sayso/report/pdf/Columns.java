package io.sayso.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The reading order of a page. The gutter that fewest lines cross parts it; the lines that cross it (headlines above
 * several columns) part it into bands; each band is read left of the gutter, then right of it, and each side likewise.
 */
final class Columns {
    private static final int DEEPEST = 8, LEAST_LINES = 3;

    /** The share of lines that may cross a gutter. */
    private static final double MOST_ACROSS = 0.25;

    private Columns() {}

    static List<PdfLine> inReadingOrder(List<PdfLine> page) {
        List<PdfLine> ordered = new ArrayList<>();
        order(page, 0, ordered);
        return ordered;
    }

    private static void order(List<PdfLine> lines, int depth, List<PdfLine> ordered) {
        List<PdfLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left));
        double gutter = depth < DEEPEST ? gutter(sorted) : -1;
        if (gutter < 0) {
            ordered.addAll(sorted);
            return;
        }
        List<PdfLine> left = new ArrayList<>(), right = new ArrayList<>();
        for (PdfLine line : sorted) {
            if (line.isAcross(gutter)) {
                band(left, right, depth, ordered);
                ordered.add(line);
            } else if (line.right() <= gutter) left.add(line);
            else right.add(line);
        }
        band(left, right, depth, ordered);
    }

    private static void band(List<PdfLine> left, List<PdfLine> right, int depth, List<PdfLine> ordered) {
        if (!left.isEmpty()) order(left, depth + 1, ordered);
        if (!right.isEmpty()) order(right, depth + 1, ordered);
        left.clear();
        right.clear();
    }

    /** Where the fewest lines cross, with some on either side; −1 where the lines are one column. */
    private static double gutter(List<PdfLine> lines) {
        double[] starts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
        double[] ends = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
        double best = -1;
        int fewest = (int) (MOST_ACROSS * lines.size());
        for (int begun = 0, ended = 0; ended < ends.length; ended++) {
            double at = ends[ended] + 0.01;
            while (begun < starts.length && starts[begun] < at) begun++;
            int before = ended + 1, across = begun - before, after = starts.length - begun;
            if (before < LEAST_LINES || after < LEAST_LINES || across > fewest) continue;
            if (best >= 0 && across == fewest) continue;
            best = at;
            fewest = across;
        }
        return best >= 0 && isBeside(lines, best) ? best : -1;
    }

    /** Whether lines on both sides stand at the same height: else they follow each other. */
    private static boolean isBeside(List<PdfLine> lines, double gutter) {
        double leftTop = Double.MAX_VALUE, leftFoot = 0, rightTop = Double.MAX_VALUE, rightFoot = 0;
        for (PdfLine line : lines) {
            if (line.right() <= gutter) {
                leftTop = Math.min(leftTop, line.y());
                leftFoot = Math.max(leftFoot, line.y());
            } else if (line.left() >= gutter) {
                rightTop = Math.min(rightTop, line.y());
                rightFoot = Math.max(rightFoot, line.y());
            }
        }
        return Math.min(leftFoot, rightFoot) - Math.max(leftTop, rightTop) > 1;
    }
}
