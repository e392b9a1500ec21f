package io.sayso.record.count;

import io.sayso.reading.Act;
import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Polarity;
import io.sayso.reading.VictimStatus;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Harms to people, each with all that reports say of it: two newsrooms' reports of one strike → one incident. */
public final class Incidents {
    private static final Lexicon VICTIMS = Lexicon.read(Incidents.class, "victims.txt");
    static final Set<Act> RESPONSES =
            Set.of(Act.NEITHER_CONFIRMS_NOR_DENIES, Act.DECLINES_TO_COMMENT, Act.DOES_NOT_RULE_OUT);

    private final Parties parties;
    private final Map<String, List<Gist>> byReport = new TreeMap<>();

    private Incidents(List<Gist> gists, Parties parties) {
        this.parties = parties;
        for (Gist gist : new HashSet<>(gists))
            byReport.computeIfAbsent(gist.line().entry().report(), r -> new ArrayList<>())
                    .add(gist);
    }

    /** The incidents that {@code gists} tell of, in the order in which they were first told. */
    public static List<Incident> of(List<Gist> gists, Parties parties) {
        return found(gists, parties).stream().map(Found::incident).toList();
    }

    /** An incident with the counts that it was made from, and all of its report's other counts of people. */
    record Found(Incident incident, List<Count> counts) {}

    static List<Found> found(List<Gist> gists, Parties parties) {
        Incidents incidents = new Incidents(gists, parties);
        List<Scene> scenes = new ArrayList<>();
        for (List<Gist> report : incidents.byReport.values()) scenes.addAll(Scene.of(report, parties));
        List<Found> found = new ArrayList<>();
        for (List<Scene> harm : Joining.of(scenes)) {
            if (harm.stream().flatMap(s -> s.counts.stream()).noneMatch(Count::isHarm)) continue;
            found.add(incidents.told(harm));
        }
        found.sort(Comparator.comparing(f -> f.incident().lines().get(0), Lines.AS_SAID));
        return found;
    }

    private Found told(List<Scene> harm) {
        Setting setting = harm.get(0).setting;
        for (Scene scene : harm) setting = setting.with(scene.setting);
        List<Gist> gists = harm.stream()
                .flatMap(s -> s.lines.stream())
                .sorted(Comparator.comparing(Gist::line, Lines.AS_SAID))
                .toList();
        List<Count> counts = harm.stream()
                .flatMap(s -> s.counts.stream())
                .sorted(Comparator.comparing((Count c) -> c.gist().line(), Lines.AS_SAID)
                        .thenComparing(c -> c.figure().span()))
                .toList();
        Alleged alleged = Alleged.of(gists, parties);
        Incident incident = new Incident(
                gists.get(0).line().id(),
                setting.earliest(),
                setting.latest(),
                place(setting),
                tolls(counts, Things.KILLED),
                tolls(counts, Things.INJURED),
                tolls(counts, Things.MISSING),
                victims(harm, counts),
                means(gists),
                alleged == null ? null : alleged.actor(),
                alleged == null ? List.of() : alleged.lines(),
                alleged == null ? List.of() : positions(harm, alleged.actor()),
                gists.stream().map(Gist::line).toList());
        return new Found(incident, counts);
    }

    /** The narrowest place that is named most. */
    private static @Nullable String place(Setting setting) {
        return setting.places().stream()
                .min(Comparator.comparing(Setting.Site::isBroad).thenComparing(Setting.Site::name))
                .map(Setting.Site::name)
                .orElse(null);
    }

    /** What each says, once; what stands no more is left out. */
    private static List<Incident.Toll> tolls(List<Count> counts, String thing) {
        List<Incident.Toll> tolls = new ArrayList<>();
        List<Count> taken = new ArrayList<>();
        for (Count count : counts) {
            if (!count.thing().equals(thing) || !count.gist().line().stands()) continue;
            if (taken.stream().anyMatch(t -> t.teller().equals(count.teller()) && t.hasValueOf(count))) continue;
            taken.add(count);
            tolls.add(new Incident.Toll(count.gist().line(), count.figure()));
        }
        return tolls;
    }

