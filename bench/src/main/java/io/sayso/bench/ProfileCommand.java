package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Says where the time of a reading goes: samples of the threads' stacks, counted by the room of Sayso that the
 * innermost of its own methods stands in.
 */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "Say where the time of a reading goes, by room and by method, on PolNeAR dev.")
final class ProfileCommand implements Callable<Integer> {
    private static final String OURS = "io.sayso.", BENCH = "io.sayso.bench.", RUNTIME = "ai.onnxruntime.";
    private static final String MODEL_RUN = "the model itself (ONNX Runtime)";

    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--passes", defaultValue = "2", description = "How often to read all. Default: ${DEFAULT-VALUE}.")
    private int passes = 2;

    @Option(
            names = "--methods",
            defaultValue = "12",
            description = "How many methods to name. Default: ${DEFAULT-VALUE}.")
    private int methods = 12;

    @Override
    public Integer call() throws IOException {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        List<Report> reports = new ArrayList<>();
        Path file = Files.createTempFile("sayso", ".jfr");
        try (Sayso sayso = model.sayso();
                Recording recording = new Recording()) {
            for (Polnear.Article article : Polnear.articles(found.get(), "dev")) {
                byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
                if (PlainText.extraction(new Input(article.id(), bytes, null, null, null)) instanceof Report report)
                    reports.add(report);
            }
            if (reports.isEmpty()) throw new SaysoException("PolNeAR dev has no report. Fetch it again.");
            reports.forEach(sayso::read);
            for (String event : List.of("jdk.ExecutionSample", "jdk.NativeMethodSample"))
                recording.enable(event).withPeriod(Duration.ofMillis(10));
            recording.start();
            for (int i = 0; i < passes; i++) reports.forEach(sayso::read);
            recording.stop();
            recording.dump(file);
            page.put("profile", table(file));
        } finally {
            Files.delete(file);
        }
        return 0;
    }

    private String table(Path file) throws IOException {
        Map<String, Integer> rooms = new HashMap<>(), hot = new HashMap<>();
        int all = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getStackTrace() == null) continue;
            Optional<String> method = ownMethod(event.getStackTrace().getFrames());
            if (method.isEmpty()) continue;
            all++;
            rooms.merge(room(method.get()), 1, Integer::sum);
            if (!method.get().equals(MODEL_RUN)) hot.merge(method.get(), 1, Integer::sum);
        }
        if (all == 0) throw new SaysoException("Nothing was sampled. Give more passes: --passes 5.");
        StringBuilder table = new StringBuilder("%,d samples.%n%n| room | share |%n|---|---|%n".formatted(all));
        rows(table, rooms, all, Integer.MAX_VALUE);
        table.append("\n| outside the model, in | share |\n|---|---|\n");
        rows(table, hot, all, methods);
        return table.toString();
    }

    private static void rows(StringBuilder table, Map<String, Integer> counts, int all, int most) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(e -> table.append(
                        "| %s | %s%% |%n".formatted(e.getKey(), Page.percent((double) e.getValue() / all))));
    }

    /** The innermost method of Sayso in a stack, or the model where it is inside it; nothing for other threads. */
    private static Optional<String> ownMethod(List<RecordedFrame> frames) {
        boolean inRuntime = false;
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            inRuntime |= type.startsWith(RUNTIME);
            if (!type.startsWith(OURS) || type.startsWith(BENCH)) continue;
            if (inRuntime) return Optional.of(MODEL_RUN);
            return Optional.of(type.substring(OURS.length()).replaceAll("\\$.*", "") + "."
                    + frame.getMethod().getName().replaceAll("^lambda\\$(\\w+)\\$\\d+$", "$1"));
        }
        return Optional.empty();
    }

    private static String room(String method) {
        if (method.equals(MODEL_RUN)) return method;
        int type = method.lastIndexOf('.', method.lastIndexOf('.') - 1);
        return type < 0 ? "Sayso" : method.substring(0, type);
    }
}
