package io.sayso.store;

import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes inputs into a store: opened, read and packed side by side, stored in their order, several at a time. Few are
 * held at a time, however many there are.
 */
public final class Keeper {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** What may be in hand at once: so many inputs, and so many bytes of them. */
    private static final int MOST_IN_HAND = 32 * THREADS;

    private static final long BYTES_IN_HAND = 32_000_000;

    private final Store store;
    private final Function<Report, Reading> reader;
    private final InstantSource clock;
    private final String storedBy;

    private record Pending(long size, Future<@Nullable Parcel> parcel) {}

    /**
     * @param reader reads a report; called by many threads
     * @param clock says when things are stored
     * @param storedBy which Sayso this is
     */
    public Keeper(Store store, Function<Report, Reading> reader, InstantSource clock, String storedBy) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
        this.storedBy = storedBy;
    }

    /**
     * Takes all of {@code inputs} in, and ends {@code run} when that is done.
     *
     * @param acknowledge is told what came of each input, once it is safe on disk
     */
    public void keep(Iterator<? extends Incoming> inputs, Run run, Consumer<Custody> acknowledge) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, Keeper::thread);
        Deque<Pending> pending = new ArrayDeque<>();
        try {
            for (take(inputs, run, pool, pending); !pending.isEmpty(); take(inputs, run, pool, pending)) {
                List<Parcel> ready = new ArrayList<>();
                do add(pending.remove(), ready);
                while (!pending.isEmpty() && pending.peek().parcel().isDone());
                store.keep(ready, run, clock.instant(), storedBy).forEach(acknowledge);
            }
            store.end(run, clock.instant());
        } finally {
            stop(pool);
        }
    }

    private void take(Iterator<? extends Incoming> inputs, Run run, ExecutorService pool, Deque<Pending> pending) {
        long inHand = pending.stream().mapToLong(Pending::size).sum();
        while (pending.size() < MOST_IN_HAND && inHand < BYTES_IN_HAND && inputs.hasNext()) {
            Incoming incoming = inputs.next();
            pending.add(new Pending(incoming.size(), pool.submit(() -> parcel(incoming, run))));
            inHand += incoming.size();
        }
    }

    private @Nullable Parcel parcel(Incoming incoming, Run run) {
        Arrival arrival = incoming.arrive(run);
        if (arrival == null) return null;
        List<Parcel.Item> items = new ArrayList<>();
        for (Extraction extraction : arrival.found()) {
            Parcel.Item item = Parcel.Item.of(arrival, extraction);
            items.add(store.isKnown(arrival, item) ? item : item.packed(reading(item.extraction())));
        }
        byte[] bytes = arrival.bytes();
        String sha256 = bytes == null ? null : Sha256.of(bytes);
        boolean isNew = sha256 != null && !store.hasOriginal(sha256);
        return new Parcel(arrival, sha256, bytes == null || !isNew ? null : Packed.of(bytes), items);
    }

    private @Nullable Reading reading(Extraction extraction) {
        return extraction instanceof Report report ? reading(report, reader).orElse(null) : null;
    }

    /** What {@code report} says; empty where it is not for reading, or {@code reader} fails at it. */
    public static Optional<Reading> reading(Report report, Function<Report, Reading> reader) {
        if (!isForReading(report)) return Optional.empty();
        try {
            return Optional.of(reader.apply(report));
        } catch (SaysoBug | IllegalArgumentException | IndexOutOfBoundsException e) {
            // One report that the reader fails at must not keep the others out; it stands in the list as unread.
            return Optional.empty();
        }
    }

    /** Whether the reader knows the language of {@code report}, or nobody has said which it is, and it is in use. */
    static boolean isForReading(Report report) {
        String language = report.imprint().language();
        boolean isEnglish =
                language == null || language.toLowerCase(Locale.ROOT).matches("en(?:[-_].{0,20})?");
        return isEnglish
                && report.imprint().status() != PublicationStatus.CANCELED
                && !report.text().isBlank();
    }

    private static void add(Pending next, List<Parcel> ready) {
        try {
            Parcel parcel = next.parcel().get();
            if (parcel != null) ready.add(parcel);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof SaysoException ours) throw ours;
            if (cause instanceof OutOfMemoryError)
                throw new SaysoException(
                        "An input needs more memory than there is. Leave it out, or give more: JAVA_OPTS=-Xmx4g.", e);
            throw new SaysoBug("taking an input in failed", cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SaysoException("It was stopped. Give the command again, and it goes on from there.", e);
        }
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

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "keeping");
        thread.setDaemon(true);
        return thread;
    }
}
