package io.sayso.record.course;

import io.sayso.reading.MeasureKind;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Measures over their lives: an advisory issued, extended and lifted, with the airlines that went by it. */
public final class Measures {
    private final List<Life> lives = new ArrayList<>();
    private final List<Deed> resumptions = new ArrayList<>();
    private final List<Gist> gists;

    private Measures(List<Gist> gists, Parties parties) {
        this.gists = new ArrayList<>(new HashSet<>(gists));
        this.gists.sort(Comparator.comparing(Gist::line, Lines.AS_SAID));
        for (Gist gist : this.gists) for (Deed deed : Deed.in(gist, parties)) take(deed);
    }

    /** The measures of {@code gists} as they stand at {@code asOf}, in the order in which they were first told. */
    public static List<Measure> of(List<Gist> gists, Parties parties, Instant asOf) {
        Measures measures = new Measures(gists, parties);
        return measures.lives.stream()
                .map(life -> life.measure(asOf, measures))
                .sorted(Comparator.comparing(m -> m.lines().get(0), Lines.AS_SAID))
                .toList();
    }

    private void take(Deed deed) {
        if (deed.step() == Deed.Step.RESUME) {
            resumptions.add(deed);
            return;
        }
        MeasureKind kind = deed.kind();
        if (kind == null) return;
        List<@Nullable Party> issuers = new ArrayList<>(deed.by());
        if (issuers.isEmpty()) issuers.add(null);
        if (kind != MeasureKind.SUSPENSION) issuers = issuers.subList(0, 1);
        for (Party issuer : issuers) {
            Life life = lives.stream()
                    .filter(l -> l.takes(kind, issuer, deed))
                    .findFirst()
                    .orElse(null);
            if (life == null) lives.add(life = new Life(kind));
            life.add(issuer, deed);
        }
    }

    /** One measure, as far as it has been told. */
    private static final class Life {
        final MeasureKind kind;
        final List<Deed> deeds = new ArrayList<>();
        final Set<String> about = new TreeSet<>();

        @Nullable Party issuer;

        Life(MeasureKind kind) {
            this.kind = kind;
        }

        boolean takes(MeasureKind other, @Nullable Party by, Deed deed) {
            if (kind != other || !mayBe(issuer, by)) return false;
            if (kind == MeasureKind.SUSPENSION)
                return issuer != null && by != null && issuer.key().equals(by.key());
            Set<String> words = about(deed);
            return about.isEmpty() || words.isEmpty() || words.stream().anyMatch(about::contains);
        }

        /** One state's offices are one; an office whose name begins with a state's is the state's. */
        private static boolean mayBe(@Nullable Party one, @Nullable Party other) {
            if (one == null || other == null || one.principal().equals(other.principal())) return true;
            return one.key().startsWith(other.principal() + " ") || other.key().startsWith(one.principal() + " ");
        }

        void add(@Nullable Party by, Deed deed) {
            if (issuer == null) issuer = by;
            deeds.add(deed);
            about.addAll(about(deed));
        }

        private static Set<String> about(Deed deed) {
            if (deed.scope() == null) return Set.of();
            Set<String> about = new TreeSet<>(Stems.in(deed.scope()));
            if (deed.kind() == MeasureKind.DESIGNATION)
                about.addAll(Stems.in(deed.gist().line().words()));
            return about;
        }

