package io.sayso.record.course;

import io.sayso.reading.Figure;
import io.sayso.reading.Place;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Posture;
import io.sayso.record.line.Forces;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Forces and equipment in places, with how many over time: "nine warships … in the area", then "11 warships". */
public final class Postures {
    /** More of anything is no force. */
    private static final int MOST = 10_000_000;

    private Postures() {}

    private record Report(
            Gist gist, Forces forces, int low, @Nullable Integer high) {}

    /** The postures of {@code gists}, in the order in which they were first told. */
    public static List<Posture> of(List<Gist> gists, Parties parties) {
        Map<String, Set<String>> sides = new TreeMap<>();
        for (Gist gist : gists)
            if (isSaid(gist))
                for (Forces forces : Forces.counted(gist, parties))
                    if (forces.whose() != null)
                        sides.computeIfAbsent(forces.asset().kind(), k -> new TreeSet<>())
                                .add(forces.whose().principal());
        Map<String, List<Report>> byWhat = new TreeMap<>();
        for (Gist gist : new HashSet<>(gists)) {
            if (!isSaid(gist)) continue;
            List<Forces> all = new ArrayList<>(Forces.counted(gist, parties));
            for (Forces forces : Forces.in(gist, parties)) if (forces.named()) all.add(forces);
            for (Forces forces : all) {
                Report report = report(gist, forces);
                if (report != null)
                    byWhat.computeIfAbsent(what(forces, sides), w -> new ArrayList<>())
                            .add(report);
            }
        }
        return byWhat.values().stream()
                .map(Postures::posture)
                .sorted(Comparator.comparing(p -> p.reports().get(0).line(), Lines.AS_SAID))
                .toList();
    }

    private static boolean isSaid(Gist gist) {
        Status status = gist.line().statement().certainty().status();
        return gist.line().stands()
                && gist.line().statement().polarity() == Polarity.POSITIVE
                && (status == Status.HAPPENED || status == Status.ONGOING || status == Status.CONDITIONAL);
    }

    private static @Nullable Report report(Gist gist, Forces forces) {
        if (forces.named()) return new Report(gist, forces, 1, 1);
        Figure figure = forces.figure();
        if (figure == null || figure.low() == null || figure.low().intValue() > MOST) return null;
        Integer high = figure.high() == null
                ? null
                : figure.high().min(BigDecimal.valueOf(MOST)).intValue();
        return new Report(gist, forces, figure.low().intValue(), high);
    }

    /** What they are and whose; where one side alone is told to have such, they are that side's. */
    private static String what(Forces forces, Map<String, Set<String>> sides) {
        String name = forces.asset().name();
        if (forces.named() && name != null) return "name " + name.toLowerCase(Locale.ROOT);
        String kind = forces.asset().kind();
        Set<String> of = sides.getOrDefault(kind, Set.of());
        if (of.size() <= 1) return "kind " + kind;
        Party whose = forces.whose();
        return "kind " + kind + (whose == null ? "" : " of " + whose.principal());
    }

    private static Posture posture(List<Report> reports) {
        reports.sort(
                Comparator.comparing((Report r) -> r.gist.line(), Lines.AS_SAID).thenComparing(r -> r.forces.words()));
        Report first = reports.get(0);
        Line line = first.gist.line();
        String name = first.forces.named() ? first.forces.asset().name() : null;
        Party whose = reports.stream()
                .map(r -> r.forces.whose())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String place = reports.stream()
                .map(r -> place(r.gist))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Posture.Strength> strengths = new ArrayList<>();
        for (Report report : reports) {
            Posture.Strength strength = new Posture.Strength(report.gist.line(), report.low, report.high);
            if (!strengths.contains(strength)) strengths.add(strength);
        }
        String what = first.forces.asset().kind().replace('-', ' ');
        return new Posture(
                line.id() + "/" + first.forces.asset().kind() + (name == null ? "" : "/" + name),
                name == null ? what : what + " " + name,
                whose,
                place,
                strengths);
    }

    private static @Nullable String place(Gist gist) {
        for (String id : gist.line().statement().marks())
            if (gist.marks().get(id) instanceof Place place) return place.name();
        return null;
    }
}
