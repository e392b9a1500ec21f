package io.sayso.bench;

import io.sayso.bench.NewsQuant.Quantity;
import io.sayso.reading.Figure;
import io.sayso.reading.Lexicon;
import io.sayso.reading.figure.FigureExtractor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Scores figures against NewsQuant: each is written as the corpus would write it, and counts for one marked at most.
 */
final class NewsQuantScorer {
    /** What is counted. */
    enum NewsQuantMeasure {
        VALUE("value", Quantity::hasValue),
        UNIT("value and unit", (a, b) -> a.hasValue(b) && a.unit().equals(b.unit())),
        CHANGE("value and change word", (a, b) -> a.hasValue(b) && a.change().equals(b.change()));

        private final String label;
        private final BiPredicate<Quantity, Quantity> right;

        NewsQuantMeasure(String label, BiPredicate<Quantity, Quantity> right) {
            this.label = label;
            this.right = right;
        }

        /** What it is called in a table. */
        String label() {
            return label;
        }
    }

    private static final Map<String, String> UNITS = Map.of(
            "percent", "percentage",
            "degree celsius", "celsius",
            "degree fahrenheit", "fahrenheit",
            "times", "count",
            "pound", "pound-mass");
    private static final Map<String, String> MONEY =
            Map.of("USD", "dollar", "GBP", "pound sterling", "ILS", "shekel", "HRK", "croatian kuna");

    private static final Lexicon CHANGES = Lexicon.read(FigureExtractor.class, "contexts.txt");

    private NewsQuantScorer() {}

    static Map<NewsQuantMeasure, Counts> score(List<Quantity> gold, List<Quantity> found) {
        Map<NewsQuantMeasure, Counts> counts = new EnumMap<>(NewsQuantMeasure.class);
        for (NewsQuantMeasure measure : NewsQuantMeasure.values()) {
            List<Quantity> left = new ArrayList<>(found);
            int right = 0;
            for (Quantity quantity : gold)
                for (Quantity candidate : left)
                    if (measure.right.test(candidate, quantity)) {
                        left.remove(candidate);
                        right++;
                        break;
                    }
            counts.put(measure, new Counts(right, found.size(), gold.size()));
        }
        return counts;
    }

    /** Of the values found whose marked change is no direction, how many have its word. */
    static Counts bounds(List<Quantity> gold, List<Quantity> found) {
        List<Quantity> left = new ArrayList<>(found);
        int right = 0, all = 0;
        for (Quantity quantity : gold)
            for (Quantity candidate : left)
                if (candidate.hasValue(quantity)) {
                    left.remove(candidate);
                    if (quantity.change().matches("[=~<>]")) {
                        all++;
                        if (undirected(candidate.change()).equals(quantity.change())) right++;
                    }
                    break;
                }
        return Counts.share(right, all);
    }

    private static String undirected(String change) {
        return change.equals("up") || change.equals("down") ? "=" : change;
    }

    /** As the corpus writes them: it has no ordinals, and nothing implied. */
    static List<Quantity> written(List<Figure> figures, String text) {
        return figures.stream()
                .filter(f -> !f.implied() && !"ordinal".equals(f.unit()))
                .map(f -> written(f, text))
                .toList();
    }

    /** A vague plural is written from its rule's number to ten times that, "dozens" 12-120. */
    private static Quantity written(Figure figure, String text) {
        BigDecimal low = Objects.requireNonNull(figure.low() != null ? figure.low() : figure.high());
        BigDecimal high = figure.high() != null ? figure.high() : low;
        if (figure.rule() != null) high = low.multiply(BigDecimal.TEN);
        String change = switch (figure.bound()) {
            case EXACT, BETWEEN -> "=";
            case ABOUT -> "~";
            case AT_LEAST -> figure.rule() != null ? "=" : ">";
            case MORE_THAN -> ">";
            case AT_MOST, FEWER_THAN -> "<";
        };
        String direction =
                figure.of() == null || !change.equals("=") ? "" : figure.of().toLowerCase(Locale.ROOT);
        if (CHANGES.list("change more").contains(direction)) change = "up";
        if (CHANGES.list("change less").contains(direction)) change = "down";
        return new Quantity(low, high, unit(figure, figure.span().in(text)), change);
    }

    private static String unit(Figure figure, String words) {
        String unit = figure.unit();
        if (figure.currency() != null) {
            String name = Currency.getInstance(figure.currency())
                    .getDisplayName(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT);
            return MONEY.getOrDefault(figure.currency(), name) + (unit == null ? "" : " " + unit);
        }
        if ("year".equals(unit) && (words.contains("old") || !words.contains("y"))) return "year of age";
        if (unit != null) return UNITS.getOrDefault(unit, unit);
        return figure.counted() == null ? "-" : singular(figure.counted().toLowerCase(Locale.ROOT));
    }

    /** The last word in the singular, roughly; the corpus's lemmas are spaCy's. */
    static String singular(String words) {
        for (String people : List.of("people", "men", "women", "children", "series"))
            if (words.endsWith(people)) return words.replace("women", "woman").replace("children", "child");
        if (words.endsWith("ies")) return words.substring(0, words.length() - 3) + "y";
        if (words.endsWith("sses") || words.endsWith("xes") || words.endsWith("ches") || words.endsWith("ruses"))
            return words.substring(0, words.length() - 2);
        return words.endsWith("s") && !words.endsWith("ss") ? words.substring(0, words.length() - 1) : words;
    }
}
