package io.sayso.bench;

import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A system in the race, in processes of its own, so that neither memory nor processor time is another's.
 *
 * @param label what the table calls it
 * @param classPath of its processes
 * @param main the class that runs it
 * @param settings arguments of its own, after {@link Runner}'s
 */
record Contender(String label, String classPath, String main, List<String> java, List<String> settings) {
    /** As the launcher runs Sayso: its work is the model's, in native code, and compiling Java twice does not pay. */
    private static final List<String> AS_LAUNCHED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Where the script that starts the bench says what CoreNLP's class path is. */
    private static final String CORENLP = "SAYSO_CORENLP_CLASSPATH";

    private static final String CORENLP_MAIN = "io.sayso.bench.corenlp.CoreNlpRunner";

    Contender {
        java = List.copyOf(java);
        settings = List.copyOf(settings);
    }

    static Contender sayso() {
        return new Contender(
                "Sayso", System.getProperty("java.class.path"), SaysoRunner.class.getName(), AS_LAUNCHED, List.of());
    }

    /** CoreNLP as it comes, and as lean as its quotation pipeline gets. */
    static List<Contender> corenlp() {
        String classPath = System.getenv(CORENLP);
        if (classPath == null || classPath.isBlank())
            throw new SaysoException(CORENLP + " is not set. Start the bench by bench/run, which fetches CoreNLP.");
        return List.of(
                corenlp("quotation pipeline as it comes", classPath, "default"),
                corenlp("without coreference and fine-grained names", classPath, "lean"),
                corenlp("without these and without times and numbers", classPath, "leanest"));
    }

    private static Contender corenlp(String how, String classPath, String setting) {
        return new Contender("CoreNLP " + how, classPath, CORENLP_MAIN, List.of(), List.of(setting));
    }

    /**
     * Reads the texts of {@code folder} in a process of its own.
     *
     * @param options of its Java
     * @param minutes how long it may take
     * @return what it took, or nothing if it failed or took longer
     */
    Optional<Lap> run(Path folder, int threads, double warmUp, List<String> options, int minutes) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        command.addAll(options);
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-cp", classPath, main));
        command.addAll(List.of(folder.toString(), Integer.toString(threads), Double.toString(warmUp)));
        command.addAll(settings);
        Path errors = folder.resolve("errors.txt");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            // What it prints is one line, so that nothing waits on a full pipe.
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                return Optional.empty();
            }
            try (BufferedReader lines = process.inputReader()) {
                return lines.lines().filter(Lap::isLine).map(Lap::of).findFirst();
            }
        } catch (IOException e) {
            throw new SaysoException("Java cannot be started: " + e.getMessage() + ". Set JAVA_HOME to a JDK.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SaysoBug("Interrupted in the race.", e);
        }
    }
}
