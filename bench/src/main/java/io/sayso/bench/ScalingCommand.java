package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what ten times the text costs, for prose and for texts that are made to be hard. */
@Command(
        name = "scaling",
        mixinStandardHelpOptions = true,
        description = "Measure how many times as long ten times the text takes, for prose and for hostile shapes.")
final class ScalingCommand implements Callable<Integer> {
    private static final int TIMES = 10;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--shapes", split = ",", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<Shape> shapes = Arrays.asList(Shape.values());

    @Option(
            names = "--repeats",
            defaultValue = "3",
            description = "The best of so many counts. Default: ${DEFAULT-VALUE}.")
    private int repeats = 3;

    @Override
    public Integer call() {
        StringBuilder table = new StringBuilder(
                "| text | size | seconds | ten times the text | times as long |\n|---|---|---|---|---|\n");
        try (Sayso sayso = model.sayso()) {
            seconds(sayso, Shape.PROSE.text(20_000));
            for (Shape shape : shapes) {
                System.err.println(shape.label() + " ...");
                String small = shape.text(shape.size()), large = shape.text(TIMES * shape.size());
                double once = best(sayso, small), tenTimes = best(sayso, large);
                table.append("| %s | %,d characters | %.2f | %.2f | %.1f |%n"
                        .formatted(shape.label(), small.length(), once, tenTimes, tenTimes / once));
            }
        }
        page.put("scaling", table.toString());
        return 0;
    }

    private double best(Sayso sayso, String text) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < repeats; i++) best = Math.min(best, seconds(sayso, text));
        return best;
    }

    /** From bytes to a reading, or to the word that there is none. */
    private static double seconds(Sayso sayso, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        if (PlainText.extraction(new Input("scaling", bytes, null, null, null)) instanceof Report report)
            sayso.read(report);
        return (System.nanoTime() - start) / 1e9;
    }
}
