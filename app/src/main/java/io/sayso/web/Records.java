package io.sayso.web;

import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.record.fold.Fold;
import io.sayso.store.Store;
import io.sayso.store.View;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The records that pages are made from: each made once for a situation, an instant and an edition of the store, and the
 * last few kept. Safe for many threads; whoever asks for a record that is being made waits for that one.
 */
final class Records {
    private static final int MOST = 12;

    /** How old a record "as of now" may grow while nothing arrives: what is due may have changed by then. */
    private static final Duration NOW = Duration.ofMinutes(1);

    private final Store store;
    private final InstantSource clock;
    private final Map<Key, FutureTask<Known>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FutureTask<Known>> eldest) {
            return size() > MOST;
        }
    };
    private final Map<String, Instant> latest = new HashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();

    /** @param with the instant whose readings it is made by */
    private record Key(String situation, Instant asOf, Instant with, String edition) {}

    /** When anything of a situation was first seen, in an edition of the store. */
    private record Seen(String edition, List<Instant> instants) {}

    Records(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The situation as known at {@code asOf}, or else as known last: now, or when the last report was seen, where the
     * store says that this is still to come.
     */
    Known of(String situation, @Nullable Instant asOf) {
        String edition = store.edition();
        Instant at = asOf == null ? latest(situation, edition) : asOf;
        return known(new Key(situation, at, at, edition));
    }

    /** The situation as known at {@code asOf}, by the readings that {@code later} is made by. */
    Known before(Known later, Instant asOf) {
        return known(new Key(later.situation(), asOf, later.asOf(), store.edition()));
    }

    /** When anything of the situation was first seen, in order. */
    List<Instant> seen(String situation) {
        return seen(situation, store.edition());
    }

    private synchronized List<Instant> seen(String situation, String edition) {
        Seen known = seen.get(situation);
        if (known == null || !known.edition.equals(edition)) {
            known = new Seen(edition, store.seen(situation));
            seen.put(situation, known);
            latest.remove(situation);
        }
        return known.instants;
    }

    private synchronized Instant latest(String situation, String edition) {
        List<Instant> instants = seen(situation, edition);
        Instant now = clock.instant(), known = latest.get(situation);
        if (known != null && known.plus(NOW).isAfter(now)) return known;
        Instant last = instants.isEmpty() ? now : instants.get(instants.size() - 1);
        Instant asOf = last.isAfter(now) ? last : now;
        latest.put(situation, asOf);
        return asOf;
    }

    private Known known(Key key) {
        FutureTask<Known> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, k -> new FutureTask<>(() -> make(k)));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            synchronized (kept) {
                kept.remove(key, task);
            }
            if (e.getCause() instanceof SaysoException wrong) throw wrong;
            throw new SaysoBug("The record of " + key.situation + " could not be made.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SaysoException("The record of " + key.situation + " was not made: it was stopped.", e);
        }
    }

    private Known make(Key key) {
        return new Known(key.situation, key.asOf, Fold.of(store.press(new View(key.asOf, key.situation), key.with)));
    }
}
