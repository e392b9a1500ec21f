package io.sayso.record.fold;

import io.sayso.lineage.Copy;
import io.sayso.lineage.Lineage;
import io.sayso.lineage.Told;
import io.sayso.record.Entry;
import io.sayso.record.SituationRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which reports of a record copy which: the same answers that its claims' origins rest on. Safe for many threads. */
public final class Copies {
    private final Lineage lineage = new Lineage();
    private final Map<String, Entry> entries = new HashMap<>();

    /** Those among {@code reports}; of one that arrived several times, the first arrival counts. */
    Copies(List<Entry> reports) {
        for (Entry entry : reports) {
            Entry known = entries.get(entry.report());
            if (known == null || entry.from().isBefore(known.from())) entries.put(entry.report(), entry);
        }
        for (Entry entry : reports)
            if (entries.get(entry.report()) == entry) lineage.add(new Told(entry.reading(), entry.from()));
    }

    /** What the record's own answers rest on. */
    Lineage lineage() {
        return lineage;
    }

    /** Those among the reports of {@code record}. */
    public static Copies among(SituationRecord record) {
        return new Copies(record.reports());
    }

    /** The pieces of a report that stand in earlier ones, the earliest first. */
    public synchronized List<Copy> in(Entry report) {
        return lineage.copiesIn(report.report());
    }

    /** The pieces of a report that stand in later ones. */
    public synchronized List<Copy> of(Entry report) {
        return lineage.copiesOf(report.report());
    }

    /** The report with the id. */
    public Entry report(String id) {
        Entry entry = entries.get(id);
        if (entry == null) throw new IllegalArgumentException("No report of this record: " + id);
        return entry;
    }
}
