package io.sayso.bench;

import io.sayso.reading.Actor;
import io.sayso.reading.Event;
import io.sayso.report.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the events found in a sentence with the one that people marked. */
final class PloverScorer {
    /** Which events may count. */
    enum Linked {
        /** All with a code; the one that links most of the pair is taken. */
        ANY("root, source and target given"),
        SOURCE("… of an event that the source does"),
        BOTH("… of an event that the source does to the target");

        private final String label;

        Linked(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The corpus's classes for ours: two kinds of yielding are one there. */
    private static final Map<String, String> MERGED = Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD");

    private PloverScorer() {}

    /** A root in the corpus's classes. */
    static String merged(String root) {
        return MERGED.getOrDefault(root, root);
    }

    /** An event that may count, and how much of the pair it links, 0 to 3. */
    record Candidate(String root, boolean source, boolean target) {
        private int links() {
            return (source ? 2 : 0) + (target ? 1 : 0);
        }

        private boolean is(Linked linked) {
            return linked == Linked.ANY || source && (target || linked == Linked.SOURCE);
        }
    }

    /** The root found for the pair; null where none was. Of events that link as much, the first. */
    static @Nullable String root(List<Candidate> candidates, Linked linked) {
        Candidate best = null;
        for (Candidate candidate : candidates)
            if (candidate.is(linked) && (best == null || candidate.links() > best.links())) best = candidate;
        return best == null ? null : best.root();
    }

    /** The events with a code, in the corpus's classes. */
    static List<Candidate> candidates(PloverPair pair, List<Event> events, Collection<Actor> actors) {
        return events.stream()
                .filter(e -> e.plover() != null)
                .map(e -> new Candidate(
                        merged(String.valueOf(e.plover())),
                        names(e.actors(), actors, pair.source()),
                        names(e.recipients(), actors, pair.target())
                                || names(e.actors(), actors, pair.target())
                                        && e.actors().size() > 1))
                .toList();
    }

    /** Whether one of these actors is named within the spans, here or elsewhere in the sentence. */
    private static boolean names(List<String> ids, Collection<Actor> actors, List<Span> spans) {
        Set<String> keys = new HashSet<>();
        for (Actor actor : actors) if (ids.contains(actor.id())) keys.add(actor.actor());
        for (Actor actor : actors)
            if (keys.contains(actor.actor()) && spans.stream().anyMatch(actor.span()::overlaps)) return true;
        return false;
    }

    static Counts counts(PloverPair pair, @Nullable String found) {
        return new Counts(pair.root().equals(found) ? 1 : 0, found == null ? 0 : 1, 1);
    }
}