        Measure measure(Instant asOf, Measures all) {
            List<Measure.Follower> complied =
                    kind == MeasureKind.ADVISORY || kind == MeasureKind.CLOSURE ? all.complied(this) : List.of();
            List<Measure.Follower> resumed = all.resumed(this, complied);
            List<Line> lines = new ArrayList<>();
            for (Deed deed : deeds)
                if (!lines.contains(deed.gist().line())) lines.add(deed.gist().line());
            if (kind == MeasureKind.SUSPENSION)
                for (Measure.Follower back : resumed) if (!lines.contains(back.line())) lines.add(back.line());
            lines.sort(Lines.AS_SAID);
            List<Deed> told =
                    deeds.stream().filter(d -> d.gist().line().stands()).toList();
            if (told.isEmpty()) told = deeds;
            LocalDateTime from = null, until = null;
            String scope = null;
            for (Deed deed : told) {
                if (from == null && deed.step() == Deed.Step.SET) from = deed.from();
                if (deed.until() != null) until = deed.until();
                if (scope == null) scope = deed.scope();
            }
            Measure.Stage stage = stage(told, until, asOf);
            boolean isBack = kind == MeasureKind.SUSPENSION && resumed.stream().anyMatch(f -> !f.announced());
            return new Measure(
                    deeds.get(0).gist().line().id() + "/" + kind + (issuer == null ? "" : "/" + issuer.key()),
                    kind,
                    issuer,
                    scope,
                    from,
                    until != null && from != null && until.isBefore(from) ? null : until,
                    isBack ? Measure.Stage.LIFTED : stage,
                    lines,
                    complied,
                    kind == MeasureKind.SUSPENSION ? List.of() : resumed);
        }

        private static Measure.Stage stage(List<Deed> told, @Nullable LocalDateTime until, Instant asOf) {
            Measure.Stage stage = Measure.Stage.ANNOUNCED;
            for (Deed deed : told) {
                if (deed.announced()) continue;
                stage = switch (deed.step()) {
                    case SET -> stage == Measure.Stage.EXTENDED ? stage : Measure.Stage.IN_FORCE;
                    case EXTEND -> Measure.Stage.EXTENDED;
                    case LIFT -> Measure.Stage.LIFTED;
                    case RESUME -> stage;
                };
            }
            boolean isPast =
                    until != null && until.toInstant(ZoneOffset.ofHours(-12)).isBefore(asOf);
            boolean holds = stage == Measure.Stage.IN_FORCE || stage == Measure.Stage.EXTENDED;
            return isPast && holds ? Measure.Stage.EXPIRED : stage;
        }
    }

    /** Who suspended a service in a report that speaks of the measure. */
    private List<Measure.Follower> complied(Life measure) {
        List<Measure.Follower> complied = new ArrayList<>();
        Set<String> reports = new TreeSet<>();
        for (Gist gist : gists)
            if (Deed.names(gist, measure.kind)) reports.add(gist.line().entry().report());
        for (Deed deed : measure.deeds) reports.add(deed.gist().line().entry().report());
        for (Life life : lives) {
            if (life.kind != MeasureKind.SUSPENSION || life.issuer == null) continue;
            for (Deed deed : life.deeds) {
                Line line = deed.gist().line();
                if (!line.stands() || !reports.contains(line.entry().report())) continue;
                if (line.entry()
                        .said()
                        .latest()
                        .isBefore(measure.deeds
                                .get(0)
                                .gist()
                                .line()
                                .entry()
                                .said()
                                .earliest())) continue;
                put(complied, new Measure.Follower(life.issuer, line, deed.announced()));
            }
        }
        return complied;
    }

    /** Who has gone back: whoever set a suspension, or went by the measure. */
    private List<Measure.Follower> resumed(Life measure, List<Measure.Follower> complied) {
        Set<String> who = new TreeSet<>();
        if (measure.kind == MeasureKind.SUSPENSION && measure.issuer != null) who.add(measure.issuer.key());
        for (Measure.Follower follower : complied) who.add(follower.who().key());
        List<Measure.Follower> resumed = new ArrayList<>();
        for (Deed deed : resumptions)
            for (Party party : deed.by())
                if (who.contains(party.key()) && deed.gist().line().stands())
                    put(resumed, new Measure.Follower(party, deed.gist().line(), deed.announced()));
        return resumed;
    }

    /** One entry for each; what has come about in place of what was announced. */
    private static void put(List<Measure.Follower> followers, Measure.Follower follower) {
        for (int i = 0; i < followers.size(); i++) {
            if (!followers.get(i).who().key().equals(follower.who().key())) continue;
            if (followers.get(i).announced() && !follower.announced()) followers.set(i, follower);
            return;
        }
        followers.add(follower);
    }
}
