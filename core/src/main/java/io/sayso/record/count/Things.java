package io.sayso.record.count;

import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Incident;
import io.sayso.reading.Lexicon;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Stems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number counts, by the lists of {@code things.txt}: "at least 41 people have been killed" → killed. */
final class Things {
    static final String KILLED = "killed", INJURED = "injured", MISSING = "missing", RESCUED = "rescued";
    static final String ABOARD = "aboard", ATTACK = "attack";

    /** Of sums of money, before the word for what they are for. */
    static final String MONEY = "money: ";

    /** Of forces and equipment, before their kind. */
    static final String FORCE = "forces: ";

    /** Of armed people, before the word for them. */
    static final String ARMED = "armed: ";

    /** A count of what the report has told before: "raised its count to four". */
    static final String SAME = "same";

    /** What is counted of people, in the order in which it is looked for. */
    static final List<String> STATES =
            List.of(KILLED, INJURED, MISSING, RESCUED, ABOARD, "stranded", "displaced", "detained");

    private static final Lexicon LISTS = Lexicon.read(Things.class, "things.txt");
    private static final Map<String, Set<String>> STEMS = new LinkedHashMap<>();

    static {
        for (String name : LISTS.names()) {
            Set<String> stems = new LinkedHashSet<>();
            for (String word : LISTS.list(name)) stems.add(Stems.of(word));
            STEMS.put(name, stems);
        }
    }

    /** "First" and "second" say an order more often than a count. */
    private static final BigDecimal FIRST_COUNT = BigDecimal.valueOf(3);

    private Things() {}

    private static boolean is(String list, @Nullable String word) {
        return word != null && STEMS.getOrDefault(list, Set.of()).contains(Stems.of(word));
    }

    /** What {@code figure} counts; null for what is not kept count of. */
    static @Nullable String of(Gist gist, Figure figure, Clause clause) {
        boolean ordinal = "ordinal".equals(figure.unit());
        if (figure.currency() != null && figure.unit() == null) return money(clause);
        if (figure.currency() != null || (figure.unit() != null && !ordinal)) return null;
        String harm = ordinal ? null : harm(gist, figure);
        if (harm != null) return harm;
        if (ordinal) return ordinal(figure, clause);
        String head = head(figure.counted());
        if (head != null && is(ATTACK, head)) return ATTACK;
        if (head != null && is("target", head) && clause.words().stream().anyMatch(w -> is(ATTACK, w))) return ATTACK;
        if (head != null && (is("object", head))) return null;
        if (is("armed", head)) return ARMED + Stems.of(String.valueOf(head));
        for (String state : List.of(KILLED, INJURED)) if (is(state, clause.wordBefore())) return state;
        if (head == null)
            for (String word : clause.behind()) for (String state : STATES) if (is(state, word)) return state;
        for (String state : STATES)
            if (head != null && is(state, head) || words(figure.of()).stream().anyMatch(w -> is(state, w)))
                return state;
        boolean said = figure.of() == null || words(figure.of()).stream().anyMatch(w -> is("change", w));
        if (!said || !clause.has("number")) return null;
        if (clause.has("several")) return null;
        for (String state : STATES) if (clause.words().stream().anyMatch(w -> is(state, w))) return state;
        return clause.words().stream().anyMatch(w -> w.equals("toll") || w.equals("tally")) ? KILLED : SAME;
    }

    /** What money is for, where that is kept count of. */
    private static @Nullable String money(Clause clause) {
        for (String word : clause.words()) if (is("money", word)) return MONEY + Stems.of(word);
        return null;
    }

    /** By what an event does to people. */
    private static @Nullable String harm(Gist gist, Figure figure) {
        for (Event event : gist.events()) {
            Incident harm = event.incident();
            if (harm == null || isOf(figure.counted())) continue;
            if (figure.id().equals(harm.killed())) return KILLED;
            if (figure.id().equals(harm.injured())) return INJURED;
            if (figure.id().equals(harm.missing())) return MISSING;
            if (figure.id().equals(harm.detained())) return "detained";
        }
        return null;
    }

    private static boolean isOf(@Nullable String counted) {
        return is("object", head(counted));
    }

    /** "The 11th vessel attacked": the next words name a target and an attack. */
    private static @Nullable String ordinal(Figure figure, Clause clause) {
        boolean isCount = figure.low() != null && figure.low().compareTo(FIRST_COUNT) >= 0;
        boolean goesOn = clause.after().size() > 1 && clause.after().get(0).equals("and");
        if (!isCount || (goesOn && Character.isDigit(clause.after().get(1).charAt(0)))) return null;
        List<String> next = clause.after().subList(0, Math.min(8, clause.after().size()));
        boolean deed = next.stream().anyMatch(w -> is(ATTACK, w));
        boolean target = next.stream().limit(3).anyMatch(w -> is("target", w) || is(ATTACK, w));
        return deed && target ? ATTACK : null;
    }

    /** The last word of what is counted. */
    private static @Nullable String head(@Nullable String counted) {
        List<String> words = words(counted);
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }

    private static List<String> words(@Nullable String words) {
        return words == null ? List.of() : new ArrayList<>(List.of(words.strip().split("[^\\p{L}\\p{N}'’-]+")));
    }

    static boolean isArmed(@Nullable String counted) {
        return is("armed", head(counted));
    }

    static boolean isState(String list, String word) {
        return is(list, word);
    }
}
