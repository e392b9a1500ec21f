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
 * <p>Under the masthead, where there is one, the byline is sought in the first three lines, dates and the dateline in
 * the first six; credits and the outlet's notes in the last four, and notes in the first three too.
 *
 * @param times when lines of their own say that it was issued or updated
 * @param note what its outlet says of it
 */
public record Layout(
        @Nullable String outlet,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String note,
        List<TimeFound> times,
        List<Caption> captions,
        List<Furniture> furniture) {

    private static final int BYLINE_WITHIN = 3, DATELINE_WITHIN = 6, CREDITS_WITHIN = 4, SHORT = 200;

    public Layout {
        times = List.copyOf(times);
        captions = List.copyOf(captions);
        furniture = List.copyOf(furniture);
    }

    /** The layout of {@code text}. Takes linear time. */
    public static Layout of(String text) {
        return of(text, List.of(), List.of());
    }

    /**
     * The layout of {@code text}, of which a format knows something already. Takes linear time.
     *
     * @param furniture lines that are known to be furniture, the headline perhaps among them; more is found
     * @param captions lines that are captions; more are found
     */
    public static Layout of(String text, List<Furniture> furniture, List<Caption> captions) {
        return new Sight(text, furniture, captions).layout();
    }

    /** One look at a text. */
    private static final class Sight {
        private final String text;
        private final List<Span> lines;
        private final List<Caption> captions;
        private final Set<Span> taken = new HashSet<>();
        private final List<Furniture> furniture = new ArrayList<>();
        private final Times times = new Times();
        private final List<String> notes = new ArrayList<>();
        private @Nullable String outlet, byline, dateline, credit;
        private @Nullable Span headlineSpan;
        private int top, bylineAt = -1, datelineAt = -1;

        Sight(String text, List<Furniture> known, List<Caption> knownCaptions) {
            this.text = text;
            Set<Span> knownLines = knownCaptions.stream().map(Caption::span).collect(Collectors.toSet());
            for (Furniture piece : known) {
                take(piece.kind(), piece.span());
                if (piece.kind() == Kind.HEADLINE) headlineSpan = piece.span();
                else knownLines.add(piece.span());
            }
            lines = Lines.of(text).stream()
                    .filter(line -> !knownLines.contains(line))
                    .toList();
            captions = new ArrayList<>(CaptionFinder.find(text, lines));
            captions.removeIf(caption -> taken.contains(caption.span()));
            for (Caption caption : captions) taken.add(caption.span());
            captions.addAll(knownCaptions);
            captions.sort(Comparator.comparing(Caption::span));
        }

        Layout layout() {
            findMasthead();
            findByline();
            findDates();
            if (headlineSpan == null) findHeadline();
            findTail();
            findCredits();
            findNotes();
            furniture.sort(Comparator.comparing(Furniture::span));
            String note = notes.isEmpty() ? null : String.join(" ", notes);
            return new Layout(
                    outlet,
                    headlineSpan == null ? null : headlineSpan.in(text),
                    byline,
                    dateline,
                    credit,
                    note,
                    times.found(),
                    captions,
                    furniture);
        }

        /** The lines over the headline; the first two, where that is not known. */
        private void findMasthead() {
            int over = headlineSpan == null ? 2 : Math.max(0, lines.indexOf(headlineSpan));
            while (top < Math.min(over, lines.size() - 2)) {
                Masthead found = Masthead.of(lines.get(top).in(text), text);
                if (found == null) return;
                if (outlet == null) outlet = found.outlet();
                take(Kind.MASTHEAD, lines.get(top++));
            }
        }

        private void findByline() {
            for (int i = top; i < Math.min(top + BYLINE_WITHIN, lines.size() - 1); i++) {
                Span line = lines.get(i);
                if (line.length() > SHORT) return;
                Byline found = taken.contains(line) ? null : BylineFinder.find(text, line);
                if (found == null) continue;
                String names = found.words().in(text);
                credit = found.agency();
                byline = names.equals(credit) ? null : names; // an agency's own name says whose it is, not who wrote it
                bylineAt = i;
                take(Kind.BYLINE, line);
                return;
            }
        }

        /** The dateline, and lines of nothing but a date, up to the first sentence. */
        private void findDates() {
            boolean sentence = false;
            for (int i = top; i < Math.min(top + DATELINE_WITHIN, lines.size()); i++) {
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
                sentence |= ".!?".indexOf(text.charAt(line.end() - 1)) >= 0;
                DateLine date = sentence ? null : DateLine.of(line.in(text));
                if (date == null) continue;
                times.add(date.kind(), date.moment(), "text");
                if (date.place() != null) dateline = line.in(text);
                take(date.place() != null ? Kind.DATELINE : Kind.DATE, line);
            }
        }

        private void findHeadline() {
            int at = top;
            while (at < lines.size() && isDate(at)) at++;
            if (at + 1 >= lines.size() || bylineAt == at || datelineAt == at || taken.contains(lines.get(at))) return;
            boolean furnitureNext = bylineAt == at + 1 || datelineAt == at + 1 || isDate(at + 1);
            if (!HeadlineFinder.isHeadline(text, lines.get(at), lines.get(at + 1), furnitureNext)) return;
            headlineSpan = lines.get(at);
            take(Kind.HEADLINE, headlineSpan);
        }

        private boolean isDate(int at) {
            Span line = lines.get(at);
            return furniture.contains(new Furniture(Kind.DATE, line))
                    || furniture.contains(new Furniture(Kind.DATELINE, line));
        }

        private void findTail() {
            List<Span> body =
                    lines.stream().filter(line -> !taken.contains(line)).toList();
            if (body.isEmpty()) return;
            for (Span line : body.subList(TailFinder.from(text, body, outlet), body.size())) take(Kind.TAIL, line);
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

        private void findNotes() {
            for (int i = top; i < lines.size(); i++) {
                if (i == top + BYLINE_WITHIN) i = Math.max(i, lines.size() - CREDITS_WITHIN);
                Span line = lines.get(i);
                if (taken.contains(line) || !NoteFinder.isNote(line.in(text))) continue;
                notes.add(line.in(text));
                take(Kind.NOTE, line);
            }
        }

        private void take(Kind kind, Span span) {
            taken.add(span);
            furniture.add(new Furniture(kind, span));
        }
    }
}
