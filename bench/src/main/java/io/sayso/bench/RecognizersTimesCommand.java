package io.sayso.bench;

import io.sayso.bench.RecognizersTimes.Case;
import io.sayso.bench.RecognizersTimes.Cases;
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
        Cases cases = RecognizersTimes.cases(found.get());
        try (ReaderModel reader = model.model()) {
            page.put("recognizers-times", table(counts(cases.scored(), reader), cases.leftOut()));
        }
        return 0;
    }

    /** By kind, and under "all" for all: how many are met of those that should be found. */
    private Map<String, Counts> counts(List<Case> cases, ReaderModel reader) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Case one : cases) {
            List<When> times = TimesRun.times("case", one.input(), one.said(), reader);
            for (ExpectedTime expected : one.times()) {
                List<When> found = times.stream()
                        .filter(t -> t.span().overlaps(expected.span()))
                        .toList();
                boolean met = expected.isMet(found, one.input());
                if (show && !met) System.out.println(line(one, expected, found));
                for (String kind : List.of("all", expected.kind()))
                    counts.merge(kind, Counts.share(met ? 1 : 0, 1), Counts::plus);
            }
        }
        return counts;
    }

    private static String line(Case one, ExpectedTime expected, List<When> found) {
        return "%-10s %s | %s | wanted %s | found %s"
                .formatted(
                        expected.kind(),
                        one.input(),
                        expected.words(),
                        expected.values(),
                        found.stream()
                                .map(w -> "%s (%s to %s)".formatted(w.value(), w.earliest(), w.latest()))
                                .toList());
    }

    /** The line of the table of accuracy. */
    static List<Score> scores(Corpora corpora, ReaderModel model) {
        Counts all = new RecognizersTimesCommand()
                .counts(RecognizersTimes.cases(corpora).scored(), model)
                .getOrDefault("all", Counts.NONE);
        return List.of(new Score(
                "times",
                "Recognizers-Text, DateTimeModel, " + String.join(", ", RecognizersTimes.KINDS),
                "met, of " + all.gold(),
                Page.percent(all.recall()),
                "none known",
                "recognizers-times"));
    }

    private static String table(Map<String, Counts> counts, Map<LeftOut, Integer> leftOut) {
        StringBuilder table = new StringBuilder("| kind | to find | met, per cent |\n|---|---|---|\n");
        counts.forEach((kind, count) ->
                table.append("| %s | %d | %s |%n".formatted(kind, count.gold(), Page.percent(count.recall()))));
        table.append("\n| left out | times |\n|---|---|\n");
        leftOut.forEach((rule, count) -> table.append("| %s | %d |%n".formatted(rule.reason(), count)));
        return table.toString();
    }
}
