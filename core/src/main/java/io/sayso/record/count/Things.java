package io.sayso.record.count;

import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Incident;
import io.sayso.reading.Lexicon;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Stems;
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

    private Things() {}

    private static boolean is(String list, @Nullable String word) {
        return word != null && STEMS.getOrDefault(list, Set.of()).contains(Stems.of(word));
    }

    /** What {@code figure} counts; null for what is not kept count of. */
    static @Nullable String of(Gist gist, Figure figure, Clause clause) {
        boolean ordinal = "ordinal".equals(figure.unit());
        if (figure.currency() != null || (figure.unit() != null && !ordinal)) return null;
        String harm = ordinal ? null : harm(gist, figure);
        if (harm != null) return harm;
        if (ordinal) return ordinal(clause);
        String head = head(figure.counted());
        if (head != null && is(ATTACK, head)) return ATTACK;
        if (head != null && is("target", head) && clause.words().stream().anyMatch(w -> is(ATTACK, w))) return ATTACK;
        if (head != null && (is("object", head))) return null;
        for (String state : STATES)
            if (head != null && is(state, head) || words(figure.of()).stream().anyMatch(w -> is(state, w)))
                return state;
        boolean said = figure.of() == null || words(figure.of()).stream().anyMatch(w -> is("change", w));
        if (!said || !clause.has("number")) return null;
        if (clause.has("several")) return null;
        for (String state : STATES) if (clause.words().stream().anyMatch(w -> is(state, w))) return state;
        return clause.words().stream().anyMatch(w -> w.equals("toll") || w.equals("tally")) ? KILLED : null;
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
    private static @Nullable String ordinal(Clause clause) {
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