    private static List<Incident.Victims> victims(List<Scene> harm, List<Count> counts) {
        Map<Line, VictimStatus> said = new HashMap<>();
        for (Count count : counts)
            if (count.isHarm()) said.putIfAbsent(count.gist().line(), status(count));
        for (Scene scene : harm)
            for (Gist gist : scene.who)
                for (Figure figure : gist.figures()) said.merge(gist.line(), named(figure.of()), Incidents::told);
        return said.entrySet().stream()
                .filter(e -> e.getKey().stands() && e.getValue() != VictimStatus.UNKNOWN)
                .map(e -> new Incident.Victims(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Incident.Victims::line, Lines.AS_SAID))
                .toList();
    }

    private static VictimStatus told(VictimStatus one, VictimStatus other) {
        return one == VictimStatus.UNKNOWN ? other : one;
    }

    private static VictimStatus status(Count count) {
        for (Event event : count.gist().events()) {
            if (event.incident() == null
                    || !event.figures().contains(count.figure().id())) continue;
            if (event.incident().victimStatus() != VictimStatus.UNKNOWN)
                return event.incident().victimStatus();
        }
        return named(count.figure().counted());
    }

    /** Who they are by the word for them: fishermen, "armed smugglers". */
    private static VictimStatus named(@Nullable String words) {
        if (words == null) return VictimStatus.UNKNOWN;
        List<String> each = List.of(words.toLowerCase(Locale.ROOT).split(" "));
        if (each.stream().anyMatch(VICTIMS.list("combatant")::contains)) return VictimStatus.COMBATANT;
        return each.stream().anyMatch(VICTIMS.list("civilian")::contains)
                ? VictimStatus.CIVILIAN
                : VictimStatus.UNKNOWN;
    }

    /** By what, as most say: what did it, or whose weapons. */
    private static @Nullable String means(List<Gist> gists) {
        Map<String, Integer> said = new TreeMap<>();
        for (Gist gist : gists)
            for (Event deed : gist.harms()) {
                if (deed.incident() != null && deed.incident().means() != null)
                    said.merge(deed.incident().means().toLowerCase(Locale.ROOT), 1, Integer::sum);
                for (String id : deed.actors())
                    if (gist.marks().get(id) instanceof Actor actor && isWeapon(actor, deed))
                        said.merge(words(gist, actor).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        return said.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether an asset does it; a mere ship is as often what it is done to. */
    private static boolean isWeapon(Actor actor, Event deed) {
        return actor.kind() == ActorKind.ASSET
                && !deed.recipients().contains(actor.id())
                && actor.assets().stream().noneMatch(a -> a.kind().equals("ship"));
    }

    private static String words(Gist gist, Actor actor) {
        return actor.span().in(gist.line().entry().reading().report().text());
    }

    /** What the side of {@code actor} says of it: its own telling, or its answer right after another's. */
    private List<Position> positions(List<Scene> harm, Party actor) {
        List<Position> positions = new ArrayList<>();
        for (Scene scene : harm) {
            Set<Line> told = new HashSet<>();
            for (Gist gist : scene.lines) told.add(gist.line());
            boolean within = false;
            List<Gist> report = new ArrayList<>(Objects.requireNonNull(
                    byReport.get(scene.lines.get(0).line().entry().report())));
            report.sort(Comparator.comparing((Gist g) -> g.line().span())
                    .thenComparing(g -> g.line().id()));
            for (Gist gist : report) {
                boolean isTold = told.contains(gist.line());
                if (isTold) within = true;
                else if (!gist.harms().isEmpty()) within = false;
                Position.Kind kind = kind(gist, isTold);
                if (kind != null && Alleged.speaksFor(gist, actor) && (isTold || within))
                    positions.add(new Position(gist.line(), kind));
            }
        }
        positions.sort(Comparator.comparing(Position::line, Lines.AS_SAID));
        return positions;
    }

    private static Position.@Nullable Kind kind(Gist gist, boolean isTold) {
        Act act = gist.line().statement().act();
        if (RESPONSES.contains(act)) return Position.Kind.RESPONSE;
        if (act == Act.DENIES) return Position.Kind.DENIAL;
        boolean asserts = act == Act.ASSERTS || act == Act.ANNOUNCES || act == Act.ACKNOWLEDGES;
        if (!isTold || !asserts || gist.line().statement().polarity() != Polarity.POSITIVE) return null;
        return gist.harms().isEmpty() ? null : Position.Kind.ACKNOWLEDGEMENT;
    }
}
