package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.reading.model.ReaderModel;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            AttributionRun run = new AttributionRun(sayso, reader);
            Polnear.articles(found.get(), split).forEach(run::add);
            if (show) System.out.println(run.differences());
            page.put("attribution", AttributionTable.of(run, split, seed));
        }
        return 0;
    }
}
