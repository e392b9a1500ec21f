package io.sayso.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines as paragraphs. A paragraph ends before a line that is of another size, further down than lines are apart, or
 * indented; after a line that ends a sentence before the others do; and at the end of a column or page where a sentence
 * ends.
 */
final class Paragraphs {
    private static final String STOPS = ".!?”\"’)";

    private final List<PdfLine> lines;
    private final BrokenWords words;
    private final double pitch;

    private Paragraphs(List<PdfLine> lines) {
        this.lines = lines;
        words = new BrokenWords(lines);
        pitch = pitch(lines);
    }

    /** The paragraphs of {@code lines}, which are in reading order. */
    static List<PdfParagraph> of(List<PdfLine> lines) {
        return new Paragraphs(lines).paragraphs();
    }

    private List<PdfParagraph> paragraphs() {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && begins(lines.get(i - 1), line, i + 1 < lines.size() ? lines.get(i + 1) : null)) {
                paragraphs.add(paragraph(text, lines.get(first)));
                text.setLength(0);
                first = i;
            }
            words.append(text, line.text());
        }
        paragraphs.add(paragraph(text, lines.get(first)));
        return paragraphs;
    }

    private static PdfParagraph paragraph(StringBuilder text, PdfLine first) {
        return new PdfParagraph(text.toString(), first.size(), first.page());
    }

    private boolean begins(PdfLine before, PdfLine line, @Nullable PdfLine after) {
        if (Math.abs(before.size() - line.size()) > 0.1 * line.size()) return true;
        double down = line.y() - before.y();
        boolean isEnd = STOPS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        boolean elsewhere = line.page() != before.page() || down <= 0 || line.left() > before.right();
        if (elsewhere) return isEnd;
        if (down > 1.5 * Math.max(pitch, line.size())) return true;
        double indent = line.left() - before.left();
        boolean comesBack = after == null || after.left() < line.left() - 0.5 * line.size();
        if (indent > 0.8 * line.size() && indent < 4 * line.size() && comesBack) return true;
        double width = Math.max(before.right(), line.right()) - Math.min(before.left(), line.left());
        return isEnd && before.right() < line.right() - 0.15 * width;
    }

    /** How far apart most lines are that follow each other. */
    private static double pitch(List<PdfLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y() - lines.get(i - 1).y();
            if (step > 0 && lines.get(i).page() == lines.get(i - 1).page()) steps.add(step);
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }
}
