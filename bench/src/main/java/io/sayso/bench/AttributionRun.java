package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.reading.Attribution;
import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads articles as Sayso does and as the model alone does, and holds both against what people marked. */
final class AttributionRun {
    /** Who found what is scored. */
    enum Reader {
        MODEL("the model, simply decoded"),
        SAYSO("Sayso"),
        SAYSO_FLAT("Sayso, speech inside speech left out");

        private final String label;

        Reader(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Sayso sayso;
    private final ReaderModel model;
    private final Map<Reader, List<Map<Measure, Counts>>> scores = new EnumMap<>(Reader.class);
    private final StringBuilder differences = new StringBuilder();
    private int words, gold, marks, nested;

    AttributionRun(Sayso sayso, ReaderModel model) {
        this.sayso = sayso;
        this.model = model;
        for (Reader reader : Reader.values()) scores.put(reader, new ArrayList<>());
    }

    void add(Polnear.Article article) {
        Report report = report(article, sayso);
        Text text = Text.read(report, model);
        Words split = Words.of(text);
        AttributionScorer scorer = new AttributionScorer(split, inWords(article.attributions(), split), text::head);
        put(Reader.MODEL, scorer.score(WordRoles.of(text.scores()), SimpleDecoder.decode(text.scores())));

        List<Attribution> all = new ArrayList<>();
        for (var mark : sayso.read(report).marks()) if (mark instanceof Attribution a) all.add(a);
        List<Attribution> flat = Nested.leftOut(all);
        put(Reader.SAYSO, scorer.score(inWords(all, split)));
        put(Reader.SAYSO_FLAT, scorer.score(inWords(flat, split)));
        differences.append(Differences.of(article.id(), split, scorer, inWords(flat, split)));

        words += split.size();
        gold += scorer.gold().size();
        marks += all.size();
        nested += all.size() - flat.size();
    }

    private static Report report(Polnear.Article article, Sayso sayso) {
        Input input = new Input(article.id(), article.text().getBytes(StandardCharsets.UTF_8), null, null, null);
        if (PlainText.extraction(input) instanceof Report report
                && report.text().equals(article.text())) return report;
        throw new SaysoException(article.id() + " does not read as the text that was marked. Leave it out.");
    }

    private static List<WordAttribution> inWords(List<Attribution> attributions, Words words) {
        return attributions.stream().map(a -> WordAttribution.of(a, words)).toList();
    }

    private void put(Reader reader, Map<Measure, Counts> score) {
        articles(reader).add(score);
    }

    private List<Map<Measure, Counts>> articles(Reader reader) {
        return scores.getOrDefault(reader, List.of());
    }

    /** The readers that found anything. */
    List<Reader> readers() {
        return marks == 0 ? List.of(Reader.MODEL) : List.of(Reader.values());
    }

    /** What a measure came to, article by article. */
    List<Counts> counts(Reader reader, Measure measure) {
        return articles(reader).stream()
                .map(a -> a.getOrDefault(measure, Counts.NONE))
                .toList();
    }

    /** What was read, in a sentence or two. */
    String summary() {
        String read = "%,d articles, %,d words, %,d attributions with a content marked by people."
                .formatted(articles(Reader.MODEL).size(), words, gold);
        return marks == 0
                ? read + " Sayso itself made no attribution."
                : read + " Sayso made %,d attributions, %,d of them inside another's content.".formatted(marks, nested);
    }

    /** Where Sayso and people differ, article by article. */
    String differences() {
        return differences.toString();
    }
}
