package io.sayso.bench;

import io.sayso.bench.NewsQuant.Quantity;
import io.sayso.bench.NewsQuant.Sentence;
import io.sayso.bench.NewsQuantScorer.NewsQuantMeasure;
import io.sayso.bench.NumberSpecs.Case;
import io.sayso.bench.NumberSpecs.Kind;
import io.sayso.reading.Figure;
import io.sayso.reading.Text;
import io.sayso.reading.figure.FigureExtractor;
import io.sayso.reading.model.ReaderModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures found in both corpora, scored text by text. */
final class FiguresRun {
    private final ReaderModel model;
    private final Map<NewsQuantMeasure, List<Counts>> news = new EnumMap<>(NewsQuantMeasure.class);
    private final List<Counts> bounds = new ArrayList<>();
    private final Map<Kind, List<Counts>> values = new EnumMap<>(Kind.class), extents = new EnumMap<>(Kind.class);
    private final Map<NumberLeftOut, Integer> leftOut = new EnumMap<>(NumberLeftOut.class);
    private final StringBuilder differences = new StringBuilder();

    private FiguresRun(ReaderModel model) {
        this.model = model;
    }

    static FiguresRun of(Corpora corpora, ReaderModel model) {
        FiguresRun run = new FiguresRun(model);
        NewsQuant.sentences(corpora).forEach(run::add);
        for (Kind kind : Kind.values())
            for (Case spec : NumberSpecs.cases(corpora, kind)) {
                Optional<NumberLeftOut> rule = NumberLeftOut.of(spec.input());
                if (rule.isPresent()) run.leftOut.merge(rule.get(), 1, Integer::sum);
                else run.add(kind, spec);
            }
        return run;
    }

    private List<Figure> figures(String text) {
        if (text.isBlank()) return List.of();
        return new FigureExtractor()
                .extract(Text.read(BareText.of(text), model), List.of()).stream()
                        .map(Figure.class::cast)
                        .toList();
    }

    private void add(Sentence sentence) {
        List<Quantity> found = NewsQuantScorer.written(figures(sentence.text()), sentence.text());
        NewsQuantScorer.score(sentence.quantities(), found)
                .forEach((measure, counts) ->
                        news.computeIfAbsent(measure, m -> new ArrayList<>()).add(counts));
        bounds.add(NewsQuantScorer.bounds(sentence.quantities(), found));
        List<Quantity> missed = new ArrayList<>(sentence.quantities()), wrong = new ArrayList<>();
        for (Quantity one : found) {
            if (missed.remove(one)) continue;
            int same = -1;
            for (int i = 0; i < missed.size(); i++) if (one.hasValue(missed.get(i))) same = i;
            if (same < 0) wrong.add(one);
            else if (!missed.get(same).unit().equals(one.unit()))
                show("unit", sentence.text(), missed.remove(same), one);
            else show("change", sentence.text(), missed.remove(same), one);
        }
        if (!missed.isEmpty() || !wrong.isEmpty()) show("value", sentence.text(), missed, wrong);
    }

    private void add(Kind kind, Case spec) {
        List<Figure> figures = figures(spec.input());
        NumberSpecScorer.Scored scored = NumberSpecScorer.score(spec, kind, figures);
        values.computeIfAbsent(kind, k -> new ArrayList<>()).add(scored.value());
        extents.computeIfAbsent(kind, k -> new ArrayList<>()).add(scored.extent());
        boolean right = scored.value().right() == scored.value().found()
                && scored.extent().right() == scored.extent().gold();
        if (!right)
            show(
                    kind.name(),
                    spec.input(),
                    spec.expected().stream()
                            .map(e -> e.span().in(spec.input()) + " " + e.low() + ".." + e.high())
                            .toList(),
                    figures.stream()
                            .map(f -> f.span().in(spec.input()) + " " + f.low() + ".." + f.high() + " " + f.unit() + " "
                                    + f.currency())
                            .toList());
    }

    private void show(String kind, String text, Object gold, Object found) {
        differences
                .append(kind)
                .append("\t")
                .append(text)
                .append("\n    corpus: ")
                .append(gold);
        differences.append("\n    Sayso:  ").append(found).append('\n');
    }

    String differences() {
        return differences.toString();
    }

    String table(long seed) {
        StringBuilder table = new StringBuilder("NewsQuant, half of it: %d sentences.%n%n".formatted(bounds.size()));
        table.append("| F1 (P, R; 95% interval) | Sayso | CQE, as published |\n|---|---|---|\n");
        List<String> published = List.of("92.0", "85.6", "88.1");
        for (NewsQuantMeasure measure : NewsQuantMeasure.values())
            table.append("| %s | %s | %s |%n"
                    .formatted(measure.label(), Page.figure(news(measure), seed), published.get(measure.ordinal())));
        table.append("| bound right, of values found | %s | |%n%n".formatted(Page.figure(bounds, seed)));
        table.append("Recognizers-Text, English.\n\n| F1 (P, R; 95% interval) | cases | value | value and words |\n");
        table.append("|---|---|---|---|\n");
        for (Kind kind : Kind.values())
            table.append("| %s | %d | %s | %s |%n"
                    .formatted(
                            kind.name().toLowerCase(java.util.Locale.ROOT),
                            values(kind).size(),
                            Page.figure(values(kind), seed),
                            Page.figure(extents(kind), seed)));
        List<Counts> value = values.values().stream().flatMap(List::stream).toList();
        List<Counts> extent = extents.values().stream().flatMap(List::stream).toList();
        table.append("| all | %d | %s | %s |%n%n"
                .formatted(value.size(), Page.figure(value, seed), Page.figure(extent, seed)));
        table.append("| left out | cases |\n|---|---|\n");
        leftOut.forEach((rule, cases) -> table.append("| %s | %d |%n".formatted(rule.reason(), cases)));
        return table.toString();
    }

    List<Score> scores(long seed) {
        String data = "NewsQuant, half: %d sentences".formatted(bounds.size());
        List<Counts> all = values.values().stream().flatMap(List::stream).toList();
        List<Counts> words = extents.values().stream().flatMap(List::stream).toList();
        String specs = "Recognizers-Text, English numbers and units: %d cases".formatted(all.size());
        return List.of(
                score(data, "value F1", news(NewsQuantMeasure.VALUE), "92.0 (CQE)", seed),
                score(data, "value and unit F1", news(NewsQuantMeasure.UNIT), "85.6 (CQE)", seed),
                score(data, "value and change word F1", news(NewsQuantMeasure.CHANGE), "88.1 (CQE)", seed),
                score(specs, "value F1", all, "none known", seed),
                score(specs, "value and words F1", words, "none known", seed));
    }

    private static Score score(String data, String metric, List<Counts> counts, String best, long seed) {
        return new Score("figures", data, metric, Page.figure(counts, seed), best, "figures");
    }

    private List<Counts> news(NewsQuantMeasure measure) {
        return news.getOrDefault(measure, List.of());
    }

    private List<Counts> values(Kind kind) {
        return values.getOrDefault(kind, List.of());
    }

    private List<Counts> extents(Kind kind) {
        return extents.getOrDefault(kind, List.of());
    }
}
