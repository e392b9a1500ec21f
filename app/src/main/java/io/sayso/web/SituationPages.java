package io.sayso.web;

import io.sayso.reading.place.SituationGazetteer;
import io.sayso.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of a situation, by the paths behind its name: {@code reports/{report}}. */
final class SituationPages {
    private static final Duration LOOK_BACK = Duration.ofDays(7);

    private final Store store;
    private final Records records;
    private final Map<String, Maker> makers = new LinkedHashMap<>();

    private interface Maker {
        /** @param named what stands in the gaps of the path */
        Page of(Asked asked, Known known, List<String> named);
    }

    SituationPages(Store store, Records records) {
        this.store = store;
        this.records = records;
        makers.put("", (asked, known, named) -> situation(asked, known));
        makers.put("ledger", (asked, known, named) -> new LedgerPage(asked, known));
        makers.put(
                "claims/{report}/{statement}",
                (asked, known, named) -> ClaimPage.of(asked, known, named.get(0) + "/" + named.get(1)));
        makers.put("figures", (asked, known, named) -> new FiguresPage(asked, known));
        makers.put("timeline", (asked, known, named) -> new TimelinePage(asked, known));
        makers.put("map", (asked, known, named) -> new MapPage(asked, known, gazetteer(known)));
        makers.put("sources", (asked, known, named) -> new SourcesPage(asked, known));
        makers.put("reports", (asked, known, named) -> new ReportsPage(asked, known, asked.number("page")));
        makers.put("reports/{report}", (asked, known, named) -> ReportPage.of(asked, known, named.get(0)));
    }

    /** All paths, with gaps in braces. */
    Set<String> paths() {
        return makers.keySet();
    }

    /** @throws NotFound if there is no page of that path */
    Page page(Asked asked, Known known) {
        List<String> path = asked.path().subList(2, asked.path().size());
        for (Map.Entry<String, Maker> each : makers.entrySet()) {
            List<String> named = named(each.getKey(), path);
            if (named != null) return each.getValue().of(asked, known, named);
        }
        throw new NotFound("There is no such page of " + known.situation() + ".");
    }

    /** What of {@code path} stands in the gaps of {@code pattern}; null where it is another path. */
    private static @Nullable List<String> named(String pattern, List<String> path) {
        List<String> parts = pattern.isEmpty() ? List.of() : List.of(pattern.split("/"));
        if (parts.size() != path.size()) return null;
        List<String> named = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).startsWith("{")) named.add(path.get(i));
            else if (!parts.get(i).equals(path.get(i))) return null;
        }
        return named;
    }

    private Page situation(Asked asked, Known known) {
        Instant since = asked.instant(SituationPage.SINCE);
        // The slider may have gone back behind it.
        if (since == null || since.isAfter(known.asOf())) since = known.asOf().minus(LOOK_BACK);
        return new SituationPage(asked, known, records.before(known, since), since);
    }

    private SituationGazetteer gazetteer(Known known) {
        return store.gazetteer(known.situation(), Instant.MAX);
    }
}
