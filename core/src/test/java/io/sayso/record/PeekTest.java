package io.sayso.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.record.fold.Changes;
import io.sayso.record.fold.Fold;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeekTest {
    @TempDir
    Path folder;

    @Test
    void peek() {
        try (SamplePress press = (System.getProperty("press") == null ? SamplePress.in(folder) : SamplePress.over(Path.of(System.getProperty("press"))))) {
            Map<String, String> f = press.files();
            SituationRecord b = Fold.of(press.at(Instant.parse("2026-11-22T23:59:59Z")));
            SituationRecord r = Fold.of(press.at(Instant.parse("2026-11-29T23:59:59Z")));
            for (Incident i : r.incidents()) {
                System.out.println("INC " + i.earliest() + " " + i.latest() + " @" + i.place() + " by " + (i.allegedActor() == null ? null : i.allegedActor().key()) + " means " + i.means());
                for (Incident.Toll t : i.killed()) System.out.println("   killed " + t.figure().low() + ".." + t.figure().high() + " " + f.get(t.line().entry().report()) + " " + t.line().standing());
                for (Line l : i.lines()) System.out.println("   - " + f.get(l.entry().report()) + " " + l.words());
            }
            for (FigureSeries s : r.figures()) {
                System.out.println("FIG " + s.counted() + " | " + s.scope() + " total " + s.isTotal());
                for (FigureSeries.Value v : s.values()) System.out.println("    " + v.kind() + " " + v.figure().low() + ".." + v.figure().high() + " " + f.get(v.line().entry().report()) + " also " + v.alsoIn().size() + (v.isConditional() ? " IF" : ""));
            }
            for (Measure m : r.measures()) System.out.println("MEA " + m.kind() + " " + m.stage() + " issuer " + (m.issuer() == null ? null : m.issuer().key()) + " " + m.scope() + " " + m.from() + " " + m.until() + " lines " + m.lines().size() + " c" + m.complied().size() + " r" + m.resumed().size() + " :: " + m.lines().get(0).words());
            for (Posture p : r.postures()) System.out.println("POS " + p.what() + " @" + p.place() + " " + p.reports().stream().map(x -> x.low() + ".." + x.high()).toList());
            for (Promise p : r.promises()) System.out.println("PRO " + p.stage() + " " + p.earliest() + " " + p.latest() + " " + p.what().words() + " OUT " + p.outcome().stream().map(Line::words).toList());
            for (Gap g : r.gaps()) System.out.println("GAP " + g.kind() + " " + g.what());
            for (Change c : Changes.between(b, r)) System.out.println("CHG " + c.kind() + " " + c.subject() + " " + c.what() + " :: " + c.why());
        }
        assertThat(folder).exists();
    }
}
