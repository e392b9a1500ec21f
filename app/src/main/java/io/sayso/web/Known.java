package io.sayso.web;

import io.sayso.page.Foremost;
import io.sayso.page.HtmlReading;
import io.sayso.page.RecordWording;
import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Changes;
import io.sayso.record.fold.Copies;
import io.sayso.record.search.Originator;
import io.sayso.record.search.Search;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A situation as known at an instant, with what is made from its record once for all pages. Safe for many threads. */
final class Known {
    private static final int MOST_CHANGES = 8;

    private final String situation;
    private final Instant asOf;
    private final SituationRecord record;
    private final RecordWording words;
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Integer> byLine = new HashMap<>();
    private final Map<String, Entry> reports = new HashMap<>();
    private final Map<String, String> passages = new ConcurrentHashMap<>();
    private @Nullable Search search;
    private @Nullable Copies copies;
    private @Nullable List<Originator> originators;
    private final Map<Instant, List<Change>> changes = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, List<Change>> eldest) {
            return size() > MOST_CHANGES;
        }
    };

    Known(String situation, Instant asOf, SituationRecord record) {
        this.situation = situation;
        this.asOf = asOf;
        this.record = record;
        this.words = new RecordWording(record);
        for (int i = 0; i < record.claims().size(); i++) {
            Claim claim = record.claims().get(i);
            claims.put(claim.id(), i);
            for (Position position : claim.positions()) byLine.putIfAbsent(name(position.line()), i);
        }
        for (Entry entry : record.reports()) reports.put(entry.number(), entry);
    }

    String situation() {
        return situation;
    }

    Instant asOf() {
        return asOf;
    }

    SituationRecord record() {
        return record;
    }

    RecordWording words() {
        return words;
    }

    /** What a line is called in an address: the report's number and the statement's id. */
    static String name(Line line) {
        return line.entry().number() + "/" + line.statement().id();
    }

    /** The number of the claim with the id, from 1; null where there is none. */
    @Nullable Integer claim(String id) {
        Integer index = claims.get(id);
        return index == null ? null : index + 1;
    }

    /** The number of the first claim in which a line takes a position, from 1; null where it takes none. */
    @Nullable Integer claimOf(String line) {
        Integer index = byLine.get(line);
        return index == null ? null : index + 1;
    }

    Claim claim(int number) {
        return record.claims().get(number - 1);
    }

    /** A version of a report in this view, by its number; null where it has not been seen or not been read. */
    @Nullable Entry report(String number) {
        return reports.get(number);
    }

    /** The id of the element in its report's page that holds the first words of a line. */
    String passageId(Line line) {
        return passages.computeIfAbsent(
                name(line), key -> HtmlReading.passageId(line.entry().reading(), line.statement(), ReportPage.PREFIX));
    }

    synchronized Search search() {
        Search made = search;
        if (made == null) search = made = Search.of(record);
        return made;
    }

    synchronized Copies copies() {
        Copies made = copies;
        if (made == null) copies = made = Copies.among(record);
        return made;
    }

    synchronized List<Originator> originators() {
        List<Originator> made = originators;
        if (made == null) originators = made = Originator.of(record);
        return made;
    }

    /** What has changed since {@code earlier}, the foremost first; the last few answers are kept. */
    synchronized List<Change> changes(Known earlier) {
        return changes.computeIfAbsent(
                earlier.asOf, since -> Foremost.changes(Changes.between(earlier.record, record), record));
    }

    /** The path of one of the situation's pages. */
    List<String> path(String... parts) {
        String[] all = new String[parts.length + 2];
        all[0] = Desk.SITUATIONS;
        all[1] = situation;
        System.arraycopy(parts, 0, all, 2, parts.length);
        return List.of(all);
    }
}
