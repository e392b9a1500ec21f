package io.sayso.page;

import io.sayso.record.FigureSeries;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Position;
import io.sayso.record.Posture;
import io.sayso.record.Sum;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for what is counted: figures over time, harms to people, totals beside their parts, forces in places. */
public final class CountWording {
    private final RecordWording wording;

    public CountWording(RecordWording wording) {
        this.wording = wording;
    }

    /** A figure by its last value that stands, with all that were said. */
    public RecordItem item(FigureSeries series) {
        FigureSeries.Value latest = series.latest();
        List<Line> lines = new ArrayList<>();
        for (FigureSeries.Value value : series.values()) {
            lines.add(value.line());
            lines.addAll(value.alsoIn());
        }
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("counted", series.counted());
        cells.put("scope", series.scope());
        cells.put("total", series.isTotal());
        cells.put("latest", RecordWording.words(latest.line(), latest.figure()));
        cells.put("low", latest.figure().low());
        cells.put("high", latest.figure().high());
        cells.put("onTheWordOf", Said.of(latest.line()).chain());
        cells.put("values", series.values().size());
        return new RecordItem(
                RecordWording.words(latest.line(), latest.figure()),
                series.counted() + (series.scope() == null ? "" : " " + series.scope())
                        + (series.isTotal() ? ", a running total" : "") + ": ",
                RecordWording.quoted(latest.line().words()),
                " – " + Said.of(latest.line()).chain() + ", "
                        + Said.of(latest.line()).when().date()
                        + (series.values().size() < 2 ? "" : ", " + Wording.words(latest.kind()))
                        + wording.charges(List.of(latest.line())),
                others(series.values(), latest, CountWording::value),
                RecordWording.reports(lines),
                cells);
    }

    /** All of {@code values} but {@code latest}, which stands in the line, the last said first. */
    private static <T> List<String> others(List<T> values, T latest, Function<T, String> words) {
        List<String> others = new ArrayList<>();
        for (int i = values.size() - 1; i >= 0; i--)
            if (values.get(i) != latest) others.add(words.apply(values.get(i)));
        return others;
    }

    private static String value(FigureSeries.Value value) {
        Said said = Said.of(value.line());
        String state = value.isConditional() ? ", if it is so" : "";
        String also =
                value.alsoIn().isEmpty() ? "" : ", also " + String.join(", ", RecordWording.reports(value.alsoIn()));
        return said.when().date() + " " + RecordWording.words(value.line(), value.figure()) + " – "
                + Wording.words(value.kind()) + state + ", " + RecordWording.who(value.line()) + also;
    }

