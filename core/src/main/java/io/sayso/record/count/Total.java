package io.sayso.record.count;

import io.sayso.reading.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Totals of one thing by one teller, since one day as far as they say. */
final class Total {
    final List<Count> counts = new ArrayList<>();
    @Nullable LocalDateTime from, to;

    static void add(List<Total> totals, Count count) {
        When since = since(count);
        Total total =
                totals.stream().filter(t -> t.takes(count, since)).findFirst().orElse(null);
        if (total == null) totals.add(total = new Total());
        total.counts.add(count);
        if (since == null || since.earliest() == null || since.latest() == null) return;
        if (total.from == null || since.earliest().isAfter(total.from)) total.from = since.earliest();
        if (total.to == null || since.latest().isBefore(total.to)) total.to = since.latest();
    }

    private static @Nullable When since(Count count) {
        String text = count.gist().line().entry().reading().report().text();
        for (When when : count.gist().whens()) {
            String before = text.substring(
                    Math.max(0, when.span().start() - 7), when.span().start());
            if (before.toLowerCase(Locale.ROOT).contains("since")) return when;
        }
        return null;
    }

    boolean takes(Count count, @Nullable When since) {
        Count first = counts.get(0);
        if (!first.thing().equals(count.thing()) || !first.teller().equals(count.teller())) return false;
        if (from == null || to == null || since == null || since.earliest() == null || since.latest() == null)
            return true;
        return !from.isAfter(since.latest()) && !since.earliest().isAfter(to);
    }
}
