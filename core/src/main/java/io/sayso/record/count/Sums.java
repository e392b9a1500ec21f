package io.sayso.record.count;

import io.sayso.record.Incident;
import io.sayso.record.Sum;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Totals beside their parts: of those aboard, who was killed, rescued and is missing; of the dead, who they were. */
public final class Sums {
    private static final List<String> OF_ABOARD = List.of(Things.KILLED, Things.RESCUED, Things.MISSING);

    private Sums() {}

    /** The sums of {@code gists}, in the order in which their totals were said. */
    public static List<Sum> of(List<Gist> gists, Parties parties) {
        List<Sum> sums = new ArrayList<>();
        for (Incidents.Found found : Incidents.found(gists, parties)) ofAboard(found, sums);
        ofParts(gists, parties, sums);
        sums.sort(Comparator.comparing(s -> s.total().line(), Lines.AS_SAID));
        return List.copyOf(sums);
    }

    /** Those aboard, by each who says how many, beside what the same teller says became of them. */
    private static void ofAboard(Incidents.Found found, List<Sum> sums) {
        Map<String, Map<String, Count>> latest = new TreeMap<>();
        for (Count count : found.counts())
            if (count.gist().line().stands())
                latest.computeIfAbsent(count.teller(), t -> new TreeMap<>()).put(count.thing(), count);
        for (Map<String, Count> said : latest.values()) {
            Count total = said.get(Things.ABOARD);
            if (total == null) continue;
            List<Count> parts = new ArrayList<>();
            for (String thing : OF_ABOARD) {
                Count part = said.get(thing);
                if (part != null) parts.add(part);
            }
            add(total, parts, sums);
        }
    }

    /** "At least 61 deaths": "thirty-eight of the dead were fishermen", in the same report. */
    private static void ofParts(List<Gist> gists, Parties parties, List<Sum> sums) {
        Map<String, List<Count>> byReport = new TreeMap<>();
        for (Gist gist : new HashSet<>(gists))
            for (Count count : Count.in(gist, parties))
                if (gist.line().stands())
                    byReport.computeIfAbsent(
                                    gist.line().entry().report() + " " + count.thing() + " " + count.teller(),
                                    k -> new ArrayList<>())
                            .add(count);
        for (List<Count> counts : byReport.values()) {
            counts.sort(Comparator.comparing((Count c) -> c.figure().span()));
            List<Count> parts = counts.stream().filter(Count::isPart).toList();
            counts.stream()
                    .filter(c -> !c.isPart())
                    .max(Comparator.comparing(Count::isTotal).thenComparing(c -> low(c)))
                    .ifPresent(total -> add(total, parts, sums));
        }
    }

    private static void add(Count total, List<Count> parts, List<Sum> sums) {
        if (parts.size() < 2) return;
        int low = 0, high = 0;
        boolean open = false;
        for (Count part : parts) {
            low += low(part);
            Integer most = high(part);
            open |= most == null;
            high += most == null ? low(part) : most;
        }
        Integer most = high(total);
        int top = most == null ? low(total) : most;
        sums.add(new Sum(
                toll(total),
                parts.stream().map(Sums::toll).toList(),
                open ? Math.min(0, low(total) - high) : low(total) - high,
                Math.max(top - low, low(total) - high)));
    }

    private static Incident.Toll toll(Count count) {
        return new Incident.Toll(count.gist().line(), count.figure());
    }

    private static int low(Count count) {
        return count.figure().low() == null ? 0 : count.figure().low().intValue();
    }

    private static @Nullable Integer high(Count count) {
        return count.figure().high() == null ? null : count.figure().high().intValue();
    }
}
