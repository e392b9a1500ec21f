package io.sayso.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.report.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Our claims at one instant, held against the editor's by report and passage. A claim of ours is held to be the
 * editor's if it has more of the editor's passages than any other of ours.
 */
final class GoldenClaims {
    private final SituationRecord record;

    /** By report id, what the editor calls the report. */
    private final Map<String, String> files;

    private final Map<String, Integer> claimOf = new HashMap<>();
    private final Map<String, Position.Kind> sideOf = new HashMap<>();
    private final Map<String, int[]> met = new TreeMap<>();
    private final List<String> unmet = new ArrayList<>();

    private GoldenClaims(SituationRecord record, Map<String, String> files) {
        this.record = record;
        this.files = files;
        for (int c = 0; c < record.claims().size(); c++)
            for (Position position : record.claims().get(c).positions()) {
                claimOf.put(position.line().id(), c);
                sideOf.put(position.line().id(), position.kind());
            }
    }

    static GoldenClaims of(JsonNode golden, SituationRecord record, Map<String, String> files) {
        GoldenClaims claims = new GoldenClaims(record, files);
        Map<String, Set<String>> editors = new LinkedHashMap<>();
        for (JsonNode claim : golden.get("claims")) editors.put(claim.get("id").asText(), claims.compare(claim));
        claims.pairs(editors);
        return claims;
    }

    /** By what is compared, how many are as the editor has them, of how many. */
    Map<String, int[]> met() {
        return met;
    }

    List<String> unmet() {
        return unmet;
    }

    /** The ids of our lines at the passages of {@code claim}. */
    private Set<String> compare(JsonNode claim) {
        Set<String> ids = new HashSet<>();
        Map<Integer, Integer> votes = new TreeMap<>();
        for (String side : List.of("support", "denials", "responses"))
            for (JsonNode said : claim.get(side)) {
                String what = claim.get("id").asText() + " " + side + ": "
                        + said.get("passage").asText();
                Line line =
                        line(said.get("report").asText(), said.get("passage").asText());
                count("passages with a line", line != null, what);
                if (line == null) continue;
                ids.add(line.id());
                count("passages on the right side", isOn(side, sideOf.get(line.id())), what);
                Integer of = claimOf.get(line.id());
                if (of != null) votes.merge(of, 1, Integer::sum);
            }
        int best = -1;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet())
            if (best < 0 || vote.getValue() > votes.getOrDefault(best, 0)) best = vote.getKey();
        count("claims found", best >= 0, claim.get("id").asText());
        if (best >= 0) compare(claim, record.claims().get(best));
        return ids;
    }

    private void compare(JsonNode editors, Claim ours) {
        String id = editors.get("id").asText();
        String grade =
                editors.get("grade").isNull() ? null : editors.get("grade").asText();
        String our = ours.grade() == null ? null : ours.grade().name().toLowerCase(Locale.ROOT);
        if (grade == null) count("plain claims without a grade", our == null, id + " is " + our);
        else count("grades of accusations", grade.equals(our), id + " " + grade + " is " + our);
        int least = editors.get("origins").get("least").asInt();
        count(
                "least origins",
                least == ours.origins().least(),
                id + " " + least + " is " + ours.origins().least());
        int most = editors.get("origins").get("most").asInt();
        count(
                "most origins",
                most == ours.origins().most(),
                id + " " + most + " is " + ours.origins().most());
    }

    private static boolean isOn(String side, Position.@Nullable Kind kind) {
        if (kind == null) return false;
        return switch (kind) {
            case SUPPORT, ACKNOWLEDGEMENT -> side.equals("support");
            case DENIAL -> side.equals("denials");
            case RESPONSE -> side.equals("responses");
        };
    }

    /** Pairs of lines that the editor has in one claim and we too; and pairs of ours that the editor has apart. */
    private void pairs(Map<String, Set<String>> editors) {
        Map<String, Set<String>> of = new TreeMap<>();
        editors.forEach((claim, lines) -> lines.forEach(
                line -> of.computeIfAbsent(line, l -> new HashSet<>()).add(claim)));
        List<String> all = List.copyOf(of.keySet()).stream().sorted().toList();
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++) {
                Set<String> one = of.getOrDefault(all.get(i), Set.of()), other = of.getOrDefault(all.get(j), Set.of());
                boolean same = one.stream().anyMatch(other::contains);
                Integer a = claimOf.get(all.get(i)), b = claimOf.get(all.get(j));
                boolean joined = a != null && a.equals(b);
                if (same) count("pairs joined", joined, null);
                if (joined) count("joined pairs that are the editor's", same, null);
            }
    }

    private void count(String what, boolean isMet, @Nullable String detail) {
        int[] counts = met.computeIfAbsent(what, w -> new int[2]);
        counts[1]++;
        if (isMet) counts[0]++;
        else if (detail != null) unmet.add(what + ": " + detail);
    }

    /** Our line that has most of the passage, the shorter of two. */
    private @Nullable Line line(String file, String passage) {
        Line best = null;
        int most = 0;
        for (Line line : record.lines()) {
            if (!isOf(line, file)) continue;
            Span at = find(line.entry().reading().report().text(), flat(passage));
            if (at == null) continue;
            int overlap = 0;
            for (Span piece : line.statement().passages())
                overlap += Math.max(0, Math.min(piece.end(), at.end()) - Math.max(piece.start(), at.start()));
            boolean shorter = best != null
                    && overlap == most
                    && line.words().length() < best.words().length();
            if (overlap > most || (overlap > 0 && shorter)) {
                best = line;
                most = overlap;
            }
        }
        return best;
    }

    private boolean isOf(Line line, String file) {
        return file.equals(files.get(line.entry().report()));
    }

    /** Where {@code flat} stands in {@code text}, white space and ligatures aside. */
    private static @Nullable Span find(String text, String flat) {
        StringBuilder plain = new StringBuilder();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String form = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC);
            for (char c : form.toCharArray()) {
                char kept = Character.isWhitespace(c) ? ' ' : c;
                if (kept == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ')) continue;
                plain.append(kept);
                at.add(i);
            }
        }
        int start = plain.indexOf(flat);
        return start < 0 ? null : new Span(at.get(start), at.get(start + flat.length() - 1) + 1);
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
