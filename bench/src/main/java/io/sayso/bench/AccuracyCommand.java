package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.reading.model.ReaderModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * All figures of accuracy in one table. A corpus that is missing is named on standard error, and its lines left out.
 */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = "All figures of accuracy in one table: task, data, metric, figure, best published, command.")
final class AccuracyCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    private final List<Score> scores = new ArrayList<>();

    @Override
    public Integer call() {
        try (Sayso sayso = model.sayso();
                ReaderModel reader = model.model()) {
            Optional<Corpora> found = corpora.find();
            found.ifPresent(all -> add(() -> AttributionCommand.scores(all, sayso, reader)));
            add(() -> NestingCommand.scores(sayso, reader));
            found.ifPresent(all -> {
                add(() -> TimesCommand.scores(all, reader));
                add(() -> RecognizersTimesCommand.scores(all, reader));
                add(() -> PlacesCommand.scores(all, reader));
                add(() -> FiguresCommand.scores(all, reader, SEED));
                add(() -> ActorsCommand.scores(all, reader));
                add(() -> EventsCommand.scores(all, reader));
                add(() -> BodiesCommand.scores(all));
            });
        }
        page.put("accuracy", Score.table(scores));
        return 0;
    }

    private void add(Supplier<List<Score>> task) {
        try {
            scores.addAll(task.get());
        } catch (SaysoException e) {
            System.err.println("SKIPPED, NOT MEASURED: " + e.getMessage());
        }
    }
}
