package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.SaysoBug;
import io.sayso.bench.NestingScorer.NestingMeasure;
import io.sayso.reading.Reading;
import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores speech inside speech, and who carried it, on the test set made by hand. */
@Command(
        name = "nesting",
        mixinStandardHelpOptions = true,
        description = "Score speech inside speech, and who carried it, on the test set made by hand.")
final class NestingCommand implements Callable<Integer> {
    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--show", description = "Also list each case: what should be found, what was, and the verdict.")
    private boolean show;

    @Option(names = "--seed", defaultValue = "1", description = "Of the intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    /** One case, scored. */
    private record Scored(NestingCase gold, Map<NestingMeasure, Counts> counts) {}

    @Override
    public Integer call() {
        try (Sayso sayso = model.sayso();
                ReaderModel reader = model.model()) {
            page.put("nesting", table(scored(sayso, reader, show)));
        }
        return 0;
    }

    private static List<Scored> scored(Sayso sayso, ReaderModel reader, boolean show) {
        List<Scored> scored = new ArrayList<>();
        for (NestingCase gold : NestingCase.read(bundled())) {
            byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
            if (!(PlainText.extraction(new Input(gold.name(), bytes, null, null, null)) instanceof Report report))
                throw new SaysoBug("Case " + gold.name() + " does not read as a report.");
            Text text = Text.read(report, reader);
            Reading reading = sayso.read(report);
            NestingScorer scorer = new NestingScorer(gold, Words.of(text), text::head, reading.statements());
            if (show) System.out.print(NestingListing.of(gold, scorer, reading.statements()));
            scored.add(new Scored(gold, scorer.score()));
        }
        return scored;
    }

    /** The lines of the table of accuracy. */
    static List<Score> scores(Sayso sayso, ReaderModel reader) {
        List<Scored> scored = scored(sayso, reader, false);
        String data = "our own set, %d cases".formatted(scored.size());
        return Arrays.stream(NestingMeasure.values())
                .map(measure -> new Score(
                        "speech inside speech, carriers",
                        data,
                        measure.label() + ", F1",
                        Page.figure(counts(scored, measure, ""), 1),
                        "ours alone",
                        "nesting"))
                .toList();
    }

    static String bundled() {
        try (InputStream in = NestingCommand.class.getResourceAsStream("nesting.txt")) {
            if (in == null) throw new SaysoBug("nesting.txt is not beside the program.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SaysoBug("nesting.txt cannot be read.", e);
        }
    }

    private String table(List<Scored> scored) {
        List<String> kinds =
                scored.stream().map(s -> s.gold().kind()).distinct().toList();
        int says = scored.stream().mapToInt(s -> s.gold().says().size()).sum();
        StringBuilder table = new StringBuilder(
                "%d cases, %d statements.%n%n| F1 (P, R; 95%% interval) | all |".formatted(scored.size(), says));
        for (String kind : kinds) table.append(' ').append(kind).append(" cases |");
        table.append("\n|---|---|").append("---|".repeat(kinds.size()));
        for (NestingMeasure measure : NestingMeasure.values()) {
            table.append("\n| ").append(measure.label()).append(" | ");
            table.append(cell(counts(scored, measure, "")));
            for (String kind : kinds) table.append(" | ").append(cell(counts(scored, measure, kind)));
            table.append(" |");
        }
        return table.append('\n').toString();
    }

    /** The counts of each case of {@code kind}, or of all cases if it is empty. */
    private static List<Counts> counts(List<Scored> scored, NestingMeasure measure, String kind) {
        return scored.stream()
                .filter(s -> kind.isEmpty() || s.gold().kind().equals(kind))
                .map(s -> s.counts().getOrDefault(measure, Counts.NONE))
                .toList();
    }

    private String cell(List<Counts> cases) {
        Counts all = Counts.sum(cases);
        if (all.found() + all.gold() == 0) return "none";
        return Page.figure(cases, seed);
    }
}
