package io.sayso.report.pdf;

import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Refused;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document's pages. Text that stands upright on the page counts; watermarks and signs on the side do
 * not. Letters that are joined in type come apart.
 *
 * <p>Takes {@value #MOST_PAGES} pages, {@value #MOST_GLYPHS} characters and {@value #MOST_OPERATORS} operators at most:
 * forms within forms can ask for more work than a document is long, and each counts as {@value #A_FORM}.
 */
final class PageReader extends PDFTextStripper {
    private static final int MOST_PAGES = 500, MOST_GLYPHS = 5_000_000, MOST_OPERATORS = 3_000_000, A_FORM = 20;

    /** Characters further apart than this, in the size of their type, are in different columns. */
    private static final double COLUMN_GAP = 1.2;

    private final List<PdfLine> pieces = new ArrayList<>();
    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final StringBuilder appended = new StringBuilder();
    private @Nullable PdfLine last;
    private int glyphs, operators;

    private PageReader() {}

    /** The lines of each page, from top to bottom. */
    static List<List<PdfLine>> pages(PDDocument document) throws IOException, Refused {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES)
            throw new Refused(Reason.TOO_LARGE, "has %,d pages, and 500 are read. Split it.".formatted(pages));
        PageReader reader = new PageReader();
        try {
            reader.getText(document);
        } catch (Exhausted e) {
            throw new Refused(Reason.TOO_LARGE, "is a PDF that asks for too much work. Save its text and give that.");
        }
        return reader.pages;
    }

    /** That a bound is reached: the way out of PDFBox. */
    private static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators += operator.getName().equals("Do") ? A_FORM : 1;
        if (operators > MOST_OPERATORS || glyphs > MOST_GLYPHS) throw new Exhausted();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs++;
        String words = apart(glyph.getUnicode());
        if (words == null || glyph.getDir() != 0 || glyphs > MOST_GLYPHS) return;
        double left = glyph.getXDirAdj(), size = Math.max(1, glyph.getFontSizeInPt());
        PdfLine piece = new PdfLine(pages.size(), words, left, left + glyph.getWidthDirAdj(), glyph.getYDirAdj(), size);
        if (last != null && follows(last, piece)) {
            appended.append(piece.left() - last.right() > 0.15 * size && !endsInSpace() ? " " : "")
                    .append(words);
            last = new PdfLine(
                    last.page(), "", last.left(), Math.max(last.right(), piece.right()), last.y(), last.size());
            return;
        }
        flush();
        last = piece;
        appended.append(words);
    }

    /** {@code ﬁ} as two letters, by Unicode's compatibility decomposition of U+FB00 to U+FB06. */
    private static @Nullable String apart(@Nullable String glyph) {
        return glyph != null && glyph.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                ? Normalizer.normalize(glyph, Normalizer.Form.NFKC)
                : glyph;
    }

    private boolean endsInSpace() {
        return appended.length() > 0 && appended.charAt(appended.length() - 1) == ' ';
    }

    private static boolean follows(PdfLine last, PdfLine next) {
        double gap = next.left() - last.right();
        return last.isOnLineOf(next) && gap < COLUMN_GAP * last.size() && gap > -0.5 * last.size();
    }

    private void flush() {
        PdfLine line = last;
        String words = appended.toString().strip();
        if (line != null && !words.isEmpty())
            pieces.add(new PdfLine(line.page(), words, line.left(), line.right(), line.y(), line.size()));
        appended.setLength(0);
        last = null;
    }

    @Override
    protected void endPage(PDPage page) {
        flush();
        pages.add(joined(pieces));
        pieces.clear();
    }

    /** Pieces that stand close on one line are one, in whatever order the page draws them. */
    private static List<PdfLine> joined(List<PdfLine> pieces) {
        List<PdfLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left));
        List<PdfLine> lines = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            List<PdfLine> row = new ArrayList<>(List.of(sorted.get(i)));
            for (i++; i < sorted.size() && row.get(0).isOnLineOf(sorted.get(i)); i++) row.add(sorted.get(i));
            row.sort(Comparator.comparingDouble(PdfLine::left));
            PdfLine line = row.get(0);
            for (PdfLine next : row.subList(1, row.size())) {
                if (follows(line, next)) line = line.with(next);
                else {
                    lines.add(line);
                    line = next;
                }
            }
            lines.add(line);
        }
        return lines;
    }
}
