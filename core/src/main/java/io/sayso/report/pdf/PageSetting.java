package io.sayso.report.pdf;

import io.sayso.report.draft.Draft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document's paragraphs by the size of their type. Most of the text is body; over it on the first page, the largest
 * type is the headline; under it at the end, smaller type is no part of the report. A document that is all of one size
 * is told by its words alone.
 */
final class PageSetting {
    private static final double LARGER = 1.15, SMALLER = 0.9;

    private final List<PdfParagraph> paragraphs;
    private final @Nullable String title;
    private final double bodySize;

    private PageSetting(List<PdfParagraph> paragraphs, @Nullable String title) {
        this.paragraphs = paragraphs;
        this.title = title;
        bodySize = bodySize(paragraphs);
    }

    /** @param title what the file calls itself */
    static PageSetting of(List<PdfLine> lines, @Nullable String title) {
        return new PageSetting(Paragraphs.of(lines), title);
    }

    /** All its words. */
    String words() {
        return words(paragraphs);
    }

    Draft draft() {
        int headline = headline(), tail = tail();
        if (headline < 0 && tail == paragraphs.size()) return new Draft().text(words(), title);
        Draft draft = new Draft();
        if (headline < 0) draft.text(words(paragraphs.subList(0, tail)), title);
        else {
            draft.body(words(paragraphs.subList(0, headline)));
            draft.headline(paragraphs.get(headline).text());
            draft.body(words(paragraphs.subList(headline + 1, tail)));
        }
        for (PdfParagraph small : paragraphs.subList(tail, paragraphs.size())) draft.tail(small.text());
        return draft;
    }

    /** Which paragraph is the headline; −1 where none stands out. */
    private int headline() {
        int found = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraph paragraph = paragraphs.get(i);
            if (paragraph.page() > 0 || isBody(paragraph)) return found;
            boolean larger =
                    paragraph.size() > LARGER * bodySize && paragraph.text().indexOf(' ') > 0;
            if (larger && (found < 0 || paragraph.size() > paragraphs.get(found).size())) found = i;
        }
        return -1; // nothing under it
    }

    /** Body type, and enough of it to be no line over a headline. */
    private boolean isBody(PdfParagraph paragraph) {
        return Math.abs(paragraph.size() - bodySize) < (1 - SMALLER) * bodySize
                && paragraph.text().length() > 100;
    }

    /** Where the small type at the end begins. */
    private int tail() {
        int from = paragraphs.size();
        while (from > 1 && paragraphs.get(from - 1).size() < SMALLER * bodySize) from--;
        return from;
    }

    private static String words(List<PdfParagraph> paragraphs) {
        return paragraphs.stream().map(PdfParagraph::text).collect(Collectors.joining("\n\n"));
    }

    /** The size that most characters have, to the tenth of a point; the smaller of two. */
    private static double bodySize(List<PdfParagraph> paragraphs) {
        Map<Long, Integer> characters = new TreeMap<>();
        for (PdfParagraph paragraph : paragraphs)
            characters.merge(Math.round(paragraph.size() * 10), paragraph.text().length(), Integer::sum);
        long most = 0;
        for (Map.Entry<Long, Integer> size : characters.entrySet())
            if (size.getValue() > characters.getOrDefault(most, 0)) most = size.getKey();
        return most / 10.0;
    }
}
