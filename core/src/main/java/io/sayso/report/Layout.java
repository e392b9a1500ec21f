package io.sayso.report;

import io.sayso.report.Furniture.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a plain text is laid out: what of it frames the body. Found line by line in time that grows with the text.
 *
 * @param captions the captions, in reading order
 * @param furniture the rest of the frame, in reading order
 */
record Layout(
        List<Caption> captions,
        List<Furniture> furniture,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable Dateline dateline) {
    /**
     * A byline stands on one of the first three lines, a dateline on one of the first four, credits on the last six.
     */
    private static final int BYLINE_LINES = 3, DATELINE_LINES = 4, CREDIT_LINES = 6;

    static Layout of(String text) {
        List<Line> body = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        CaptionFinder finder = new CaptionFinder(text);
        List<Line> lines = Line.of(text);
        for (int i = 0; i < lines.size(); i++) {
            Caption caption = finder.find(lines.get(i), i == 0);
            if (caption == null) body.add(lines.get(i));
            else captions.add(caption);
        }
        List<Furniture> furniture = new ArrayList<>();
        Byline byline = null;
        Dateline dateline = null;
        int frame = -1; // the first line that is a byline or begins with a dateline
        for (int i = 0; i < Math.min(DATELINE_LINES, body.size()) && dateline == null; i++) {
            Span line = body.get(i).span();
            Byline found = byline == null && i < BYLINE_LINES ? Byline.in(text, line) : null;
            if (found != null) byline = found;
            else dateline = Dateline.in(text, line);
            if (frame < 0 && (found != null || dateline != null)) frame = i;
        }
        if (byline != null) furniture.add(new Furniture(Kind.BYLINE, byline.span()));
        if (dateline != null) furniture.add(new Furniture(Kind.DATELINE, dateline.span()));
        String headline = null;
        if (body.size() > 1 && frame != 0 && Headline.is(text, body.get(0), body.get(1), frame == 1)) {
            furniture.add(new Furniture(Kind.HEADLINE, body.get(0).span()));
            headline = body.get(0).span().in(text);
        }
        for (int i = Math.max(1, body.size() - CREDIT_LINES); i < body.size(); i++)
            if (EndCredit.is(text, body.get(i).span()))
                furniture.add(new Furniture(Kind.CREDIT, body.get(i).span()));
        furniture.sort(Comparator.comparing(Furniture::span));
        return new Layout(
                Collections.unmodifiableList(captions),
                Collections.unmodifiableList(furniture),
                headline,
                byline == null ? null : byline.words(),
                dateline);
    }
}
