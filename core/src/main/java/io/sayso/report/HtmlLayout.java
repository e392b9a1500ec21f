package io.sayso.report;

import io.sayso.report.BylineFinder.Byline;
import io.sayso.report.CreditFinder.Credit;
import io.sayso.report.DatelineFinder.Dateline;
import io.sayso.report.Furniture.Kind;
import io.sayso.report.html.Block;
import io.sayso.report.html.WebPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article, with what frames its body: headline, byline, blocks and captions in reading order, a
 * blank line between each two; a picture's credit on the line after its caption.
 *
 * <p>Within the body, datelines, credits and unmarked captions are found as in plain text: the dateline in the first
 * {@value #DATELINE_WITHIN} paragraphs, credits in the last {@value #CREDITS_WITHIN}.
 */
record HtmlLayout(
        String text,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String note,
        List<Caption> captions,
        List<Furniture> furniture) {
    private static final int DATELINE_WITHIN = 3, CREDITS_WITHIN = 4;

    static HtmlLayout of(WebPage page) {
        return new Setting(page).layout();
    }

    /** A page being set as text. */
    private static final class Setting {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> body = new ArrayList<>();
        private final List<Caption> captions = new ArrayList<>();
        private final List<Furniture> furniture = new ArrayList<>();
        private final Set<String> shown = new HashSet<>();
        private @Nullable String byline, dateline, credit;

        Setting(WebPage page) {
            if (page.headline() != null) furniture.add(new Furniture(Kind.HEADLINE, add(page.headline())));
            if (page.byline() != null) addByline(page.byline());
            for (Block block : page.blocks()) add(block);
        }

        HtmlLayout layout() {
            String words = text.toString();
            findCaptions(words);
            findDateline(words);
            findTail(words);
            findCredits(words);
            String note = findNotes(words);
            captions.sort((a, b) -> a.span().compareTo(b.span()));
            furniture.sort((a, b) -> a.span().compareTo(b.span()));
            return new HtmlLayout(words, byline, dateline, credit, note, List.copyOf(captions), List.copyOf(furniture));
        }

        private void addByline(String line) {
            Span span = add(line);
            furniture.add(new Furniture(Kind.BYLINE, span));
            String first = line.lines().findFirst().orElse(line);
            Byline found = BylineFinder.find(first, new Span(0, first.length()));
            if (found != null) credit = found.agency();
            byline = found == null ? first : found.words().in(first);
        }

        private void add(Block block) {
            switch (block.kind()) {
                case CAPTION -> addCaption(block.text());
                case PICTURE_CREDIT -> addPictureCredit(block.text());
                case BESIDE_CAPTION -> {
                    if (PictureCredit.isOne(block.text())) addPictureCredit(block.text());
                }
                default -> body.add(add(block.text()));
            }
        }

        /** A page may show a picture and its caption twice, for wide and for narrow screens. */
        private void addCaption(String words) {
            if (!shown.add(words)) return;
            Caption last = captions.isEmpty() ? null : captions.get(captions.size() - 1);
            if (last == null || last.words().length() > 0 || last.span().end() < text.length()) {
                captions.add(caption(add(words), words));
                return;
            }
            text.append('\n'); // who took the picture stands before the caption
            Span caption = append(words), whole = new Span(last.span().start(), caption.end());
            captions.set(captions.size() - 1, new Caption(whole, caption, last.credit()));
        }

        private void addPictureCredit(String words) {
            Caption last = captions.isEmpty() ? null : captions.get(captions.size() - 1);
            if (last != null && last.credit() == null && last.span().end() == text.length()) {
                text.append('\n');
                Span credit = append(words);
                captions.set(
                        captions.size() - 1,
                        new Caption(new Span(last.span().start(), credit.end()), last.words(), names(words, credit)));
            } else if (shown.add(words)) {
                Span credit = add(words);
                captions.add(new Caption(credit, new Span(credit.start(), credit.start()), names(words, credit)));
            }
        }

        /** Where in {@code credit}, which says {@code words}, the names stand: {@code Picture: Mara Lind}. */
        private static Span names(String words, Span credit) {
            Span names = Lines.trim(words, PictureCredit.labelEnd(words), words.length());
            return new Span(credit.start() + names.start(), credit.start() + names.end());
        }

        private static Caption caption(Span span, String words) {
            PictureCredit credit = PictureCredit.endOf(words, false);
            if (credit == null) return new Caption(span, span, null);
            int start = span.start();
            return new Caption(
                    span,
                    new Span(start, start + credit.from()),
                    new Span(
                            start + credit.names().start(),
                            start + credit.names().end()));
        }

        private void findCaptions(String words) {
            List<Span> lines = new ArrayList<>(body);
            if (!furniture.isEmpty()) lines.add(0, furniture.get(0).span());
            for (Caption caption : CaptionFinder.find(words, lines))
                if (body.remove(caption.span())) captions.add(caption);
        }

        private void findDateline(String words) {
            for (Span line : body.subList(0, Math.min(DATELINE_WITHIN, body.size()))) {
                Dateline found = DatelineFinder.find(words, line);
                if (found == null) continue;
                dateline = found.words().in(words);
                if (found.agency() != null) credit = found.agency();
                furniture.add(new Furniture(Kind.DATELINE, found.whole()));
                return;
            }
        }

        private void findTail(String words) {
            if (body.isEmpty()) return;
            List<Span> tail = body.subList(TailFinder.from(words, body, null), body.size());
            for (Span line : tail) furniture.add(new Furniture(Kind.TAIL, line));
            tail.clear();
        }

        /** What its outlet says of it, in the first or the last paragraphs; null where it says nothing. */
        private @Nullable String findNotes(String words) {
            StringBuilder note = new StringBuilder();
            for (int i = 0; i < body.size(); i++) {
                if (i == DATELINE_WITHIN) i = Math.max(i, body.size() - CREDITS_WITHIN);
                Span line = body.get(i);
                if (!NoteFinder.isNote(line.in(words))) continue;
                note.append(note.isEmpty() ? "" : " ").append(line.in(words));
                furniture.add(new Furniture(Kind.NOTE, line));
            }
            return note.isEmpty() ? null : note.toString();
        }

        private void findCredits(String words) {
            for (Span line : body.subList(Math.max(0, body.size() - CREDITS_WITHIN), body.size())) {
                Credit found = CreditFinder.find(words, line);
                if (found == null) continue;
                if (credit == null) credit = found.agency();
                furniture.add(new Furniture(Kind.CREDIT, line));
            }
        }

        private Span add(String words) {
            if (text.length() > 0) text.append("\n\n");
            return append(words);
        }

        private Span append(String words) {
            int start = text.length();
            text.append(words);
            return new Span(start, text.length());
        }
    }
}
