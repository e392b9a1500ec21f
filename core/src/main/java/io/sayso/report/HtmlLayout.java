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
            findCredits(words);
            captions.sort((a, b) -> a.span().compareTo(b.span()));
            furniture.sort((a, b) -> a.span().compareTo(b.span()));
            return new HtmlLayout(words, byline, dateline, credit, List.copyOf(captions), List.copyOf(furniture));
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
                default -> body.add(add(block.text()));
            }
        }

        /** A page may show a picture and its caption twice, for wide and for narrow screens. */
        private void addCaption(String words) {
            if (shown.add(words)) captions.add(caption(add(words), words));
        }

        private void addPictureCredit(String words) {
            Caption last = captions.isEmpty() ? null : captions.get(captions.size() - 1);
            if (last != null && last.credit() == null && last.span().end() == text.length()) {
                text.append('\n');
                Span credit = append(words);
                captions.set(
                        captions.size() - 1,
                        new Caption(new Span(last.span().start(), credit.end()), last.words(), credit));
            } else if (shown.add(words)) {
                Span credit = add(words);
                captions.add(new Caption(credit, new Span(credit.start(), credit.start()), credit));
            }
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
