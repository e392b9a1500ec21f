package io.sayso.report;

import io.sayso.report.BylineFinder.Byline;
import io.sayso.report.CreditFinder.Credit;
import io.sayso.report.DatelineFinder.Dateline;
import io.sayso.report.Furniture.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plain text says of itself by how it is laid out: fields of a report, and where in the text they stand.
 *
 * <p>The byline is sought in the first three lines, the dateline in the first six, credits in the last four.
 */
public record Layout(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        List<Caption> captions,
        List<Furniture> furniture) {

    private static final int BYLINE_WITHIN = 3, DATELINE_WITHIN = 6, CREDITS_WITHIN = 4, SHORT = 200;

    /** The layout of {@code text}. Takes linear time. */
    public static Layout of(String text) {
        return of(text, null, List.of());
    }

    /**
     * The layout of {@code text}, of which a format knows something already. Takes linear time.
     *
     * @param headline where the headline stands; null where that is to be found
     * @param captions lines that are captions; more are found
     */
    public static Layout of(String text, @Nullable Span headline, List<Caption> captions) {
        return new Sight(text, headline, captions).layout();
    }

    /** One look at a text. */
    private static final class Sight {
        private final String text;
        private final List<Span> lines;
        private final List<Caption> captions;
        private final Set<Span> taken = new HashSet<>();
        private final List<Furniture> furniture = new ArrayList<>();
        private @Nullable String headline, byline, dateline, credit;
        private int bylineAt = -1, datelineAt = -1;

        Sight(String text, @Nullable Span knownHeadline, List<Caption> known) {
            this.text = text;
            Set<Span> knownLines = known.stream().map(Caption::span).collect(Collectors.toSet());
            lines = Lines.of(text).stream()
                    .filter(line -> !knownLines.contains(line))
                    .toList();
            captions = new ArrayList<>(CaptionFinder.find(text, lines));
            captions.removeIf(caption -> caption.span().equals(knownHeadline));
            for (Caption caption : captions) taken.add(caption.span());
            captions.addAll(known);
            captions.sort(Comparator.comparing(Caption::span));
            if (knownHeadline == null) return;
            headline = knownHeadline.in(text);
            take(Kind.HEADLINE, knownHeadline);
        }

        Layout layout() {
            findByline();
            findDateline();
            if (headline == null) findHeadline();
            findCredits();
            return new Layout(headline, byline, dateline, credit, captions, furniture);
        }

        private void findByline() {
            for (int i = 0; i < Math.min(BYLINE_WITHIN, lines.size() - 1); i++) {
                Span line = lines.get(i);
                if (line.length() > SHORT) return;
                Byline found = taken.contains(line) ? null : BylineFinder.find(text, line);
                if (found == null) continue;
                byline = found.words().in(text);
                credit = found.agency();
                bylineAt = i;
                take(Kind.BYLINE, line);
                return;
            }
        }

        private void findDateline() {
            for (int i = 0; i < Math.min(DATELINE_WITHIN, lines.size()); i++) {
                Span line = lines.get(i);
                if (taken.contains(line)) continue;
                Dateline found = DatelineFinder.find(text, line);
                if (found != null) {
                    dateline = found.words().in(text);
                    if (found.agency() != null) credit = found.agency();
                    datelineAt = i;
                    take(Kind.DATELINE, found.whole());
                    return;
                }
                if (line.length() > SHORT) return;
            }
        }

        private void findHeadline() {
            if (lines.size() < 2 || bylineAt == 0 || datelineAt == 0 || taken.contains(lines.get(0))) return;
            boolean furnitureNext = bylineAt == 1 || datelineAt == 1;
            if (!HeadlineFinder.isHeadline(text, lines.get(0), lines.get(1), furnitureNext)) return;
            headline = lines.get(0).in(text);
            take(Kind.HEADLINE, lines.get(0));
        }

        private void findCredits() {
            for (int i = Math.max(1, lines.size() - CREDITS_WITHIN); i < lines.size(); i++) {
                Span line = lines.get(i);
                Credit found = taken.contains(line) ? null : CreditFinder.find(text, line);
                if (found == null) continue;
                if (credit == null) credit = found.agency();
                take(Kind.CREDIT, line);
            }
        }

        private void take(Kind kind, Span span) {
            taken.add(span);
            furniture.add(new Furniture(kind, span));
        }
    }
}
