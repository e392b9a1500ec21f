package io.sayso.bench;

import io.sayso.reading.model.ReaderModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores figures against NewsQuant and the number cases of Recognizers-Text. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Score how much and how many against NewsQuant and the number cases of Recognizers-Text.")
final class FiguresCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--show", description = "Also list where Sayso and the corpora differ, by kind.")
    private boolean show;

    @Option(names = "--seed", defaultValue = "1", description = "Of the intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        try (ReaderModel reader = model.model()) {
            FiguresRun run = FiguresRun.of(found.get(), reader);
            if (show) System.out.println(run.differences());
            page.put("figures", run.table(seed));
        }
        return 0;
    }

    /** The lines of the table of accuracy. */
    static List<Score> scores(Corpora corpora, ReaderModel reader, long seed) {
        return FiguresRun.of(corpora, reader).scores(seed);
    }
}
