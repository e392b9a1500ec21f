package io.sayso.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.reading.Figure;
import io.sayso.report.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms make of the press file at one instant, held against the editor's record by report and passage: how
 * many of the editor's entries are met, and which of ours match none.
 */
final class GoldenCounts {
    /** By report id, what the editor calls the report. */
    private final Map<String, String> files;

    private final Map<String, int[]> met = new LinkedHashMap<>();
    private final List<String> unmet = new ArrayList<>(), extra = new ArrayList<>();

    private GoldenCounts(Map<String, String> files) {
        this.files = files;
    }

    static JsonNode golden(int instant) throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("../samples/golden/at-" + instant + ".json").toFile());
    }

    static GoldenCounts of(JsonNode golden, SituationRecord record, Map<String, String> files) {
        GoldenCounts counts = new GoldenCounts(files);
        counts.figures(golden, record.figures());
        counts.incidents(golden, record.incidents());
        counts.sums(golden, record.sums());
        counts.measures(golden, record.measures());
        counts.postures(golden, record.postures());
        counts.promises(golden, record.promises());
        return counts;
    }

    /** By kind of entry, how many are met, of how many. */
    Map<String, int[]> met() {
        return met;
    }

    List<String> unmet() {
        return unmet;
    }

    List<String> extra() {
        return extra;
    }

    private void figures(JsonNode golden, List<FigureSeries> series) {
        List<FigureSeries.Value> ours = new ArrayList<>();
        for (FigureSeries s : series) ours.addAll(s.values());
        List<JsonNode> theirs = new ArrayList<>();
        for (JsonNode s : golden.get("figures")) s.get("values").forEach(theirs::add);
        for (JsonNode value : theirs) {
            FigureSeries.Value found = ours.stream()
                    .filter(v -> isSame(v.figure(), value) && lines(v).stream().anyMatch(l -> isAt(l, value)))
                    .findFirst()
                    .orElse(null);
            count("figure values", found != null, value);
            if (found == null) continue;
            String state = found.kind().name().toLowerCase(Locale.ROOT);
            boolean hangs = value.has("conditional") && value.get("conditional").asBoolean();
            count("… new, revised or stale", state.equals(value.get("state").asText()), value, state);
            count("… conditional or not", hangs == found.isConditional(), value);
        }
        for (FigureSeries s : series)
            for (FigureSeries.Value value : s.values())
                extra(
                        "figure values",
                        theirs.stream()
                                .noneMatch(g -> isSame(value.figure(), g)
                                        && lines(value).stream().anyMatch(l -> isIn(l, g))),
                        s.counted() + " " + value.figure().low() + ": "
                                + value.line().words());
    }

    private static List<Line> lines(FigureSeries.Value value) {
        List<Line> lines = new ArrayList<>(value.alsoIn());
        lines.add(0, value.line());
        return lines;
    }

    private void incidents(JsonNode golden, List<Incident> incidents) {
        List<Incident> matched = new ArrayList<>();
        for (JsonNode theirs : golden.get("incidents")) {
            Incident ours = null;
            int most = 0;
            for (Incident incident : incidents) {
                int shared = 0;
                for (String thing : List.of("killed", "injured", "missing"))
                    for (JsonNode toll : theirs.get(thing)) if (isTold(incident, thing, toll)) shared++;
                if (shared > most) ours = incident;
                most = Math.max(most, shared);
            }
            count("incidents", ours != null, theirs.get("id"));
            if (ours != null) matched.add(ours);
            for (String thing : List.of("killed", "injured", "missing"))
                for (JsonNode toll : theirs.get(thing))
                    count("… their numbers", ours != null && isTold(ours, thing, toll), toll);
            if (ours == null) continue;
            String from =
                    ours.earliest() == null ? "" : ours.earliest().toLocalDate().toString();
            String to = ours.latest() == null ? "" : ours.latest().toLocalDate().toString();
            boolean isDay = from.equals(theirs.get("from").asText())
                    && from.compareTo(to) <= 0
                    && to.compareTo(theirs.get("to").asText()) >= 0;
            count("… their days", isDay, theirs.get("id"));
            for (JsonNode victims : theirs.get("victims")) {
                if (victims.get("status").asText().equals("unknown")) continue;
                boolean said = ours.victims().stream()
                        .anyMatch(v -> isAt(v.line(), victims)
                                && v.status()
                                        .name()
                                        .equalsIgnoreCase(victims.get("status").asText()));
                count("… who the victims are", said, victims);
            }
            for (String thing : List.of("killed", "injured", "missing"))
                for (Incident.Toll toll : tolls(ours, thing))
                    extra(
                            "numbers of incidents",
                            !isNumberOf(theirs.get(thing), toll.figure()),
                            theirs.get("id").asText() + " " + thing + " "
                                    + toll.figure().low() + ": " + toll.line().words());
        }
        for (Incident incident : incidents)
            extra(
                    "incidents",
                    !matched.contains(incident),
                    incident.earliest() + " " + incident.place() + ": "
                            + incident.lines().get(0).words());
    }

    private static boolean isNumberOf(JsonNode tolls, Figure figure) {
        for (JsonNode toll : tolls) if (isSame(figure, toll)) return true;
        return false;
    }

    private boolean isTold(Incident incident, String thing, JsonNode toll) {
        return tolls(incident, thing).stream()
                .anyMatch(t ->
                        isSame(t.figure(), toll) && incident.lines().stream().anyMatch(l -> isAt(l, toll)));
    }

    private static List<Incident.Toll> tolls(Incident incident, String thing) {
        return switch (thing) {
            case "killed" -> incident.killed();
            case "injured" -> incident.injured();
            default -> incident.missing();
        };
    }

    private void sums(JsonNode golden, List<Sum> sums) {
        List<Sum> matched = new ArrayList<>();
        for (JsonNode theirs : golden.get("sums")) {
            Sum found = sums.stream()
                    .filter(s -> s.total().figure().low() != null
                            && s.total().figure().low().intValue()
                                    == theirs.get("total").asInt()
                            && s.parts().size() == theirs.get("parts").size()
                            && s.missingLow() == theirs.get("missing").asInt())
                    .findFirst()
                    .orElse(null);
            count("sums", found != null, theirs.get("id"));
            if (found != null) matched.add(found);
        }
        for (Sum sum : sums)
            extra("sums", !matched.contains(sum), sum.total().line().words());
    }

    private void measures(JsonNode golden, List<Measure> measures) {
        List<Measure> matched = new ArrayList<>();
        for (JsonNode theirs : golden.get("measures")) {
            String kind = theirs.get("kind").asText().toUpperCase(Locale.ROOT);
            String issuer = theirs.get("issuer").asText().toLowerCase(Locale.ROOT);
            Measure found = measures.stream()
                    .filter(m -> m.kind().name().equals(kind))
                    .filter(m -> !kind.equals("SUSPENSION")
                            || (m.issuer() != null && m.issuer().key().equals(issuer)))
                    .filter(m -> m.lines().stream().anyMatch(l -> isAtAny(l, theirs.get("support"))))
                    .findFirst()
                    .orElse(null);
            count("measures", found != null, theirs.get("id"));
            if (found != null) matched.add(found);
            if (found != null)
                count("… their stage", stage(found).equals(theirs.get("status").asText()), theirs.get("id"));
            followers(theirs.get("complied"), found == null ? List.of() : found.complied());
            followers(theirs.get("resumed"), found == null ? List.of() : found.resumed());
        }
        for (Measure measure : measures)
            extra(
                    "measures",
                    !matched.contains(measure),
                    measure.kind() + " " + measure.issuer() + ": "
                            + measure.lines().get(0).words());
    }

    private static String stage(Measure measure) {
        boolean isOver =
                measure.stage() == Measure.Stage.LIFTED && measure.kind().name().equals("SUSPENSION");
        if (isOver) return "ended";
        return switch (measure.stage()) {
            case ANNOUNCED -> "announced";
            case IN_FORCE, EXTENDED -> "in force";
            case EXPIRED -> "lapsed";
            case LIFTED -> "lifted";
        };
    }

    private void followers(JsonNode theirs, List<Measure.Follower> ours) {
        for (JsonNode who : theirs)
            count(
                    "… who goes by them or is back",
                    ours.stream()
                            .anyMatch(f -> f.who()
                                            .name()
                                            .equalsIgnoreCase(who.get("who").asText())
                                    && f.announced() == who.get("announced").asBoolean()),
                    who);
        for (Measure.Follower follower : ours) {
            boolean known = false;
            for (JsonNode who : theirs)
                known |= follower.who().name().equalsIgnoreCase(who.get("who").asText());
            extra(
                    "who goes by measures",
                    !known,
                    follower.who().name() + ": " + follower.line().words());
        }
    }

    private void postures(JsonNode golden, List<Posture> postures) {
        List<JsonNode> theirs = new ArrayList<>();
        for (JsonNode posture : golden.get("posture")) posture.get("reported").forEach(theirs::add);
        for (JsonNode report : theirs)
            count(
                    "reports of forces",
                    postures.stream()
                            .flatMap(p -> p.reports().stream())
                            .anyMatch(s -> isSame(s.low(), s.high(), report) && isAt(s.line(), report)),
                    report);
        for (Posture posture : postures)
            for (Posture.Strength strength : posture.reports())
                extra(
                        "reports of forces",
                        theirs.stream()
                                .noneMatch(g -> isSame(strength.low(), strength.high(), g)
                                        && (isIn(strength.line(), g)
                                                || strength.line()
                                                        .words()
                                                        .contains(
                                                                g.get("passage").asText()))),
                        posture.what() + " " + strength.low() + ": "
                                + strength.line().words());
    }

    private void promises(JsonNode golden, List<Promise> promises) {
        List<Promise> matched = new ArrayList<>();
        for (JsonNode theirs : golden.get("promises")) {
            Promise found = promises.stream()
                    .filter(p -> !matched.contains(p))
                    .filter(p -> Stream.concat(p.told().stream(), p.outcome().stream())
                            .anyMatch(l -> isAtAny(l, theirs.get("passages"))))
                    .findFirst()
                    .orElse(null);
            count("promises", found != null, theirs.get("id"));
            if (found == null) continue;
            matched.add(found);
            String stage = found.stage().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            count("… their stage", stage.equals(theirs.get("state").asText()), theirs.get("id"), stage);
            String latest = theirs.get("due").get("latest").isNull()
                    ? null
                    : theirs.get("due").get("latest").asText();
            String ours = found.latest() == null ? null : found.latest().toString();
            count("… their last day", Objects.equals(latest, ours), theirs.get("id"), ours);
        }
        for (Promise promise : promises)
            extra(
                    "promises",
                    !matched.contains(promise),
                    promise.stage() + " " + promise.latest() + ": "
                            + promise.what().words());
    }

    private void count(String kind, boolean isMet, JsonNode what) {
        count(kind, isMet, what, null);
    }

    private void count(String kind, boolean isMet, JsonNode what, @Nullable String ours) {
        String of = kind.startsWith("… their stage") && met.containsKey("promises") ? "… what became of them" : kind;
        int[] counts = met.computeIfAbsent(of, k -> new int[3]);
        counts[1]++;
        if (isMet) counts[0]++;
        else unmet.add(of + ": " + what + (ours == null ? "" : " – ours: " + ours));
    }

    private void extra(String kind, boolean isExtra, String what) {
        if (!isExtra) return;
        met.computeIfAbsent(kind, k -> new int[3])[2]++;
        extra.add(kind + ": " + flat(what));
    }

    private boolean isAtAny(Line line, JsonNode passages) {
        for (JsonNode passage : passages) if (isAt(line, passage)) return true;
        return false;
    }

    private String name(Line line) {
        return files.getOrDefault(line.entry().report(), "?");
    }

    /** Whether a passage of the line holds the editor's, or is held by it. */
    private boolean isAt(Line line, JsonNode theirs) {
        if (!name(line).equals(theirs.get("report").asText())) return false;
        String passage = flat(theirs.get("passage").asText());
        for (Span piece : line.statement().passages()) {
            String ours = flat(piece.in(line.entry().reading().report().text()));
            if (ours.contains(passage) || passage.contains(ours)) return true;
        }
        return false;
    }

    /** Whether the editor has it from this report, or says that this report carries it too. */
    private boolean isIn(Line line, JsonNode theirs) {
        if (name(line).equals(theirs.get("report").asText())) return true;
        if (theirs.has("alsoIn"))
            for (JsonNode also : theirs.get("alsoIn")) if (name(line).equals(also.asText())) return true;
        return false;
    }

    private static boolean isSame(Figure figure, JsonNode theirs) {
        return isSame(number(figure.low()), number(figure.high()), theirs);
    }

    private static boolean isSame(@Nullable Integer low, @Nullable Integer high, JsonNode theirs) {
        return Objects.equals(low, number(theirs.get("low"))) && Objects.equals(high, number(theirs.get("high")));
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isNull() ? null : node.asInt();
    }

    private static @Nullable Integer number(@Nullable BigDecimal value) {
        return value == null ? null : value.intValue();
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s++", " ");
    }
}
