package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.json.Outcome;
import io.sayso.report.Extraction;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One run over many inputs: read side by side, written in their order. Few are held at a time, however many there are.
 */
final class ReadRun {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** How many bytes of input may be in hand at once, so that large ones are not all held together. */
    private static final long BYTES_IN_HAND = 32_000_000;

    private final Sayso sayso;
    private final Opener opener;
    private final Progress progress;
    private final Queue<Pending> pending = new ArrayDeque<>();
    private int read, notRead;

    private record Pending(InputFile file, long size, Future<List<Outcome>> outcomes) {}

    ReadRun(Sayso sayso, Opener opener, Progress progress) {
        this.sayso = sayso;
        this.opener = opener;
        this.progress = progress;
    }

    /** Reads {@code files} and returns the exit code. */
    int run(List<InputFile> files, Output.Opening opening) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, ReadRun::thread);
        try (Output output = opening.open()) {
            Iterator<InputFile> rest = files.iterator();
            for (take(rest, pool); !pending.isEmpty(); take(rest, pool)) {
                Pending next = pending.remove();
                List<Outcome> outcomes = outcomes(next);
                for (Outcome outcome : outcomes)
                    if (outcome instanceof Outcome.Read) read++;
                    else notRead++;
                progress.step(() -> {
                    for (Outcome outcome : outcomes) output.write(next.file().name(), outcome);
                });
            }
        } catch (IOException e) {
            if (!isClosedPipe(e)) throw new NotWritten(e);
            return ExitCode.ALL_READ;
        } finally {
            stop(pool);
        }
        return read == 0 ? ExitCode.NOTHING_READ : notRead > 0 ? ExitCode.SOME_NOT_READ : ExitCode.ALL_READ;
    }

    /** What is being read is read to its end: the model must not be closed under it. What waits is dropped. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        try {
            while (!pool.awaitTermination(1, TimeUnit.MINUTES)) continue;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Iterator<InputFile> rest, ExecutorService pool) {
        long inHand = pending.stream().mapToLong(Pending::size).sum();
        while (rest.hasNext() && pending.size() < 2 * THREADS && inHand < BYTES_IN_HAND) {
            InputFile file = rest.next();
            pending.add(new Pending(file, file.size(), pool.submit(() -> read(file))));
            inHand += file.size();
        }
    }

    private List<Outcome> read(InputFile file) {
        return opener.open(file, sayso).stream().map(this::read).toList();
    }

    private Outcome read(Extraction extraction) {
        if (extraction instanceof Report report) return new Outcome.Read(sayso.read(report));
        return new Outcome.NotRead((Unreadable) extraction);
    }

    private static List<Outcome> outcomes(Pending next) {
        String name = next.file().name();
        try {
            return next.outcomes().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof SaysoException ours) throw ours;
            if (cause instanceof OutOfMemoryError)
                throw new SaysoException(
                        name + " needs more memory than there is. Split it, or give more: JAVA_OPTS=-Xmx4g.", e);
            throw new SaysoBug("reading " + name + " failed", cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SaysoException("Reading was stopped at " + name + ". Start it again.", e);
        }
    }

    /** Java has no type for it: the words are those of the operating systems. */
    static boolean isClosedPipe(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }
}
