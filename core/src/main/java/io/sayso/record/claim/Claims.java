package io.sayso.record.claim;

import io.sayso.lineage.Origins;
import io.sayso.reading.Act;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.record.Claim;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of lines: lines that say the same are one claim, with those who deny it and those who answer it. A
 * function of the set of lines.
 */
public final class Claims {
    /** What is said by these acts is a wish or a verdict, and nothing that is so or is not. */
    private static final Set<Act> NO_CLAIM = Set.of(Act.ASKS, Act.URGES, Act.CONDEMNS);

    private final Parties parties;
    private final Charges charges;
    private final Function<Collection<Line>, Origins> origins;
    private final Map<String, List<Gist>> answers = new HashMap<>();

    private Claims(Charges charges, Parties parties, Function<Collection<Line>, Origins> origins) {
        this.parties = parties;
        this.charges = charges;
        this.origins = origins;
    }

    /**
     * The claims of {@code gists}, in the order in which they were first said.
     *
     * @param incidents what harmed people, as the same lines tell it: what is told of two of them is never the same
     * @param origins tells on how many independent origins lines stand
     */
    public static List<Claim> of(
            List<Gist> gists, List<Incident> incidents, Parties parties, Function<Collection<Line>, Origins> origins) {
        return new Claims(new Charges(parties), parties, origins).claims(gists, new Scenes(incidents));
    }

    private List<Claim> claims(List<Gist> gists, Scenes scenes) {
        Responses responses = new Responses(gists);
        List<Gist> claiming = new ArrayList<>();
        for (Gist gist : gists) {
            Optional<Gist> to = Responses.isAnswer(gist) ? responses.answered(gist) : responses.contradicted(gist);
            if (to.isPresent())
                answers.computeIfAbsent(to.get().line().id(), id -> new ArrayList<>())
                        .add(gist);
            else if (!Responses.isAnswer(gist) && claims(gist)) claiming.add(gist);
        }
        List<Claim> claims = new ArrayList<>();
        for (List<Gist> group : withoutRefutals(Groups.of(claiming, scenes)))
            claim(group).ifPresent(claims::add);
        claims.sort(Comparator.comparing(claim -> claim.positions().get(0).line(), Lines.AS_SAID));
        return List.copyOf(claims);
    }

    /**
     * The groups but for those in which whom another group accuses says that it is not so: {@code "the president had
     * never funded the group"}. They answer the last such charge before them.
     */
    private List<List<Gist>> withoutRefutals(List<List<Gist>> groups) {
        Refutals refutals = new Refutals();
        for (List<Gist> group : groups) {
            Party accused = accused(group, polarity(group));
            if (accused != null) refutals.charge(accused, group);
        }
        List<List<Gist>> others = new ArrayList<>();
        for (List<Gist> group : groups) {
            Optional<Gist> charge = refutals.refuted(group);
            if (charge.isEmpty()) others.add(group);
            else
                answers.computeIfAbsent(charge.get().line().id(), id -> new ArrayList<>())
                        .addAll(group);
        }
        return others;
    }

    private boolean claims(Gist gist) {
        if (gist.line().statement().polarity() == Polarity.UNKNOWN) return false;
        Act act = gist.line().statement().act();
        return !NO_CLAIM.contains(act)
                || (act == Act.CONDEMNS && charges.charged(gist).isPresent());
    }

    private Optional<Claim> claim(List<Gist> group) {
        List<Gist> said = new ArrayList<>(group);
        said.sort(Comparator.comparing(Gist::line, Lines.AS_SAID));
        Polarity polarity = polarity(said);
        @Nullable Party accused = accused(said, polarity);
        List<Position> positions = new ArrayList<>();
        for (Gist gist : said) positions.add(new Position(gist.line(), kind(gist, polarity, accused)));
        List<Gist> support =
                said.stream().filter(g -> isSupport(positions, g.line())).toList();
        if (support.isEmpty()) return Optional.empty();
        for (Gist gist : said)
            for (Gist answer : answers.getOrDefault(gist.line().id(), List.of()))
                positions.add(new Position(answer.line(), answerKind(answer)));
        positions.sort(Comparator.comparing(Position::line, Lines.AS_SAID));
        return Optional.of(graded(support, positions, polarity, accused));
    }

