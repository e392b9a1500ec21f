package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.reading.model.ReaderModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores who says what against PolNeAR. */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Score sources, cues and contents against PolNeAR: the model alone, and Sayso.")
final class AttributionCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--split", defaultValue = "dev", description = "train or dev. Default: ${DEFAULT-VALUE}.")
    private String split = "dev";

    @Option(names = "--seed", defaultValue = "1", description = "Of the intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--show", description = "Also list where Sayso and people differ.")
    private boolean show;

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        try (Sayso sayso = model.sayso();
                ReaderModel reader = model.model()) {
            AttributionRun run = run(found.get(), split, sayso, reader);
            if (show) System.out.println(run.differences());
            page.put("attribution", AttributionTable.of(run, split, seed));
        }
        return 0;
    }

    private static AttributionRun run(Corpora corpora, String split, Sayso sayso, ReaderModel reader) {
        AttributionRun run = new AttributionRun(sayso, reader);
        Polnear.articles(corpora, split).forEach(run::add);
        return run;
    }

    /** The lines of the table of accuracy. */
    static List<Score> scores(Corpora corpora, Sayso sayso, ReaderModel reader) {
        AttributionRun run = run(corpora, "dev", sayso, reader);
        String none = "none known by this measure";
        return Stream.of(Measure.CONTENT, Measure.CONTENT_AND_SOURCE, Measure.SOURCE_WORDS, Measure.CONTENT_WORDS)
                .map(measure -> new Score(
                        "who says what",
                        "PolNeAR dev, 84 articles; speech inside speech left out",
                        measure.label() + ", F1",
                        Page.figure(run.counts(AttributionRun.Reader.SAYSO_FLAT, measure), 1),
                        none,
                        "attribution"))
                .toList();
    }
}
