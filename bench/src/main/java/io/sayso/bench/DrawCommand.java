package io.sayso.bench;

import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws reports by lot, for people to judge readings of. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description = "Draw reports from the corpora's development parts by lot: PolNeAR, BASIL, MEANTIME, GUM's news.")
final class DrawCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Option(names = "--seed", required = true, description = "Of the lot.")
    private long seed;

    @Option(
            names = "--skip-seeds",
            split = ",",
            description =
                    "Seeds of earlier draws of as many reports, in their order: what they drew is not drawn again.")
    private List<Long> skipped = new ArrayList<>();

    @Option(names = "--count", defaultValue = "20", description = "How many reports. Default: ${DEFAULT-VALUE}.")
    private int count = 20;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write them: NN-corpus-name.txt, and manifest.tsv with file, corpus, id and date.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        List<DevReport> drawn = Draw.of(DevReports.all(found.get()), count, seed, skipped);
        try {
            write(drawn);
        } catch (IOException e) {
            throw new SaysoException(out + " cannot be written: " + e.getMessage() + ". Name another folder.", e);
        }
        System.out.printf("%d reports in %s%n", drawn.size(), out);
        return 0;
    }

    private void write(List<DevReport> drawn) throws IOException {
        Files.createDirectories(out);
        StringBuilder manifest = new StringBuilder("file\tcorpus\tid\tpublished\n");
        for (int i = 0; i < drawn.size(); i++) {
            DevReport report = drawn.get(i);
            String name = report.id().replaceAll("[^A-Za-z0-9]+", "-");
            String file = "%02d-%s-%s.txt".formatted(i + 1, report.corpus(), name);
            Files.writeString(out.resolve(file), report.text());
            String published = report.published() == null ? "" : report.published();
            manifest.append(String.join("\t", file, report.corpus(), report.id(), published))
                    .append('\n');
        }
        Files.writeString(out.resolve("manifest.tsv"), manifest);
    }
}
