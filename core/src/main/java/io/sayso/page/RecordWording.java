package io.sayso.page;

import io.sayso.reading.Figure;
import io.sayso.record.Claim;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.SituationRecord;
import io.sayso.record.search.Answer;
import io.sayso.record.search.Originator;
import io.sayso.report.Imprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for the things of one record. What they have in common stands here, and how claims and lines are told. */
public final class RecordWording {
    private static final int MOST_NAMES = 2;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Claim> byId = new LinkedHashMap<>(), charging = new LinkedHashMap<>();

    public RecordWording(SituationRecord record) {
        for (Claim claim : record.claims()) {
            numbers.put(claim.id(), numbers.size() + 1);
            byId.put(claim.id(), claim);
            if (claim.accused() == null) continue;
            for (Position position : claim.positions())
                if (position.supports()) charging.putIfAbsent(key(position.line()), claim);
        }
    }

    private static String key(Line line) {
        return line.entry().number() + "/" + line.statement().id();
    }

    /** The claim called {@code id}; null where this record has none. */
    @Nullable Claim claim(String id) {
        return byId.get(id);
    }

    /** A claim; its grade and the rule that gave it are told with it, and on what it stands. */
    public RecordItem item(Claim claim) {
        Said told = Said.of(claim.proposition());
        String charge = charge(claim);
        List<String> notes = new ArrayList<>();
        notes.add(claim.origins().why());
        if (claim.grade() != null) notes.add(Wording.words(claim.grade()) + ": " + claim.rule());
        if (claim.denied() != null) notes.add("denial: " + claim.denied().why());
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("grade", claim.grade() == null ? null : Wording.words(claim.grade()));
        cells.put("rule", claim.rule());
        cells.put("status", Wording.words(claim.status()));
        cells.put("polarity", Wording.words(claim.polarity()));
        cells.put("originsAtLeast", claim.origins().least());
        cells.put("originsAtMost", claim.origins().most());
        cells.put("origins", claim.origins().why());
        cells.put("accused", claim.accused() == null ? null : claim.accused().name());
        cells.put("accuser", claim.accused() == null ? null : accuser(claim));
        cells.put("deniedBy", by("", claim, Position.Kind.DENIAL));
        cells.put("acceptedBy", by("", claim, Position.Kind.ACKNOWLEDGEMENT));
        cells.put("answeredBy", by("", claim, Position.Kind.RESPONSE));
        return new RecordItem(
                claim.grade() == null ? origins(claim) : Wording.words(claim.grade()),
                "",
                quoted(told.words()),
                " – " + (claim.accused() == null ? told.chain() + (charge.isEmpty() ? "" : "; ") : "") + charge,
                notes,
                reports(claim.positions().stream().map(Position::line).toList()),
                cells);
    }

    /** A statement of the ledger; of one that accuses, how the accusation stands and who denies it stands with it. */
    public RecordItem item(Line line) {
        Said said = Said.of(line);
        List<String> notes = said.unnamed() == null ? List.of() : List.of(said.unnamed());
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("who", said.who());
        cells.put("office", said.office());
        cells.put("via", String.join(", ", said.via()));
        cells.put("how", said.how());
        cells.put("outlet", said.outlet());
        cells.put("said", said.when());
        cells.put("standing", Wording.words(line.standing()));
        return new RecordItem(
                said.report(),
                said.chain() + ", " + said.how() + ": ",
                quoted(said.words()),
                (said.fallen() == null ? "" : " [" + said.fallen() + "]") + charges(List.of(line)),
                notes,
                List.of(said.report()),
                cells);
    }

    /** What a question found. */
    public RecordItem item(Answer answer) {
        if (answer.line() != null) return item(answer.line());
        Imprint imprint = answer.entry().imprint();
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("who", null);
        cells.put("how", "paragraph");
        cells.put("outlet", imprint.outlet());
        cells.put("said", answer.entry().said());
        String number = answer.entry().number();
        String outlet = imprint.outlet() == null ? "report " + number : imprint.outlet();
        return new RecordItem(
                number, outlet + ", a paragraph: ", quoted(answer.words()), "", List.of(), List.of(number), cells);
    }

