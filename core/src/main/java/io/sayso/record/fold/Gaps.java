package io.sayso.record.fold;

import io.sayso.reading.Act;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.record.Claim;
import io.sayso.record.Gap;
import io.sayso.record.Gap.Kind;
import io.sayso.record.Grade;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.Promise;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import io.sayso.record.line.Unsaid;
import io.sayso.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is not known: what reports leave open, what somebody leaves unsaid or does not answer, whom nobody has heard,
 * what was due and is not spoken of. {@code "It was not clear how many people had been aboard"} → open question.
 */
final class Gaps {
    private final Parties parties;
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    private Gaps(Parties parties) {
        this.parties = parties;
    }

    static List<Gap> of(
            List<Line> lines, List<Claim> claims, List<Promise> promises, List<Report> unread, Parties parties) {
        Gaps gaps = new Gaps(parties);
        for (Line line : lines) if (line.stands()) gaps.leftOpen(line);
        for (Claim claim : claims) {
            gaps.notAnswered(claim);
            gaps.notHeard(claim);
        }
        for (Promise promise : promises)
            if (promise.stage() == Promise.Stage.SILENT)
                gaps.add(Kind.SILENCE, promise.what().words(), promise.told());
        for (Report report : unread)
            gaps.add(
                    Kind.UNREAD,
                    report.imprint().headline() == null
                            ? report.id()
                            : report.imprint().headline(),
                    List.of());
        return List.copyOf(gaps.gaps.values());
    }

    private void leftOpen(Line line) {
        boolean unknown = line.statement().polarity() == Polarity.UNKNOWN
                && line.statement().certainty().status() == Status.UNKNOWN
                && line.statement().act() == Act.ASSERTS;
        if (unknown) add(Kind.OPEN_QUESTION, line.words(), List.of(line));
        else if (Unsaid.isWithoutProof(line.words())) add(Kind.NO_EVIDENCE, line.words(), List.of(line));
        else if (Unsaid.isIn(line.words())) add(Kind.NOT_ANSWERED, line.words(), List.of(line));
    }

    /** Whoever was asked and did not answer. */
    private void notAnswered(Claim claim) {
        for (Line line : claim.lines(Position.Kind.RESPONSE))
            if (line.stands()) add(Kind.NOT_ANSWERED, claim.proposition().words(), List.of(line));
    }

    /** Whoever is charged and is heard nowhere. */
    private void notHeard(Claim claim) {
        if (claim.accused() == null || claim.grade() == Grade.DISCOUNTED) return;
        String principal = claim.accused().principal();
        boolean heard = claim.positions().stream()
                .map(Position::line)
                .map(parties::speaker)
                .flatMap(Optional::stream)
                .anyMatch(speaker -> speaker.principal().equals(principal));
        boolean answered = claim.positions().stream().anyMatch(p -> p.kind() == Position.Kind.RESPONSE);
        if (!heard && !answered)
            add(
                    Kind.SIDE_NOT_HEARD,
                    claim.accused().name() + ": " + claim.proposition().words(),
                    List.of(claim.proposition()));
    }

    /** What copies leave open in the same words is one gap. */
    private void add(Kind kind, String what, List<Line> lines) {
        String id = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ":"
                + String.join(" ", Stems.in(what));
        Gap known = gaps.get(id);
        List<Line> all = new ArrayList<>(known == null ? List.of() : known.lines());
        for (Line line : lines) if (all.stream().noneMatch(other -> other.id().equals(line.id()))) all.add(line);
        gaps.put(id, new Gap(id, kind, known == null ? what : known.what(), all));
    }
}
