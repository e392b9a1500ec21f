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
import java.util.HashSet;
import java.util.List;
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
            return figures;
        }

        private void add(Quantity quantity) {
            if (exclusions.excludes(quantity)) return;
            Bounds bounds = Bounds.of(tokens, quantity);
            Span span = tokens.span(bounds.from(), bounds.to());
            Span numbers = text.wordsIn(tokens.span(quantity.from(), quantity.to()));
            if (numbers.length() == 0 || text.isFurniture(numbers.start()) || calendar.covers(span, quantity)) return;
            Quantity measured =
                    exclusions.isScore(quantity) ? quantity.upTo(quantity.to(), "score") : aged(quantity, bounds);
            Counting counting = new Counting(text, numbers, measured);
            if (new Mentions(text, tokens, measured, bounds, numbers, counting).isMention()) return;
            Figure figure = figure(span, measured, bounds.bound(), counting);
            Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
            Figure implied = new ImpliedFigures(text).of(figure, last);
            if (implied != null && ids.add(implied.id())) figures.add(implied);
            if (ids.add(figure.id())) figures.add(figure);
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
