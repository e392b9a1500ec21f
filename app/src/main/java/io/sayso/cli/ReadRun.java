package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.json.Outcome;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.report.Extraction;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    private final SituationGazetteer places;
    private final Opener opener;
    private final Progress progress;
    private final Queue<Opened> opened = new ArrayDeque<>();
    private final Queue<Pending> pending = new ArrayDeque<>();
    private Iterator<Extraction> reports = Collections.emptyIterator();
    private String name = "";
    private int read, notRead;

    private record Opened(String name, long size, Future<List<Extraction>> reports) {}

    private record Pending(String name, long size, boolean isLastOfFile, Future<Outcome> outcome) {}

    ReadRun(Sayso sayso, SituationGazetteer places, Opener opener, Progress progress) {
        this.sayso = sayso;
        this.places = places;
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
                Outcome outcome = result(next.name(), next.outcome());
                if (outcome instanceof Outcome.Read) read++;
                else notRead++;
                Progress.Writing writing = () -> output.write(next.name(), outcome);
                if (next.isLastOfFile()) progress.step(writing);
                else progress.aside(writing);
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

    private void take(Iterator<InputFile> files, ExecutorService pool) {
        open(files, pool);
        long inHand = pending.stream().mapToLong(Pending::size).sum();
        while (pending.size() < 2 * THREADS && inHand < BYTES_IN_HAND) {
            while (!reports.hasNext()) {
                if (opened.isEmpty()) return;
                Opened next = opened.remove();
                name = next.name();
                reports = result(name, next.reports()).iterator();
                open(files, pool);
            }
            Extraction extraction = reports.next();
            String file = name;
            Future<Outcome> outcome = pool.submit(() -> read(file, extraction));
            long size = extraction instanceof Report report ? report.text().length() : 0;
            pending.add(new Pending(name(file, extraction), size, !reports.hasNext(), outcome));
            inHand += size;
        }
    }

    private void open(Iterator<InputFile> files, ExecutorService pool) {
        long inHand = opened.stream().mapToLong(Opened::size).sum();
        while (files.hasNext() && opened.size() < 2 * THREADS && inHand < BYTES_IN_HAND) {
            InputFile file = files.next();
            opened.add(new Opened(file.name(), file.size(), pool.submit(() -> opener.open(file, sayso))));
            inHand += file.size();
        }
    }

    private Outcome read(String file, Extraction extraction) {
        if (!(extraction instanceof Report report)) return new Outcome.NotRead((Unreadable) extraction);
        Optional<Unreadable> unread = sayso.unread(file, report);
        return unread.isPresent() ? new Outcome.NotRead(unread.get()) : new Outcome.Read(sayso.read(report, places));
    }

    /** Reports of one file are told apart by their parts. */
    private static String name(String file, Extraction extraction) {
        return extraction instanceof Report report && report.part() != null ? file + ", " + report.part() : file;
    }

    private static <T> T result(String name, Future<T> future) {
        try {
            return future.get();
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
