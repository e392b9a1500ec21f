package io.sayso.bench;

import io.sayso.bench.TimeScorer.Pair;
import io.sayso.bench.TimeScorer.TimeMeasure;
import io.sayso.reading.model.ReaderModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores times on TimeBank and AQUAINT, as TempEval-3 does. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description = "Score times on TimeBank and AQUAINT, as TempEval-3 does.")
final class TimesCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--show", description = "Also list what is missed, too much, or has another type or value.")
    private boolean show;

    @Option(names = "--seed", defaultValue = "1", description = "Of the intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    /** One document, scored. */
    private record Scored(TimeDocument document, Map<TimeMeasure, Counts> counts) {}

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        List<Scored> scored = new ArrayList<>();
        try (ReaderModel reader = model.model()) {
            for (TimeDocument document : TimeMl.documents(found.get())) {
                List<Pair> pairs = pairs(document, reader);
                if (show) System.out.print(TimesListing.of(document, pairs));
                scored.add(new Scored(document, TimeScorer.score(pairs)));
            }
        }
        page.put("times", table(scored));
        return 0;
    }

    private static List<Pair> pairs(TimeDocument document, ReaderModel model) {
        return TimeScorer.pairs(
                document.times(), TimesRun.times(document.id(), document.text(), document.published(), model));
    }

    /** The line of the table of accuracy. */
    static List<Score> scores(Corpora corpora, ReaderModel model) {
        List<Counts> values = new ArrayList<>();
        List<TimeDocument> documents = TimeMl.documents(corpora);
        for (TimeDocument document : documents)
            values.add(Counts.sum(
                    List.of(TimeScorer.score(pairs(document, model)).getOrDefault(TimeMeasure.VALUE, Counts.NONE))));
        return List.of(new Score(
                "times",
                "TimeBank and AQUAINT, " + documents.size() + " documents",
                "value F1, overlapping extents",
                Page.figure(values, 1),
                "77.6 (HeidelTime), 82.4 (UWTime), both on TempEval-3's platinum set, which is not this one",
                "times"));
    }

    private String table(List<Scored> scored) {
        StringBuilder table = new StringBuilder("%d documents, %d times marked by people.%n%n"
                .formatted(
                        scored.size(),
                        scored.stream()
                                .mapToInt(s -> s.document().times().size())
                                .sum()));
        table.append("| F1 (P, R; 95% interval) | all | TimeBank | AQUAINT |\n|---|---|---|---|");
        for (TimeMeasure measure : TimeMeasure.values()) {
            table.append("\n| ").append(measure.label());
            for (String part : List.of("", "TimeBank", "AQUAINT"))
                table.append(" | ").append(Page.figure(counts(scored, measure, part), seed));
            table.append(" |");
        }
        return table.append('\n').toString();
    }

    private static List<Counts> counts(List<Scored> scored, TimeMeasure measure, String part) {
        return scored.stream()
                .filter(s -> s.document().id().startsWith(part))
                .map(s -> s.counts().getOrDefault(measure, Counts.NONE))
                .toList();
    }
}
