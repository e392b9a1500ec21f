package io.sayso.page;

import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Lines;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report's text as a page shows it.
 *
 * @param apart what it is if it is none of the body: {@code caption}, {@code byline}
 * @param goesOn whether it belongs to the line before: so it does where empty lines stand between other lines of the
 *     text and none before this one
 */
record Paragraph(Span span, @Nullable String apart, boolean goesOn) {
    /** Every line of {@code report} that is more than white space, in reading order. */
    static List<Paragraph> of(Report report) {
        List<Span> lines = Lines.of(report.text());
        Map<Span, String> apart = new HashMap<>();
        for (Furniture piece : report.furniture()) apart.put(piece.span(), Wording.words(piece.kind()));
        boolean[] isSpaced = new boolean[lines.size()];
        boolean anySpaced = false;
        for (int i = 1; i < isSpaced.length; i++) {
            Span before = lines.get(i - 1), line = lines.get(i);
            isSpaced[i] = Lines.emptyBetween(report.text(), before.end(), line.start());
            anySpaced |= isSpaced[i];
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Caption> captions = report.captions();
        int next = 0;
        for (int i = 0; i < isSpaced.length; i++) {
            Span line = lines.get(i);
            while (next < captions.size() && captions.get(next).span().end() <= line.start()) next++;
            boolean isCaption =
                    next < captions.size() && captions.get(next).span().contains(line);
            boolean goesOn = anySpaced && i > 0 && !isSpaced[i];
            paragraphs.add(new Paragraph(line, isCaption ? "caption" : apart.get(line), goesOn));
        }
        return paragraphs;
    }
}
