package io.sayso.brief;

import io.sayso.page.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Writes paragraphs down A4 pages, with links and bookmarks. Sizes and places are in points, from the lower left. */
final class PdfPen implements AutoCloseable {
    private static final float MARGIN = 36, LEADING = 1.28f;
    private static final float WIDTH = PDRectangle.A4.getWidth(), HEIGHT = PDRectangle.A4.getHeight();
    /** Of Liberation Sans (SIL Open Font License), which PDFBox brings. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final PDType0Font font;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<String, PDPageXYZDestination> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Integer, Boolean> drawn = new HashMap<>();
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    /**
     * Words of one look.
     *
     * @param isBold whether they are to be seen first
     * @param isFaint whether they are an aside
     * @param target the anchor that they lead to; empty for none
     */
    record Run(String text, boolean isBold, boolean isFaint, String target) {
        static Run plain(String text) {
            return new Run(text, false, false, "");
        }

        static Run bold(String text) {
            return new Run(text, true, false, "");
        }

        static Run faint(String text) {
            return new Run(text, false, true, "");
        }

        static Run link(String text, String target) {
            return new Run(text, false, false, target);
        }
    }

    private record Link(PDPage page, PDRectangle where, String target) {}

    /** A word, without the space behind it. */
    private record Word(Run run, String text, float width, boolean isSpaced) {}

    PdfPen(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) throw new IOException("PDFBox has no font " + FONT);
            font = PDType0Font.load(document, file, true);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = HEIGHT - MARGIN;
    }

    void newPage() throws IOException {
        content.close();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = HEIGHT - MARGIN;
    }

    void space(float points) {
        y -= points;
    }

    /** Leaves what is written next on one page if it is no higher than {@code points}. */
    void keep(float points) throws IOException {
        if (y - points < MARGIN) newPage();
    }

    /** A place that a link leads to: what is written next. */
    void anchor(String name) {
        anchors.put(name, here());
    }

    void bookmark(String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(here());
        outline.addLast(item);
    }

    private PDPageXYZDestination here() {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(page);
        here.setTop((int) Math.ceil(y));
        here.setLeft(0);
        return here;
    }

    void rule() throws IOException {
        content.setStrokingColor(0.6f);
        content.setLineWidth(0.5f);
        content.moveTo(MARGIN, y);
        content.lineTo(WIDTH - MARGIN, y);
        content.stroke();
    }

    /** @param indent how far from the left margin; the first line stands that much less far in */
    void paragraph(List<Run> runs, float size, float indent) throws IOException {
        List<Word> line = new ArrayList<>();
        float width = 0, space = width(" ", size);
        for (Word word : words(runs, size)) {
            float wanted = word.width() + (line.isEmpty() || !word.isSpaced() ? 0 : space);
            if (!line.isEmpty() && width + wanted > WIDTH - 2 * MARGIN - indent) {
                write(line, size, indent);
                line.clear();
                width = 0;
                wanted = word.width();
            }
            line.add(word);
            width += wanted;
        }
        if (!line.isEmpty()) write(line, size, indent);
    }

    private List<Word> words(List<Run> runs, float size) throws IOException {
        List<Word> words = new ArrayList<>();
        boolean isSpaced = false;
        for (Run run : runs) {
            String text = visible(run.text());
            int at = 0;
            while (at < text.length()) {
                if (text.charAt(at) == ' ') {
                    isSpaced = true;
                    at++;
                    continue;
                }
                int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
                // What is longer than a line is broken.
                while (end - at > 1 && width(text.substring(at, end), size) > WIDTH - 2 * MARGIN - 40)
                    end = text.offsetByCodePoints(at, text.codePointCount(at, end) / 2);
                String word = text.substring(at, end);
                words.add(new Word(run, word, width(word, size), isSpaced));
                isSpaced = false;
                at = end;
            }
        }
        return words;
    }

    private void write(List<Word> line, float size, float indent) throws IOException {
        keep(size * LEADING);
        y -= size * LEADING;
        float x = MARGIN + indent;
        for (Word word : line) {
            String text = word.isSpaced() && word != line.get(0) ? " " + word.text() : word.text();
            float width = width(text, size);
            look(word.run(), size);
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
            if (!word.run().target().isEmpty())
                links.add(new Link(
                        page,
                        new PDRectangle(x, y - 2, width, size + 2),
                        word.run().target()));
            x += width;
        }
    }

    /** The font has one weight: bold is drawn with an edge. */
    private void look(Run run, float size) throws IOException {
        if (!run.target().isEmpty()) colour(0.1f, 0.3f, 0.56f);
        else if (run.isFaint()) colour(0.33f, 0.33f, 0.33f);
        else colour(0, 0, 0);
        content.setRenderingMode(run.isBold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(size * 0.03f);
    }

    private void colour(float red, float green, float blue) throws IOException {
        content.setNonStrokingColor(red, green, blue);
        content.setStrokingColor(red, green, blue);
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** What the font does not draw is a question mark. */
    private String visible(String text) {
        StringBuilder visible = new StringBuilder();
        Visible.inOneLine(text).codePoints().forEach(c -> visible.appendCodePoint(isDrawn(c) ? c : '?'));
        return visible.toString();
    }

    private boolean isDrawn(int c) {
        return drawn.computeIfAbsent(c, of -> {
            try {
                font.encode(Character.toString(of));
                return true;
            } catch (IllegalArgumentException | IOException e) {
                return false;
            }
        });
    }

    /** Ends the last page and joins links to where they lead. */
    @Override
    public void close() throws IOException {
        content.close();
        for (Link link : links) {
            PDPageXYZDestination target = anchors.get(link.target());
            if (target == null) throw new IOException("A link leads nowhere: " + link.target());
            PDAnnotationLink annotation = new PDAnnotationLink();
            annotation.setRectangle(link.where());
            annotation.setDestination(target);
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            annotation.setBorderStyle(none);
            link.page().getAnnotations().add(annotation);
        }
    }
}
