package io.sayso.bench;

import io.sayso.SaysoBug;
import io.sayso.bench.PlaceScorer.PlaceMeasure;
import io.sayso.reading.Place;
import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.reading.place.PlaceExtractor;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores places against LGL and GeoWebNews. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description = "Score places against LGL and GeoWebNews: the names found, and where they lie.")
final class PlacesCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--seed", defaultValue = "1", description = "Of the intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--show", description = "Also list where Sayso and people differ, by what kind of difference.")
    private boolean show;

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        Map<String, PlaceRun> runs;
        try (ReaderModel reader = model.model()) {
            runs = runs(found.get(), reader);
        }
        if (show) runs.values().forEach(run -> System.out.println(run.differences()));
        page.put("places", table(runs, seed));
        return 0;
    }

    private static Map<String, PlaceRun> runs(Corpora corpora, ReaderModel reader) {
        Map<String, PlaceRun> runs = new LinkedHashMap<>();
        runs.put("LGL", run(Lgl.articles(corpora), reader));
        runs.put("GeoWebNews", run(GeoWebNews.articles(corpora), reader));
        return runs;
    }

    private static PlaceRun run(List<ToponymArticle> articles, ReaderModel reader) {
        PlaceRun run = new PlaceRun();
        for (ToponymArticle article : articles) run.add(article, places(article.text(), reader));
        return run;
    }

    private static List<Place> places(String article, ReaderModel reader) {
        Input input = Input.of("article.txt", article);
        if (!(PlainText.extraction(input) instanceof Report report)
                || !report.text().equals(article)) throw new SaysoBug("An article does not read as it stands.");
        return new PlaceExtractor()
                .extract(Text.read(report, reader), List.of()).stream()
                        .map(Place.class::cast)
                        .toList();
    }

    /** The lines for the table of accuracy. */
    static List<Score> scores(Corpora corpora, ReaderModel reader) {
        List<Score> scores = new ArrayList<>();
        runs(corpora, reader).forEach((name, run) -> {
            for (PlaceMeasure measure : List.of(PlaceMeasure.LITERAL_OVERLAPPING, PlaceMeasure.NEAR_OF_FOUND))
                scores.add(new Score(
                        "places",
                        "%s, %d articles".formatted(name, run.articles()),
                        measure.label(),
                        cell(run, measure, 1),
                        measure == PlaceMeasure.NEAR_OF_FOUND && name.equals("LGL") ? "≈ 76 (CamCoder)" : "none known",
                        "places"));
        });
        return scores;
    }

    static String table(Map<String, PlaceRun> runs, long seed) {
        StringBuilder table = new StringBuilder();
        runs.forEach(
                (name, run) -> table.append("%s: %d articles, %d names marked by people, %d of them with coordinates.%n"
                        .formatted(name, run.articles(), run.toponyms(), run.located())));
        table.append("\n| |");
        runs.keySet().forEach(name -> table.append(' ').append(name).append(" |"));
        table.append("\n|---|").append("---|".repeat(runs.size()));
        for (PlaceMeasure measure : PlaceMeasure.values()) {
            table.append("\n| ").append(measure.label()).append(" |");
            runs.values()
                    .forEach(run ->
                            table.append(' ').append(cell(run, measure, seed)).append(" |"));
        }
        return table.append('\n').toString();
    }

    private static String cell(PlaceRun run, PlaceMeasure measure, long seed) {
        List<Counts> counts = run.counts(measure);
        if (!measure.isShare()) return Page.figure(counts, seed);
        Interval interval = Interval.of(counts, seed);
        return "**%s** (%s–%s)"
                .formatted(
                        Page.percent(Counts.sum(counts).recall()),
                        Page.percent(interval.low()),
                        Page.percent(interval.high()));
    }
}
