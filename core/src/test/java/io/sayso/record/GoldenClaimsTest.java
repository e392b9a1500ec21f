package io.sayso.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.record.fold.Fold;
import io.sayso.report.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenClaimsTest {
    @TempDir
    Path folder;

    @Test
    void show() throws IOException {
        try (SamplePress press = (System.getProperty("press") == null ? SamplePress.in(folder) : SamplePress.over(Path.of(System.getProperty("press"))))) {
            Map<String, String> files = press.files();
            for (int instant = 1; instant <= 3; instant++) {
                JsonNode golden = new ObjectMapper()
                        .readTree(Path.of("../samples/golden/at-" + instant + ".json")
                                .toFile());
                SituationRecord record =
                        Fold.of(press.at(Instant.parse(golden.get("asOf").asText())));
                compare(golden, record, files);
            }
        }
        assertThat(folder).exists();
    }

    private static void compare(JsonNode golden, SituationRecord record, Map<String, String> files) {
        // line id → our claim and side
        Map<String, Integer> ours = new HashMap<>();
        Map<String, Position.Kind> sides = new HashMap<>();
        for (int c = 0; c < record.claims().size(); c++)
            for (Position p : record.claims().get(c).positions()) {
                ours.put(p.line().id(), c);
                sides.put(p.line().id(), p.kind());
            }
        StringBuilder out = new StringBuilder();
        int passages = 0, found = 0, sidesRight = 0, met = 0, grades = 0, graded = 0, lows = 0, highs = 0;
        Map<String, Set<String>> theirs = new LinkedHashMap<>();
        for (JsonNode claim : golden.get("claims")) {
            Set<String> ids = new HashSet<>();
            Map<Integer, Integer> votes = new HashMap<>();
            out.append("# ").append(claim.get("id").asText()).append('\n');
            for (String side : List.of("support", "denials", "responses"))
                for (JsonNode said : claim.get(side)) {
                    passages++;
                    Line line = find(
                            record,
                            files,
                            said.get("report").asText(),
                            said.get("passage").asText(),
                            ours);
                    String status = "NO LINE";
                    if (line != null) {
                        found++;
                        ids.add(line.id());
                        Integer of = ours.get(line.id());
                        if (of != null) votes.merge(of, 1, Integer::sum);
                        Position.Kind kind = sides.get(line.id());
                        boolean right = kind != null
                                && switch (kind) {
                                    case SUPPORT, ACKNOWLEDGEMENT -> side.equals("support");
                                    case DENIAL -> side.equals("denials");
                                    case RESPONSE -> side.equals("responses");
                                };
                        if (right) sidesRight++;
                        status = of + " " + kind + (right ? "" : " WRONG SIDE") + " ["
                                + line.statement().act() + "] " + line.words();
                    }
                    out.append("   ")
                            .append(side.charAt(0))
                            .append(' ')
                            .append(said.get("report").asText())
                            .append(" | ")
                            .append(said.get("passage").asText())
                            .append("\n        → ")
                            .append(status)
                            .append('\n');
                }
            theirs.put(claim.get("id").asText(), ids);
            int best = votes.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                    .map(Map.Entry::getKey)
                    .orElse(-1);
            if (best >= 0) {
                Claim c = record.claims().get(best);
                met++;
                String grade = c.grade() == null ? "null" : c.grade().name().toLowerCase();
                String want = claim.get("grade").isNull()
                        ? "null"
                        : claim.get("grade").asText();
                if (!want.equals("null")) graded++;
                if (grade.equals(want)) grades++;
                boolean low =
                        claim.get("origins").get("least").asInt() == c.origins().least();
                boolean high =
                        claim.get("origins").get("most").asInt() == c.origins().most();
                if (low) lows++;
                if (high) highs++;
                out.append("   = ours ")
                        .append(best)
                        .append(" grade ")
                        .append(grade)
                        .append("/")
                        .append(want)
                        .append(" accused ")
                        .append(c.accused() == null ? null : c.accused().key())
                        .append("/")
                        .append(claim.get("accused"))
                        .append(" origins ")
                        .append(c.origins().least())
                        .append("-")
                        .append(c.origins().most())
                        .append("/")
                        .append(claim.get("origins").get("least"))
                        .append("-")
                        .append(claim.get("origins").get("most"))
                        .append('\n');
            }
        }
        // pairs
        int both = 0, only = 0, missed = 0;
        List<String> all = new ArrayList<>();
        Map<String, Set<String>> of = new HashMap<>();
        theirs.forEach((id, ids) -> ids.forEach(
                line -> of.computeIfAbsent(line, l -> new HashSet<>()).add(id)));
        all.addAll(of.keySet().stream().sorted().toList());
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++) {
                boolean same = of.getOrDefault(all.get(i), Set.of()).stream()
                        .anyMatch(of.getOrDefault(all.get(j), Set.of())::contains);
                Integer a = ours.get(all.get(i)), b = ours.get(all.get(j));
                boolean joined = a != null && a.equals(b);
                if (same && joined) both++;
                else if (same) missed++;
                else if (joined) only++;
            }
        System.out.println(out);
        double p = both / (double) (both + only), r = both / (double) (both + missed);
        System.out.printf(
                "SCORE as of %s: passages %d, with a line %d, right side %d; claims %d, touched %d, grade equal %d, least %d, most %d; pairs P %.3f R %.3f F %.3f; our claims %d%n",
                record.asOf(),
                passages,
                found,
                sidesRight,
                golden.get("claims").size(),
                met,
                grades,
                lows,
                highs,
                p,
                r,
                2 * p * r / (p + r),
                record.claims().size());
    }

    private static @org.jspecify.annotations.Nullable Line find(
            SituationRecord record, Map<String, String> files, String file, String passage, Map<String, Integer> ours) {
        String flat = flat(passage);
        Line best = null;
        int bestOverlap = 0;
        for (Line line : record.lines()) {
            String ourFile = files.get(line.entry().report());
            if (ourFile == null
                    || !(ourFile.equals(file)
                            || (file.contains("#")
                                    && ourFile.startsWith(file.substring(0, file.indexOf('#')))
                                    && ourFile.endsWith(file.substring(file.indexOf('#') + 1))))) continue;
            String text = line.entry().reading().report().text();
            Span at = locate(text, flat);
            if (at == null) continue;
            int overlap = 0;
            for (Span piece : line.statement().passages())
                overlap += Math.max(0, Math.min(piece.end(), at.end()) - Math.max(piece.start(), at.start()));
            if (line.statement().passages().isEmpty()) continue;
            if (overlap > bestOverlap
                    || (overlap == bestOverlap
                            && best != null
                            && overlap > 0
                            && line.words().length() < best.words().length())) {
                best = line;
                bestOverlap = overlap;
            }
        }
        return best;
    }

    /** Where {@code flat} stands in {@code text}, white space aside. */
    private static @org.jspecify.annotations.Nullable Span locate(String text, String flat) {
        StringBuilder plain = new StringBuilder();
        List<Integer> at = new ArrayList<>();
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                if (!space) {
                    plain.append(' ');
                    at.add(i);
                }
                space = true;
            } else {
                String form = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
                for (char f : form.toCharArray()) {
                    plain.append(f);
                    at.add(i);
                }
                space = false;
            }
        }
        int start = plain.indexOf(flat);
        return start < 0 ? null : new Span(at.get(start), at.get(start + flat.length() - 1) + 1);
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
