package io.sayso.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.record.Line;
import io.sayso.record.SamplePress;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Fold;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBriefTest {
    private final Brief brief = Brief.of(record("2026-11-29"), record("2026-11-22"));

    private static SituationRecord record(String day) {
        return Fold.of(SamplePress.shared().at(Instant.parse(day + "T23:59:59Z")));
    }

    private static byte[] written(Brief brief, String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfBrief(title).write(brief, out);
        return out.toByteArray();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return flat(stripper.getText(pdf));
    }

    @Test
    void its_first_page_has_every_line_and_the_sources_as_text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(brief, "mirrow"))) {
            String first = text(pdf, 1, 1);
            for (Section section : brief.sections())
                for (BriefLine line : section.lines()) assertThat(first).contains(flat(line.text()));
            assertThat(first).contains(flat(brief.sources()));
        }
    }

    @Test
    void a_line_leads_to_its_exact_words() throws IOException {
        Set<Line> lines = new LinkedHashSet<>();
        for (Section section : brief.sections()) for (BriefLine line : section.lines()) lines.addAll(line.lines());
        Footing.Of footings = new Footing.Of(brief.later());
        try (PDDocument pdf = Loader.loadPDF(written(brief, "mirrow"))) {
            String all = text(pdf, 1, pdf.getNumberOfPages());
            int note = 0;
            for (Line line : lines)
                assertThat(all)
                        .contains(flat("[" + ++note + "]" + footings.line(line).words()));
            Set<String> targets = new LinkedHashSet<>();
            for (PDAnnotation link : pdf.getPage(0).getAnnotations()) {
                PDPageXYZDestination target = (PDPageXYZDestination) ((PDAnnotationLink) link).getDestination();
                assertThat(target.retrievePageNumber()).isPositive();
                targets.add(target.retrievePageNumber() + " " + target.getTop());
            }
            assertThat(targets).hasSize(lines.size());
        }
    }

    @Test
    void its_bookmarks_are_its_parts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(brief, "mirrow"))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) titles.add(item.getTitle());
            List<String> parts = new ArrayList<>();
            for (Section section : brief.sections()) parts.add(section.part().heading());
            parts.addAll(List.of("Sources", "Passages", "Method"));
            assertThat(titles).isEqualTo(parts);
        }
    }

    @Test
    void the_same_brief_makes_the_same_bytes_and_has_no_date() throws IOException {
        byte[] written = written(brief, "mirrow");
        assertThat(written(brief, "mirrow")).isEqualTo(written);
        try (PDDocument pdf = Loader.loadPDF(written)) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void what_the_font_lacks_does_not_break_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(brief, "港\u0000 harbour " + "x".repeat(500)))) {
            assertThat(text(pdf, 1, 1)).contains("harbour");
        }
    }

    /** With {@code -Dbrief.pictures=FOLDER}, a picture of each page is kept. */
    @Test
    void every_page_has_something_on_it() throws IOException {
        String folder = System.getProperty("brief.pictures");
        try (PDDocument pdf = Loader.loadPDF(written(brief, "mirrow"))) {
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                assertThat(page.hasContents()).isTrue();
                BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(number++, 100);
                Set<Integer> colours = new LinkedHashSet<>();
                for (int x = 0; x < picture.getWidth(); x++)
                    for (int y = 0; y < picture.getHeight(); y++) colours.add(picture.getRGB(x, y));
                assertThat(colours).hasSizeGreaterThan(2);
                if (folder != null) ImageIO.write(picture, "png", new File(folder, number + ".png"));
            }
        }
    }
}