    /** One from whom claims come, with the claims and who carries them. */
    public RecordItem item(Originator from) {
        Map<String, Set<String>> carriers = new LinkedHashMap<>();
        for (Line line : from.lines())
            carriers.computeIfAbsent(Said.of(line).outlet(), outlet -> new LinkedHashSet<>())
                    .add(line.entry().number());
        String carried = carriers.entrySet().stream()
                .map(by -> by.getKey() + " (" + String.join(", ", by.getValue()) + ")")
                .collect(Collectors.joining(", "));
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("kind", Wording.words(from.kind()));
        cells.put("through", from.through());
        cells.put("claims", from.claims().size());
        cells.put("claimsAlone", from.alone().size());
        cells.put("carriedBy", carried);
        List<String> notes = new ArrayList<>();
        notes.add((from.claims().size() == 1 ? "claim " : from.claims().size() + " claims: ") + numbers(from.claims()));
        if (!from.alone().isEmpty()) notes.add("on nobody else's word: " + numbers(from.alone()));
        notes.add("carried by " + carried);
        return new RecordItem(
                Wording.words(from.kind()),
                "",
                from.words(),
                from.through() == null ? "" : "(through " + from.through() + ")",
                notes,
                List.of(),
                cells);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** {@code accuses Kelmar, on the word of X; denied by Y (12.1)}; of others who denies or answers; empty of none. */
    String charge(Claim claim) {
        String denied = by("denied by ", claim, Position.Kind.DENIAL),
                accepted = by("accepted by ", claim, Position.Kind.ACKNOWLEDGEMENT);
        List<String> parts = new ArrayList<>();
        if (claim.accused() != null)
            parts.add("accuses " + claim.accused().name() + ", on the word of " + accuser(claim));
        parts.add(accepted);
        parts.add(denied);
        if (claim.accused() != null && accepted.isEmpty() && denied.isEmpty()) parts.add("no denial known");
        parts.add(by("answered by ", claim, Position.Kind.RESPONSE));
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    /** The accusations that {@code lines} make, each with its accuser, its grade and its denial; empty if none. */
    String charges(Collection<Line> lines) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (Line line : lines) {
            Claim claim = charging.get(key(line));
            if (claim != null) claims.add(claim);
        }
        return claims.stream().map(this::graded).collect(Collectors.joining());
    }

    /** Those that {@code shown} makes, and of those that {@code lines} make of {@code accused} the one most told of. */
    String charges(Line shown, Collection<Line> lines, @Nullable Party accused) {
        Set<Claim> claims = new LinkedHashSet<>();
        Claim own = charging.get(key(shown));
        if (own != null) claims.add(own);
        Claim most = null;
        for (Line line : lines) {
            Claim claim = charging.get(key(line));
            if (claim == null || claim.accused() == null || accused == null) continue;
            boolean isOf = claim.accused().principal().equals(accused.principal());
            if (isOf
                    && (most == null
                            || claim.positions().size() > most.positions().size())) most = claim;
        }
        if (most != null) claims.add(most);
        return claims.stream().map(this::graded).collect(Collectors.joining());
    }

    /**
     * {@code [claim 12, weak: Kelmar accused by Openwater Justice; denied by Joren Vask]}; empty if it accuses nobody.
     */
    String graded(@Nullable Claim claim) {
        if (claim == null || claim.accused() == null) return "";
        String grade = claim.grade() == null ? "not graded" : Wording.words(claim.grade());
        String denied = names("; denied by ", claim, Position.Kind.DENIAL),
                accepted = names("; accepted by ", claim, Position.Kind.ACKNOWLEDGEMENT);
        return " [claim " + numbers.get(claim.id()) + ", " + grade + ": "
                + claim.accused().name()
                + " accused by " + accuser(claim) + accepted + denied
                + (accepted.isEmpty() && denied.isEmpty() ? "; no denial known" : "") + "]";
    }

    private static String names(String verb, Claim claim, Position.Kind kind) {
        String names = names(claim.lines(kind).stream().filter(Line::stands).toList());
        return names.isEmpty() ? "" : verb + names;
    }

    /** Who says {@code lines}, each once, two at most. */
    private static String names(Collection<Line> lines) {
        Map<String, String> who = new LinkedHashMap<>();
        for (Line line : lines) {
            String name = Said.of(line).who();
            who.putIfAbsent(name.toLowerCase(Locale.ROOT).replace('’', '\''), name);
        }
        List<String> names = List.copyOf(who.values());
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }

    /** Whoever charges; where no party is known, those who say it and still stand, or else who did. */
    private static String accuser(Claim claim) {
        if (claim.accuser() != null) return claim.accuser().name();
        List<Line> support = claim.lines(Position.Kind.SUPPORT);
        List<Line> standing = support.stream().filter(Line::stands).toList();
        String names = names(standing.isEmpty() ? support : standing);
        return names.isEmpty() ? Said.of(claim.proposition()).who() : names;
    }

    private static String by(String verb, Claim claim, Position.Kind kind) {
        return by(verb, claim.positions(), kind);
    }

    /** {@code denied by Joren Vask (12.1, 14.1)}; empty where nobody does. */
    static String by(String verb, List<Position> positions, Position.Kind kind) {
        String who = who(positions.stream()
                .filter(position -> position.kind() == kind)
                .map(Position::line)
                .toList());
        return who.isEmpty() ? "" : verb + who;
    }

    /** {@code Joren Vask (12.1)}. */
    static String who(Line line) {
        return who(List.of(line));
    }

    /** Each who says one of {@code lines}, with the reports: {@code Joren Vask (12.1, 14.1), Casmir Aule (3.1)}. */
    static String who(Collection<Line> lines) {
        Map<String, Set<String>> reports = new LinkedHashMap<>();
        for (Line line : lines) {
            Said said = Said.of(line);
            String fallen = said.fallen() == null ? "" : " " + said.fallen();
            reports.computeIfAbsent(said.who(), who -> new LinkedHashSet<>()).add(said.report() + fallen);
        }
        return reports.entrySet().stream()
                .map(who -> who.getKey() + " (" + String.join(", ", who.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** {@code 1 to 2 origins}. */
    private static String origins(Claim claim) {
        int least = claim.origins().least(), most = claim.origins().most();
        return (least == most ? least + "" : least + " to " + most) + (most == 1 ? " origin" : " origins");
    }

    /** {@code text} in quotation marks, where it has none of its own around it. */
    static String quoted(String text) {
        int last = text.length() - 1;
        boolean isQuoted = last > 0 && "“\"‘".indexOf(text.charAt(0)) >= 0 && "”\"’".indexOf(text.charAt(last)) >= 0;
        return isQuoted ? text : "“" + text + "”";
    }

    static List<String> reports(Collection<Line> lines) {
        return lines.stream().map(line -> line.entry().number()).distinct().toList();
    }

    /** The words that a figure stands in. */
    static String words(Line line, Figure figure) {
        return figure.span().in(line.entry().reading().report().text());
    }

    static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }
}
