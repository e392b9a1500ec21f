package io.sayso.report.pdf;

import io.sayso.report.Completeness;
import io.sayso.report.Decoded;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.PublicationStatus;
import io.sayso.report.ReportFormat;
import io.sayso.report.RunningLine;
import io.sayso.report.TimeFound.Kind;
import io.sayso.report.Times;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Languages;
import io.sayso.report.draft.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * PDF, read by Apache PDFBox: the words of its pages in reading order, column by column, without running heads and page
 * numbers. A locked document is not opened, even where a reader would show it; what is only a picture of words has
 * none.
 */
public final class Pdf implements ReportFormat {
    private static final String DAMAGED = "is a damaged PDF. Open it and save it anew, and give that.";

    @Override
    public boolean accepts(Input input) {
        return Decoded.startsWith(input.bytes(), '%', 'P', 'D', 'F');
    }

    @Override
    public List<Extraction> extract(Input input) {
        try {
            Inflation.check(input.bytes());
            return List.of(read(input));
        } catch (Refused e) {
            return List.of(e.of(input));
        }
    }

    private static Extraction read(Input input) throws Refused {
        try (PDDocument document = Loader.loadPDF(input.bytes())) {
            if (document.isEncrypted()) throw locked();
            RunningHeads pages = RunningHeads.of(PageReader.pages(document));
            if (pages.lines().isEmpty())
                throw new Refused(
                        Reason.NO_WORDS,
                        "is a PDF without text, perhaps a scan. Run it through a text recognition and give that.");
            return report(input, document, pages);
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (IOException e) {
            throw new Refused(Reason.MALFORMED, DAMAGED);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refused(Reason.MALFORMED, DAMAGED); // PDFBox lets these out for documents that are made so
        }
    }

    private static Extraction report(Input input, PDDocument document, RunningHeads pages) throws Refused {
        PDDocumentInformation information = document.getDocumentInformation();
        String title = title(information.getTitle());
        PageSetting setting = PageSetting.of(pages.lines(), title);
        Times times = new Times();
        String outlet = null;
        for (String head : pages.heads()) {
            RunningLine said = RunningLine.of(head, title + "\n" + setting.words());
            if (outlet == null) outlet = said.outlet();
            if (said.issued() != null) times.add(Kind.PUBLISHED, said.issued(), "running head");
        }
        Imprint said = new Imprint(
                outlet,
                null,
                null,
                null,
                null,
                null,
                null,
                times.found(),
                null,
                null,
                null,
                Languages.tag(document.getDocumentCatalog().getLanguage()),
                PublicationStatus.USABLE,
                null,
                null,
                Completeness.WHOLE);
        return setting.draft()
                .properties(title, information.getAuthor(), properties(information))
                .whole(input, said, 0);
    }

    /** A file is changed the moment that it is made: then its ModDate says nothing. */
    private static Times properties(PDDocumentInformation information) {
        String created = information.getCOSObject().getString(COSName.CREATION_DATE);
        String changed = information.getCOSObject().getString(COSName.MOD_DATE);
        Times times = new Times();
        times.add(Kind.PUBLISHED, created, "CreationDate");
        if (changed != null && !changed.equals(created)) times.add(Kind.UPDATED, changed, "ModDate");
        return times;
    }

    /** Word processors write a file's name there. */
    private static @Nullable String title(@Nullable String title) {
        if (title == null || title.isBlank()) return null;
        String line = Draft.inOneLine(title), lower = line.toLowerCase(Locale.ROOT);
        boolean isFile = lower.startsWith("microsoft word - ") || lower.startsWith("untitled");
        for (String ending : new String[] {".doc", ".docx", ".indd", ".pdf", ".odt", ".rtf", ".qxd"})
            isFile |= lower.endsWith(ending);
        return isFile ? null : line;
    }

    private static Refused locked() {
        return new Refused(Reason.ENCRYPTED, "is a locked PDF. Save it without a password and give that.");
    }
}
