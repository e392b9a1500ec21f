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

/** Times Sayso beside Stanford CoreNLP on reports drawn by lot. */
@Command(
        name = "race",
        mixinStandardHelpOptions = true,
        description = "Time whole readings beside Stanford CoreNLP, on the same reports, drawn by lot, in the same run."
                + " The first run fetches CoreNLP and its models, some 480 MB.")
final class RaceCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--seed", defaultValue = "1", description = "Of the lot. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--words",
            defaultValue = "10000",
            description = "How many words to read against the clock. Default: ${DEFAULT-VALUE}.")
    private int words = 10_000;

    @Option(
            names = "--warm-up",
            defaultValue = "30",
            description =
                    "For how many seconds of processor time other reports are read before. Default: ${DEFAULT-VALUE}.")
    private double warmUp = 30;

    @Option(names = "--alone", description = "Only Sayso, without CoreNLP.")
    private boolean alone;

    @Option(names = "--memory", description = "Find the smallest heap that does, instead of the speed.")
    private boolean memory;

    @Option(
            names = "--threads",
            split = ",",
            defaultValue = "1,2",
            description = "In how many threads. Default: ${DEFAULT-VALUE}.")
    private int[] threads = {1, 2};

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        List<DevReport> drawn = Draw.of(DevReports.all(found.get()), Integer.MAX_VALUE, seed, List.of());
        List<Contender> contenders = new ArrayList<>(List.of(Contender.sayso()));
        if (!alone) contenders.addAll(Contender.corenlp());
        Path folder = folder();
        try {
            int counted = Race.write(drawn, words, folder.resolve("read"));
            List<DevReport> others = drawn.subList(drawn.size() / 2, drawn.size());
            Race.write(others, 20_000, folder.resolve("warm"));
            Race race = new Race(folder, contenders, counted, warmUp);
            String what = "%,d words, seed %d. Java %s, %d cores.%n%n"
                    .formatted(
                            counted,
                            seed,
                            System.getProperty("java.version"),
                            Runtime.getRuntime().availableProcessors());
            if (memory) page.put("race-memory", what + race.memory());
            else page.put("race", what + race.speed(threads));
        } finally {
            Race.delete(folder);
        }
        return 0;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sayso-race");
        } catch (IOException e) {
            throw new SaysoException("No temporary folder can be made: " + e.getMessage() + ". Free some space.", e);
        }
    }
}
