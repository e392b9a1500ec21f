package io.sayso.reading.figure;

import io.sayso.reading.Bound;
import io.sayso.reading.Extractor;
import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import io.sayso.reading.figure.Numeral.Form;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks how much and how many: {@code killing at least 40 people} → low 40, no high, at least, counted "people", of
 * "killing". Dates, names and labels are left out, and so are articles: "a submarine" is not counted.
 */
public final class FigureExtractor implements Extractor {
    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        Calendar calendar = new Calendar(before);
        List<Mark> figures = new ArrayList<>();
        for (Span paragraph : text.paragraphs()) figures.addAll(new Paragraph(text, paragraph, calendar).figures());
        return figures;
    }

    /** One paragraph being read. */
    private static final class Paragraph {
        private static final int LONGEST_NUMBER = 60;

        private final Text text;
        private final Tokens tokens;
        private final Calendar calendar;
        private final Exclusions exclusions;
        private final List<Figure> figures = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        Paragraph(Text text, Span paragraph, Calendar calendar) {
            this.text = text;
            this.tokens = Tokens.of(text.report().text(), text.span(paragraph));
            this.calendar = calendar;
            this.exclusions = new Exclusions(tokens);
        }

        List<Figure> figures() {
            RangeParser ranges = new RangeParser(tokens);
            for (int at = 0; at < tokens.size(); ) {
                Quantity quantity = ranges.parse(at);
                if (quantity == null) at++;
                else {
                    add(quantity);
                    at = quantity.to();
                }
            }
            figures.sort(Comparator.comparing(Figure::span));
            return figures;
        }

        private void add(Quantity quantity) {
            if (exclusions.excludes(quantity)) return;
            Bounds bounds = Bounds.of(tokens, quantity);
            Span span = tokens.span(bounds.from(), bounds.to());
            Span numbers = text.wordsIn(tokens.span(quantity.from(), quantity.to()));
            if (numbers.length() == 0
                    || text.isFurniture(numbers.start())
                    || isLink(numbers.start())
                    || calendar.covers(span, quantity)) return;
            Quantity measured =
                    exclusions.isScore(quantity) ? quantity.upTo(quantity.to(), "score") : aged(quantity, bounds);
            Counting counting = new Counting(text, numbers, measured);
            if (new Mentions(text, tokens, measured, bounds, numbers, counting).isMention()) return;
            Figure figure = figure(span, measured, bounds.bound(), counting);
            if (join(figure)) return;
            Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
            Figure implied = new ImpliedFigures(text).of(figure, last);
            if (implied != null && ids.add(implied.id())) figures.add(implied);
            if (ids.add(figure.id())) figures.add(implied == null ? figure : said(figure, implied));
        }

        /** Part of a link, an address or a handle, which are one word of the text; so is whatever is as long. */
        private boolean isLink(int word) {
            if (text.span(word).length() > LONGEST_NUMBER) return true;
            String written = text.word(word);
            return written.startsWith("www.")
                    || written.contains("://")
                    || written.indexOf('@') >= 0
                    || written.startsWith("#");
        }

        /** What implies the old figure is said of the new one. */
        private static Figure said(Figure figure, Figure implied) {
            return new Figure(
                    figure.span(),
                    figure.low(),
                    figure.high(),
                    figure.unit(),
                    figure.currency(),
                    figure.bound(),
                    figure.counted(),
                    implied.of(),
                    figure.scope(),
                    false,
                    figure.rule());
        }

        /** {@code more than 40 but fewer than 60}: the second end of the figure before, which then is a range. */
        private boolean join(Figure figure) {
            Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
            if (last == null || !Objects.equals(last.unit(), figure.unit()) && last.unit() != null) return false;
            boolean rises = last.high() == null && figure.low() == null,
                    falls = last.low() == null && figure.high() == null;
            BigDecimal low = rises ? last.low() : figure.low(), high = rises ? figure.high() : last.high();
            if (!rises && !falls || low == null || high == null || low.compareTo(high) >= 0) return false;
            if (last.span().end() > figure.span().start()) return false;
            String link = text.report()
                    .text()
                    .substring(last.span().end(), figure.span().start());
            if (link.length() > 6 || !Set.of("and", "but", ",", ", but").contains(link.strip())) return false;
            Span span = Span.hull(List.of(last.span(), figure.span()));
            Figure both = new Figure(
                    span,
                    low,
                    high,
                    figure.unit(),
                    figure.currency(),
                    Bound.BETWEEN,
                    figure.counted(),
                    figure.of(),
                    figure.scope(),
                    false,
                    null);
            figures.set(figures.size() - 1, both);
            return true;
        }

        /** {@code aged 63}, {@code age 63}, {@code Mara Lind, 63,}: years. */
        private Quantity aged(Quantity quantity, Bounds bounds) {
            if (!quantity.isPlain() || quantity.numeral().form() != Form.DIGITS) return quantity;
            Token before = tokens.at(bounds.from() - 1), after = tokens.at(quantity.to());
            boolean years = quantity.high().signum() > 0 && quantity.high().compareTo(BigDecimal.valueOf(120)) < 0;
            boolean name = tokens.at(quantity.from() - 2).isCapitalised()
                    && (before.is(",") && after.isAny(",", ".", ";", ")") || before.is("(") && after.is(")"));
            boolean person = name && text.pos(wordAt(quantity.from() - 2)).equals("PROPN");
            return years && (before.isAny("aged", "age") || person) ? quantity.asAge(quantity.to()) : quantity;
        }

        private int wordAt(int token) {
            return text.wordsIn(tokens.at(token).span()).start();
        }

        private Figure figure(Span span, Quantity quantity, Bound bound, Counting counting) {
            boolean vague = quantity.numeral().form() == Form.VAGUE;
            Bound stated = vague && (bound == Bound.EXACT || bound == Bound.ABOUT) ? Bound.AT_LEAST : bound;
            boolean noLow = stated == Bound.AT_MOST || stated == Bound.FEWER_THAN;
            boolean noHigh = stated == Bound.AT_LEAST || stated == Bound.MORE_THAN;
            boolean counts = !"ordinal".equals(quantity.unit()) && !"score".equals(quantity.unit());
            return new Figure(
                    span,
                    noLow ? null : quantity.low(),
                    noHigh ? null : quantity.high(),
                    quantity.unit(),
                    quantity.currency(),
                    stated,
                    counts ? counting.counted() : null,
                    counts ? counting.of() : null,
                    counts ? scope(span, counting) : null,
                    false,
                    quantity.numeral().rule());
        }

        private @Nullable String scope(Span span, Counting counting) {
            return new Scope(text, counting, text.wordsIn(span)).words();
        }
    }
}
