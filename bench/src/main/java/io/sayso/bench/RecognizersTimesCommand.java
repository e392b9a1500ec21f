package io.sayso.bench;

import io.sayso.bench.RecognizersTimes.Case;
import io.sayso.bench.RecognizersTimes.Expected;
import io.sayso.reading.When;
import io.sayso.reading.model.ReaderModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores times on the specifications of Recognizers-Text. */
@Command(
        name = "recognizers-times",
        mixinStandardHelpOptions = true,
        description = "Score times on the specifications of Recognizers-Text.")
final class RecognizersTimesCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--show", description = "Also list what is not met, by kind.")
    private boolean show;

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        try (ReaderModel reader = model.model()) {
            page.put("recognizers-times", table(counts(found.get(), reader)));
        }
        return 0;
    }

    /** By kind, and under "all" for all: how many are met of those that should be found. */
    private Map<String, Counts> counts(Corpora corpora, ReaderModel reader) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Case one : RecognizersTimes.cases(corpora)) {
            List<When> times = TimesRun.times("case", one.input(), one.said(), reader);
            for (Expected expected : one.times()) {
                When when = times.stream()
                        .filter(t -> t.span().overlaps(expected.span()))
                        .findFirst()
                        .orElse(null);
                boolean met = when != null && expected.isMet(when);
                if (show && !met) System.out.println(line(one, expected, when == null ? "–" : when.value()));
                for (String kind : List.of("all", expected.kind()))
                    counts.merge(kind, Counts.share(met ? 1 : 0, 1), Counts::plus);
            }
        }
        return counts;
    }

    private static String line(Case one, Expected expected, String found) {
        return "%-10s %s | %s | wanted %s | found %s"
                .formatted(expected.kind(), one.input(), expected.span().in(one.input()), expected.values(), found);
    }

    /** The line of the table of accuracy. */
    static List<Score> scores(Corpora corpora, ReaderModel model) {
        Counts all = new RecognizersTimesCommand().counts(corpora, model).getOrDefault("all", Counts.NONE);
        return List.of(new Score(
                "times",
                "Recognizers-Text, DateTimeModel, " + String.join(", ", RecognizersTimes.KINDS),
                "met, of " + all.gold(),
                Page.percent(all.recall()),
                "none known",
                "recognizers-times"));
    }

    private static String table(Map<String, Counts> counts) {
        StringBuilder table = new StringBuilder("| kind | to find | met, per cent |\n|---|---|---|\n");
        counts.forEach((kind, count) ->
                table.append("| %s | %d | %s |%n".formatted(kind, count.gold(), Page.percent(count.recall()))));
        return table.toString();
    }
}