    private Claim graded(List<Gist> support, List<Position> positions, Polarity polarity, @Nullable Party accused) {
        List<Line> standing =
                support.stream().map(Gist::line).filter(Line::stands).toList();
        List<Line> denials = positions.stream()
                .filter(p -> p.kind() == Position.Kind.DENIAL)
                .map(Position::line)
                .filter(Line::stands)
                .toList();
        Origins supported = origins.apply(standing);
        @Nullable Origins denied = denials.isEmpty() ? null : origins.apply(denials);
        @Nullable Grading grading = accused == null ? null : Grading.of(positions, accused, supported, parties);
        Gist proposition = proposition(support);
        return new Claim(
                positions.get(0).line().id(),
                proposition.line(),
                status(standing.isEmpty() ? support.stream().map(Gist::line).toList() : standing),
                polarity,
                accused,
                accused == null ? null : accuser(support, accused),
                positions,
                supported,
                denied,
                grading == null ? null : grading.grade(),
                grading == null ? null : grading.rule());
    }

    private static Position.Kind answerKind(Gist answer) {
        return Responses.isResponse(answer) ? Position.Kind.RESPONSE : Position.Kind.DENIAL;
    }

    private static boolean isSupport(List<Position> positions, Line line) {
        return positions.stream().anyMatch(p -> p.line() == line && p.supports());
    }

    /** As most lines have it that deny nothing; positive where they are even. */
    private static Polarity polarity(List<Gist> said) {
        int positive = 0, negative = 0;
        for (Gist gist : said) {
            if (gist.line().statement().polarity() == Polarity.NEGATIVE) negative++;
            else positive++;
        }
        return negative > positive ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private Position.Kind kind(Gist gist, Polarity polarity, @Nullable Party accused) {
        Polarity own = gist.line().statement().polarity();
        if (own != polarity) return Position.Kind.DENIAL;
        Party speaker = gist.speaker();
        boolean isAccused =
                accused != null && speaker != null && speaker.principal().equals(accused.principal());
        return isAccused ? Position.Kind.ACKNOWLEDGEMENT : Position.Kind.SUPPORT;
    }

    /**
     * Whom the lines that say it is so charge by their words; of several, whom most do. Nobody is charged by itself
     * alone. Of a claim that charges nobody by its words, who is spoken of in it and denies it, as a report tells.
     */
    private @Nullable Party accused(List<Gist> said, Polarity polarity) {
        boolean anyStands = said.stream().anyMatch(g -> g.line().stands());
        List<Gist> support = said.stream()
                .filter(g -> g.line().statement().polarity() == polarity)
                .filter(g -> g.line().stands() || !anyStands)
                .toList();
        Map<Party, Integer> charged = new HashMap<>();
        for (Gist gist : support) charges.charged(gist).ifPresent(party -> charged.merge(party, 1, Integer::sum));
        Optional<Party> most = charged.entrySet().stream()
                .max(Map.Entry.<Party, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().key(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(party -> support.stream().anyMatch(gist -> !speaksFor(gist, party)))
                .filter(party ->
                        party.kind() != ActorKind.PERSON || support.stream().noneMatch(gist -> speaksFor(gist, party)));
        if (most.isPresent()) return most.get();
        for (Gist gist : support)
            for (Gist answer : answers.getOrDefault(gist.line().id(), List.of()))
                if (Responses.isDenial(answer)
                        && answer.line().statement().respondsTo() != null
                        && speaksOf(gist, answer.speaker())) return answer.speaker();
        return null;
    }

    /** Whether {@code gist} speaks of {@code denier}, and another says it. */
    private static boolean speaksOf(Gist gist, @Nullable Party denier) {
        return denier != null
                && gist.names().contains(denier.key())
                && (gist.speaker() == null
                        || !denier.principal().equals(gist.speaker().principal()));
    }

    private static boolean speaksFor(Gist gist, Party party) {
        return gist.speaker() != null && gist.speaker().principal().equals(party.principal());
    }

    /** Who charges {@code accused} by its words, the first to do so; null where only others are known to say it. */
    private @Nullable Party accuser(List<Gist> support, Party accused) {
        for (Gist gist : support) {
            boolean charges = this.charges.charged(gist).filter(accused::equals).isPresent();
            if (charges && gist.speaker() != null && !speaksFor(gist, accused)) return gist.speaker();
        }
        return null;
    }

    /** The line that names most of what the claim is about; of several, the shortest. */
    private static Gist proposition(List<Gist> support) {
        List<Gist> standing = support.stream().filter(g -> g.line().stands()).toList();
        return (standing.isEmpty() ? support : standing)
                .stream()
                        .min(Comparator.comparingInt((Gist g) -> -g.names().size())
                                .thenComparingInt(g -> g.line().words().length())
                                .thenComparing(Gist::line, Lines.AS_SAID))
                        .orElseThrow();
    }

    /** The firmest of theirs. */
    private static Status status(List<Line> lines) {
        return lines.stream()
                .map(line -> line.statement().certainty().status())
                .max(Comparator.comparingInt(Claim.FIRMER::indexOf))
                .orElse(Status.UNKNOWN);
    }
}
