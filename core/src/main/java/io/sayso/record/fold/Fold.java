package io.sayso.record.fold;

import io.sayso.lineage.Origin;
import io.sayso.lineage.Origins;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Press;
import io.sayso.record.SituationRecord;
import io.sayso.record.claim.Claims;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the record of a press: a pure function of what had arrived, whatever its order and however often. */
public final class Fold {
    private Fold() {}

    /** The record of {@code press}, as known at its instant. */
    public static SituationRecord of(Press press) {
        List<Entry> entries = Lines.seen(press.entries(), press.asOf());
        List<Line> lines = Lines.of(entries);
        Parties parties = Parties.of(entries);
        List<Gist> gists = Gist.of(lines, parties);
        List<Claim> claims = Claims.of(gists, parties, said -> origins(said, parties));
        return new SituationRecord(
                press.asOf(), entries, lines, claims, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static Origins origins(Collection<Line> said, Parties parties) {
        Map<String, String> roots = new TreeMap<>();
        for (Line line : said) {
            String key = parties.speaker(line).map(Party::principal).orElse("?" + line.statement().source().text());
            roots.putIfAbsent(key, key);
        }
        List<Origin> list = new ArrayList<>();
        roots.forEach((key, words) -> list.add(new Origin(key, words)));
        return new Origins(list.size(), list.size(), String.join("; ", roots.keySet()), list);
    }
}