    /** A harm, with every number on whose word; who is said to have done it stands beside what that side says. */
    public RecordItem item(Incident incident) {
        List<String> notes = new ArrayList<>();
        String killed = tolls("killed", incident.killed()),
                injured = tolls("injured", incident.injured()),
                missing = tolls("missing", incident.missing());
        for (String toll : List.of(killed, injured, missing)) if (!toll.isEmpty()) notes.add(toll);
        String victims = incident.victims().stream()
                .map(of -> Wording.words(of.status()) + " – " + RecordWording.who(of.line()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!victims.isEmpty()) notes.add("victims: " + victims);
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("earliest", incident.earliest());
        cells.put("latest", incident.latest());
        cells.put("place", incident.place());
        cells.put("killed", killed);
        cells.put("injured", injured);
        cells.put("missing", missing);
        cells.put("victims", victims);
        cells.put("means", incident.means());
        cells.put("allegedActor", RecordWording.name(incident.allegedActor()));
        cells.put("position", position(incident));
        return new RecordItem(
                days(incident.earliest(), incident.latest()),
                incident.place() == null ? "" : incident.place() + ": ",
                RecordWording.quoted(incident.lines().get(0).words()),
                " – " + Said.of(incident.lines().get(0)).chain() + alleged(incident),
                notes,
                RecordWording.reports(incident.lines()),
                cells);
    }

    private String alleged(Incident incident) {
        String charges = wording.charges(incident.lines().get(0), incident.lines(), incident.allegedActor());
        if (incident.allegedActor() == null) return charges;
        String position = position(incident);
        return "; said to be by " + incident.allegedActor().name() + ", "
                + "on the word of " + RecordWording.who(incident.alleging().get(0)) + ", "
                + (position.isEmpty() ? "no answer known" : position)
                + (charges.isEmpty() ? " [not graded]" : charges);
    }

    private static String position(Incident incident) {
        List<String> parts = new ArrayList<>();
        parts.add(RecordWording.by("accepted by ", incident.position(), Position.Kind.ACKNOWLEDGEMENT));
        parts.add(RecordWording.by("denied by ", incident.position(), Position.Kind.DENIAL));
        parts.add(RecordWording.by("answered by ", incident.position(), Position.Kind.RESPONSE));
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    private static String tolls(String what, List<Incident.Toll> tolls) {
        if (tolls.isEmpty()) return "";
        return what + ": "
                + tolls.stream()
                        .map(toll -> RecordWording.words(toll.line(), toll.figure()) + " – "
                                + RecordWording.who(toll.line()))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** {@code 2026-11-14}, {@code 2026-11-14 to 15}. */
    private static String days(@Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {
        if (earliest == null) return latest == null ? "no day" : "by " + latest.toLocalDate();
        String first = earliest.toLocalDate().toString();
        if (latest == null) return "from " + first;
        String last = latest.toLocalDate().toString();
        if (first.equals(last)) return first;
        return first + " to " + (first.startsWith(last.substring(0, 8)) ? last.substring(8) : last);
    }

    /** A total beside its parts. */
    public RecordItem item(Sum sum) {
        String missing = sum.fits()
                ? "the parts fit"
                : sum.missingLow() == sum.missingHigh()
                        ? "the parts leave " + sum.missingLow()
                        : "the parts leave " + sum.missingLow() + " to " + sum.missingHigh();
        List<Line> lines = new ArrayList<>(List.of(sum.total().line()));
        sum.parts().forEach(part -> lines.add(part.line()));
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("total", sum.total().figure().low());
        cells.put("missingLow", sum.missingLow());
        cells.put("missingHigh", sum.missingHigh());
        return new RecordItem(
                sum.fits() ? "fits" : "does not fit",
                "total " + RecordWording.words(sum.total().line(), sum.total().figure()) + ": ",
                RecordWording.quoted(sum.total().line().words()),
                " – " + Said.of(sum.total().line()).chain() + "; " + missing
                        + wording.charges(List.of(sum.total().line())),
                sum.parts().stream()
                        .map(part -> RecordWording.words(part.line(), part.figure()) + " – "
                                + RecordWording.who(part.line()))
                        .toList(),
                RecordWording.reports(lines),
                cells);
    }

    /** Forces in a place by the last number that was said, with all that were. */
    public RecordItem item(Posture posture) {
        Posture.Strength last = posture.reports().get(posture.reports().size() - 1);
        List<Line> lines =
                posture.reports().stream().map(Posture.Strength::line).toList();
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("what", posture.what());
        cells.put("whose", RecordWording.name(posture.whose()));
        cells.put("place", posture.place());
        cells.put("low", last.low());
        cells.put("high", last.high());
        cells.put("onTheWordOf", Said.of(last.line()).chain());
        return new RecordItem(
                range(last),
                posture.what()
                        + (posture.whose() == null
                                ? ""
                                : " of " + posture.whose().name())
                        + (posture.place() == null ? "" : ", " + posture.place()) + ": ",
                RecordWording.quoted(last.line().words()),
                " – " + Said.of(last.line()).chain() + ", "
                        + Said.of(last.line()).when().date() + wording.charges(List.of(last.line())),
                others(
                        posture.reports(),
                        last,
                        each -> Said.of(each.line()).when().date() + " " + range(each) + " – "
                                + RecordWording.who(each.line())),
                RecordWording.reports(lines),
                cells);
    }

    private static String range(Posture.Strength strength) {
        Integer high = strength.high();
        if (high == null) return strength.low() + " or more";
        return high == strength.low() ? String.valueOf(high) : strength.low() + " to " + high;
    }
}
