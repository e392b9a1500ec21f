package io.sayso.brief;

import io.sayso.brief.PdfPen.Run;
import io.sayso.record.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A brief as a PDF on A4, with real text. The numbers behind a line lead to its passages, which stand after the brief,
 * and each passage leads back; bookmarks name the parts. The same brief makes the same bytes.
 */
public final class PdfBrief implements BriefFormat {
    private static final float TEXT = 8, SMALL = 7, HEAD = 8.5f;

    private final String title;

    /** @param title what the brief is of: the situation's name */
    public PdfBrief(String title) {
        this.title = title;
    }

    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            // Else it would be made from the clock.
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle("Brief: " + title);
            document.getDocumentCatalog().setLanguage("en");
            try (PdfPen pen = new PdfPen(document)) {
                write(brief, pen);
            }
            document.save(bytes);
        }
        bytes.writeTo(out);
    }

    private void write(Brief brief, PdfPen pen) throws IOException {
        pen.paragraph(List.of(Run.bold(title)), 14, 0);
        pen.paragraph(List.of(Run.faint(brief.heading())), SMALL, 0);
        pen.space(4);
        pen.rule();
        Map<Line, Integer> notes = new LinkedHashMap<>();
        for (Section section : brief.sections()) section(section, notes, pen);
        heading("Sources", pen);
        pen.paragraph(List.of(Run.plain(brief.sources() + brief.aboutRefused())), TEXT, 0);
        if (!notes.isEmpty()) passages(notes, new Footing.Of(brief.later()), pen);
        method(pen);
    }

    private static void heading(String heading, PdfPen pen) throws IOException {
        pen.space(5);
        pen.keep(3 * HEAD);
        pen.bookmark(heading);
        pen.paragraph(List.of(Run.bold(heading)), HEAD, 0);
    }

    private static void section(Section section, Map<Line, Integer> notes, PdfPen pen) throws IOException {
        heading(section.part().heading(), pen);
        for (BriefLine line : section.lines()) {
            pen.space(1.5f);
            List<Run> runs = new ArrayList<>(List.of(Run.plain(line.text())));
            for (Line on : line.lines()) {
                boolean isFirst = notes.putIfAbsent(on, notes.size() + 1) == null;
                int note = notes.getOrDefault(on, 0);
                if (isFirst) pen.anchor("line " + note);
                runs.add(Run.link(" [" + note + "]", "passage " + note));
            }
            pen.paragraph(runs, TEXT, 8);
        }
        if (section.more() > 0) pen.paragraph(List.of(Run.faint("and " + section.more() + " more")), SMALL, 8);
    }

    private static void passages(Map<Line, Integer> notes, Footing.Of footings, PdfPen pen) throws IOException {
        pen.newPage();
        heading("Passages", pen);
        for (Map.Entry<Line, Integer> note : notes.entrySet()) {
            Footing on = footings.line(note.getKey());
            pen.space(3);
            pen.keep(4 * TEXT);
            pen.anchor("passage " + note.getValue());
            pen.paragraph(
                    List.of(
                            Run.link("[" + note.getValue() + "] ", "line " + note.getValue()),
                            Run.plain(" " + on.words())),
                    TEXT,
                    8);
            pen.paragraph(List.of(Run.faint(on.where())), SMALL, 8);
        }
    }

    private static void method(PdfPen pen) throws IOException {
        pen.newPage();
        heading("Method", pen);
        for (Method.Chapter chapter : Method.chapters()) {
            pen.space(3);
            pen.paragraph(List.of(Run.bold(chapter.heading() + ". "), Run.plain(" " + chapter.text())), TEXT, 0);
        }
        pen.space(3);
        pen.paragraph(
                List.of(Run.bold("What the reader gets wrong. "), Run.plain(" " + Method.aboutScores())), TEXT, 0);
        for (Method.Score score : Method.scores())
            pen.paragraph(
                    List.of(Run.plain(score.task() + ", on " + score.data() + ": F1 "), Run.bold(" " + score.f1())),
                    TEXT,
                    8);
    }
}
