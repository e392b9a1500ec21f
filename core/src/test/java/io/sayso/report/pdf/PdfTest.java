package io.sayso.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import io.sayso.report.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PdfTest {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    @Test
    void two_columns_under_a_headline_are_read_one_after_the_other() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Page page = new Page(document);
            page.line(50, 740, 20, "Fog shuts the pier and keeps crews waiting");
            page.line(50, 715, 10, "By Mara Lind");
            String[] left = {
                "PORT IRISO, Nov 22 (Coastal Wire) - Two",
                "boats collided off the pier on Sunday, the har-",
                "bour master said, and a third was missing."
            };
            String[] right = {
                "The harbour stayed shut. A well-",
                "known pilot said that crews would wait",
                "for a well-known reason until Monday."
            };
            for (int i = 0; i < 3; i++) { // drawn row by row, as some programs do
                page.line(50, 690 - 12 * i, 10, left[i]);
                page.line(320, 690 - 12 * i, 10, right[i]);
            }
            page.close();
            Report report = report(document);
            assertThat(report.text()).isEqualTo("""
                    Fog shuts the pier and keeps crews waiting

                    By Mara Lind

                    PORT IRISO, Nov 22 (Coastal Wire) - Two boats collided off the pier on Sunday, the harbour master \
                    said, and a third was missing.

                    The harbour stayed shut. A well-known pilot said that crews would wait for a well-known reason \
                    until Monday.""");
            Imprint imprint = report.imprint();
            assertThat(imprint.headline()).isEqualTo("Fog shuts the pier and keeps crews waiting");
            assertThat(imprint.byline()).isEqualTo("Mara Lind");
            assertThat(imprint.dateline()).isEqualTo("PORT IRISO, Nov 22 (Coastal Wire)");
        }
    }

    @Test
    void running_heads_and_page_numbers_are_no_text() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 3; number++) {
                Page page = new Page(document);
                page.line(50, 770, 8, "The Stavenholt Ledger, 22 November 2026, page " + number);
                page.line(50, 700, 10, "Crew " + "abc".charAt(number - 1) + " said on Sunday that it would");
                page.line(50, 688, 10, "wait " + "xyz".charAt(number - 1) + " hours for the fog to lift.");
                page.line(300, 30, 8, "- " + number + " -");
                page.close();
            }
            assertThat(report(document).text()).isEqualTo("""
                    Crew a said on Sunday that it would wait x hours for the fog to lift.

                    Crew b said on Sunday that it would wait y hours for the fog to lift.

                    Crew c said on Sunday that it would wait z hours for the fog to lift.""");
        }
    }

    @Test
    void the_documents_own_information_fills_what_the_page_leaves_open() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Page page = new Page(document);
            page.line(50, 700, 10, "Crews said on Sunday that they would wait for the fog to lift.");
            page.close();
            document.getDocumentInformation().setTitle("Crews wait");
            document.getDocumentInformation().setAuthor("Mara Lind");
            document.getDocumentInformation().getCOSObject().setString("CreationDate", "D:20261122140000+01'00'");
            document.getDocumentInformation().getCOSObject().setString("ModDate", "D:20261122150000");
            Imprint imprint = report(document).imprint();
            assertThat(imprint.headline()).isEqualTo("Crews wait");
            assertThat(imprint.byline()).isEqualTo("Mara Lind");
            assertThat(imprint.published()).hasToString("2026-11-22T14:00+01:00");
            assertThat(imprint.updated()).hasToString("2026-11-22T15:00");
            assertThat(imprint.times()).hasSize(2).allMatch(time -> time.taken());
        }
    }

    @Test
    void a_locked_document_says_so() throws IOException {
        for (String password : List.of("secret", "")) {
            try (PDDocument document = new PDDocument()) {
                Page page = new Page(document);
                page.line(50, 700, 10, "Crews said on Sunday that they would wait.");
                page.close();
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                assertThat(unreadable(bytes(document)).reason()).isEqualTo(Reason.ENCRYPTED);
            }
        }
    }

    @Test
    void a_damaged_document_and_one_of_pictures_say_so() throws IOException {
        assertThat(unreadable("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.MALFORMED);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(unreadable(bytes(document)).reason()).isEqualTo(Reason.NO_WORDS);
        }
    }

    @Test
    void a_document_that_unpacks_without_end_is_not_unpacked() throws IOException {
        byte[] bomb = packed(new byte[150_000_000]);
        assertThat(unreadable(pdfWithStream(bomb)).reason()).isEqualTo(Reason.TOO_LARGE);
        byte[] twice = packed(bomb);
        assertThat(unreadable(pdfWithStream(twice)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void nor_is_one_that_is_packed_as_before() throws IOException {
        byte[] runs = new byte[2_400_000];
        for (int i = 0; i < runs.length; i += 2) runs[i] = (byte) 129; // 128 times what follows
        assertThat(unreadable(pdfWithStream("/Filter/RunLengthDecode", runs)).reason())
                .isEqualTo(Reason.TOO_LARGE);
        byte[] lzw = lzw(16);
        for (String filter : new String[] {"/Filter[/LZWDecode]", "/Filter /LZ#57Decode", "/Filter 7 0 R"})
            assertThat(unreadable(pdfWithStream(filter, lzw)).reason())
                    .as(filter)
                    .isEqualTo(Reason.TOO_LARGE);
        assertThat(unreadable(pdfWithStream("/Filter[/LZWDecode]", lzw(2))).reason())
                .isEqualTo(Reason.MALFORMED);
    }

    /** Zeros, over 7 million each time that the table is filled: each code says one zero more than the last. */
    private static byte[] lzw(int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long bits = 0;
        int held = 0;
        for (int code = 257, time = 0; time < times; code = code == 4_094 ? 257 : code + 1) {
            int written = code == 257 ? 0 : code;
            int width = code >= 2_047 ? 12 : code >= 1_023 ? 11 : code >= 511 ? 10 : 9;
            if (code == 257) {
                bits = bits << (time == 0 ? 9 : 12) | 256;
                held += time == 0 ? 9 : 12;
            }
            bits = bits << width | written;
            held += width;
            for (; held >= 8; held -= 8) out.write((int) (bits >> (held - 8)));
            bits &= (1L << held) - 1;
            if (code == 4_094) time++;
        }
        return out.toByteArray();
    }

    @Test
    void a_document_of_too_many_pages_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 501; i++) document.addPage(new PDPage());
            assertThat(unreadable(bytes(document)).detail()).contains("has 501 pages, and 500 are read.");
        }
    }

    @Test
    void forms_that_call_each_other_over_and_over_come_to_an_end() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</F 10 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        String calls = "/F Do ".repeat(20);
        for (int i = 10; i < 30; i++)
            pdf.append(
                    "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>stream\n%s\nendstream endobj\n"
                            .formatted(i, i + 1, calls.length(), calls));
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF");
        assertThat(extraction(pdf.toString().getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Unreadable.class);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdfWithStream(byte[] stream) throws IOException {
        return pdfWithStream("/Filter/FlateDecode", stream);
    }

    private static byte[] pdfWithStream(String filter, byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String start = "%PDF-1.4\n4 0 obj<<" + filter + "/Length 9>>stream\n";
        out.write(start.getBytes(StandardCharsets.US_ASCII));
        out.write(stream);
        out.write("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Report report(PDDocument document) throws IOException {
        return (Report) extraction(bytes(document));
    }

    private static Unreadable unreadable(byte[] bytes) {
        return (Unreadable) extraction(bytes);
    }

    private static Extraction extraction(byte[] bytes) {
        return new Pdf().extract(new Input("a.pdf", bytes, null, null, null)).get(0);
    }

    /** A page that is drawn line by line. */
    private static final class Page {
        private final PDPageContentStream content;

        Page(PDDocument document) throws IOException {
            PDPage page = new PDPage();
            document.addPage(page);
            content = new PDPageContentStream(document, page);
        }

        void line(float x, float y, float size, String... words) throws IOException {
            content.beginText();
            content.setFont(FONT, size);
            content.newLineAtOffset(x, y);
            for (String word : Arrays.asList(words)) content.showText(word);
            content.endText();
        }

        void close() throws IOException {
            content.close();
        }
    }
}
