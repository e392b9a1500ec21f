package io.sayso.bench;

import io.sayso.bench.NewsQuant.Quantity;
import io.sayso.bench.NumberSpecs.Case;
import io.sayso.bench.NumberSpecs.Expected;
import io.sayso.bench.NumberSpecs.Kind;
import io.sayso.reading.Bound;
import io.sayso.reading.Figure;
import io.sayso.reading.Lexicon;
import io.sayso.reading.figure.FigureExtractor;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Scores figures against the cases of Recognizers-Text: the value right, and the words right. */
final class NumberSpecScorer {
    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute", "second");
    private static final Set<String> COINS = Set.of(
            "cent",
            "pence",
            "sen",
            "peso",
            "dinar",
            "rial",
            "lira",
            "franc",
            "shilling",
            "krone",
            "mark",
            "guilder",
            "bitcoin");
    private static final List<String> BOUNDS = phrases("bounds.txt"), UNITS = units();

    private static final Pattern GLUED = Pattern.compile("\\d[a-z]{2}");
    private static final Pattern RATE = Pattern.compile("( per | an? |-an?-|/)\\w+$");

    private NumberSpecScorer() {}

    /** What one case came to. */
    record Scored(Counts value, Counts extent) {}

    static Scored score(Case spec, Kind kind, List<Figure> figures) {
        List<Figure> found = figures.stream()
                .filter(f -> !f.implied() && isOf(kind, f, spec.input()))
                .toList();
        List<Figure> left = new ArrayList<>(found);
        int values = 0, extents = 0;
        for (Expected expected : spec.expected())
            for (Figure figure : left)
                if (figure.span().overlaps(expected.span()) && hasValue(figure, expected)) {
                    left.remove(figure);
                    values++;
                    if (hasExtent(figure, expected, kind, spec.input())) extents++;
                    break;
                }
        int gold = spec.expected().size();
        return new Scored(new Counts(values, found.size(), gold), new Counts(extents, found.size(), gold));
    }

    private static boolean isOf(Kind kind, Figure figure, String input) {
        String unit = figure.unit();
        String words = figure.span().in(input).toLowerCase(Locale.ROOT);
        boolean money = figure.currency() != null || (unit != null && COINS.contains(unit));
        boolean time = unit != null && TIMES.contains(unit);
        boolean age = time
                && (words.contains("old")
                        || words.contains(" age")
                        || words.endsWith("yo")
                        || !words.matches(".*[a-z].*"));
        boolean ordinal = "ordinal".equals(unit), percent = "percent".equals(unit);
        boolean temperature = unit != null && unit.startsWith("degree");
        return switch (kind) {
            case NUMBERS -> !ordinal && !GLUED.matcher(words).find();
            case ORDINALS -> ordinal;
            case PERCENTAGES -> percent;
            case RANGES -> figure.bound() != Bound.EXACT && figure.bound() != Bound.ABOUT;
            case MONEY -> money;
            case AGES -> age;
            case DIMENSIONS ->
                unit != null && !money && !time && !ordinal && !percent && !temperature && !unit.equals("times");
            case TEMPERATURES -> temperature;
        };
    }

    private static boolean hasValue(Figure figure, Expected expected) {
        if (expected.open().isEmpty()) {
            BigDecimal value = figure.low() != null ? figure.low() : figure.high();
            return same(value, expected.low());
        }
        boolean low = figure.bound() != Bound.MORE_THAN || expected.open().startsWith("(");
        boolean high = figure.bound() != Bound.FEWER_THAN || expected.open().endsWith(")");
        return low && high && same(figure.low(), expected.low()) && same(figure.high(), expected.high());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : Quantity.isClose(one, other);
    }

    /** The corpus marks a number without its bound, and a plain number without its unit. */
    private static boolean hasExtent(Figure figure, Expected expected, Kind kind, String input) {
        Span span = figure.span();
        if (span.equals(expected.span())) return true;
        if (kind == Kind.RANGES) return stripped(span, input, UNITS).equals(expected.span());
        if (kind != Kind.NUMBERS) span = withoutRate(span, input);
        span = stripped(span, input, BOUNDS);
        if (kind == Kind.NUMBERS) span = stripped(span, input, UNITS);
        return span.equals(expected.span());
    }

    /** {@code $2} of {@code $2 per share}: the corpus leaves out what money and measures are per. */
    private static Span withoutRate(Span span, String input) {
        Matcher rate = RATE.matcher(span.in(input));
        return rate.find() ? new Span(span.start(), span.start() + rate.start()) : span;
    }

    /** Without those of {@code phrases} at its ends. */
    private static Span stripped(Span span, String input, List<String> phrases) {
        int from = span.start(), to = span.end();
        String words = span.in(input).toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            if (words.length() > phrase.length() && words.startsWith(phrase)) {
                from += phrase.length();
                while (from < to && input.charAt(from) == ' ') from++;
                break;
            }
        }
        for (String phrase : phrases) {
            String rest = input.substring(from, to).toLowerCase(Locale.ROOT);
            if (rest.length() > phrase.length() && rest.endsWith(phrase)) {
                to -= phrase.length();
                while (to > from && " -".indexOf(input.charAt(to - 1)) >= 0) to--;
                break;
            }
        }
        return new Span(from, to);
    }

    private static List<String> units() {
        List<String> units = new ArrayList<>(phrases("units.txt"));
        units.addAll(phrases("currencies.txt"));
        return units.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The phrases of a word list, the longest first, as they stand in running text. */
    private static List<String> phrases(String file) {
        Lexicon lists = Lexicon.read(FigureExtractor.class, file);
        return lists.names().stream()
                .flatMap(name -> lists.list(name).stream())
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
