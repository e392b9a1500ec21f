package io.sayso.bench;

import io.sayso.reading.Reading;
import io.sayso.record.Entry;
import io.sayso.record.Press;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Fold;
import io.sayso.report.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench fold}: how long it takes to make the record of a situation of so many generated reports. */
@Command(
        name = "fold",
        mixinStandardHelpOptions = true,
        description = "Measure how long the record of a situation takes to make, from readings in memory.")
final class FoldCommand implements Callable<Integer> {
    /** The first fold warms up; the fastest of the others counts. */
    private static final int TIMES = 3;

    @Option(
            names = "--reports",
            split = ",",
            defaultValue = "300,1000,3000,10000",
            description = "At how many reports. Default: ${DEFAULT-VALUE}.")
    private int[] sizes = {300, 1_000, 3_000, 10_000};

    @Option(names = "--seed", defaultValue = "1", description = "What the reports are drawn by. Default: 1.")
    private long seed = 1;

    @Mixin
    private PageOption page = new PageOption();

    @Override
    public Integer call() {
        StringBuilder table = new StringBuilder("| reports | statements | claims | made in |\n|---|---|---|---|\n");
        for (int size : Arrays.stream(sizes).sorted().toArray()) {
            Press press = press(size);
            long best = Long.MAX_VALUE;
            SituationRecord record = Fold.of(press);
            for (int i = 1; i < TIMES; i++) {
                long start = System.nanoTime();
                record = Fold.of(press);
                best = Math.min(best, System.nanoTime() - start);
            }
            table.append("| %,d | %,d | %,d | %.2f s |%n"
                    .formatted(size, record.lines().size(), record.claims().size(), best / 1e9));
        }
        page.put("fold", table.toString());
        return 0;
    }

    private Press press(int size) {
        GeneratedPress generated = new GeneratedPress(size, seed);
        List<Entry> entries = new ArrayList<>();
        while (generated.hasNext()) {
            Reading reading = generated.next().reading();
            Moment published = Objects.requireNonNull(reading.report().imprint().published());
            Instant seen = published.latest();
            entries.add(new Entry(String.valueOf(entries.size() + 1), 1, seen, null, seen, reading));
        }
        return new Press(Instant.MAX, entries, List.of());
    }
}
