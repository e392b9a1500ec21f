package io.sayso.lineage;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Mark;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is of which state, by what each report of a press says. States are those on the reader's list, and whatever has a
 * ministry or a navy by some report's words: so a state that stands on no list is known too. Whoever asks names the
 * reports that count.
 */
final class Register {
    private static final Lexicon LISTS = Lexicon.read(Register.class, "principals.txt");
    private static final Set<String> OF_A_STATE = LISTS.list("of a state"),
            FORCES = LISTS.list("force"),
            GOVERNMENT = LISTS.list("government"),
            ADJECTIVES = LISTS.list("adjective");

    /** The longest name of a state that is looked for in other words, in words. */
    private static final int LONGEST = 4;

    /** By a name, the state that is called so, and whose somebody of the name is, with the reports that say so. */
    private final Map<String, Map<String, List<Integer>>> states = new HashMap<>(), served = new HashMap<>();

    /** Learns from the report of that number who is of which state. */
    void add(int report, Reading reading) {
        for (Mark mark : reading.marks()) {
            if (!(mark instanceof Actor actor)) continue;
            String affiliation = actor.affiliation(), name = actor.name();
            if (actor.kind() == ActorKind.STATE && name != null)
                state(name, affiliation == null ? name : affiliation, report);
            if (affiliation == null || !Character.isUpperCase(affiliation.codePointAt(0))) continue;
            if (has(OF_A_STATE, actor.role() == null ? name : actor.role())) state(affiliation, affiliation, report);
            if (name != null && actor.kind() != ActorKind.STATE) put(served, name, affiliation, report);
            else if (has(FORCES, actor.role())) put(served, String.valueOf(actor.role()), affiliation, report);
        }
        for (Statement statement : reading.statements()) {
            Source source = statement.source();
            String name = source.name(),
                    words = source.kind() == SourceKind.NAMED_PERSON ? source.role() : source.text();
            if (name == null || words == null || !isOfGovernment(words)) continue;
            int whose = Math.max(words.indexOf("'s "), words.indexOf("’s "));
            if (whose > 0 && !name.startsWith(words.substring(0, whose)))
                put(served, name, words.substring(0, whose), report);
        }
    }

    private void state(String name, String key, int report) {
        put(states, name, key, report);
        put(states, key, key, report);
    }

    private static void put(Map<String, Map<String, List<Integer>>> facts, String name, String state, int report) {
        List<Integer> reports = facts.computeIfAbsent(Names.key(name), key -> new TreeMap<>())
                .computeIfAbsent(Names.key(state), key -> new ArrayList<>(1));
        if (reports.isEmpty() || reports.get(reports.size() - 1) != report) reports.add(report);
    }

    /** The state that is called so, by the reports that count; null where none is, or more than one. */
    @Nullable String named(@Nullable String words, IntPredicate counts) {
        if (words == null) return null;
        String of = ofPeople(Names.key(words), key -> only(states, key, counts));
        return of != null ? of : only(states, Names.key(words), counts);
    }

    /** The state that somebody of that name serves, or a body of that name belongs to; null if none or several. */
    @Nullable String served(@Nullable String name, IntPredicate counts) {
        if (name == null) return null;
        String only = null;
        for (Map.Entry<String, List<Integer>> whose :
                served.getOrDefault(Names.key(name), Map.of()).entrySet()) {
            if (whose.getValue().stream().noneMatch(counts::test)) continue;
            String state = in(whose.getKey(), counts);
            if (state == null || state.equals(only)) continue;
            if (only != null) return null;
            only = state;
        }
        return only;
    }

    /** The first state that the words speak of, by its name or by a word for what is of it; null for none. */
    @Nullable String in(@Nullable String words, IntPredicate counts) {
        return first(words, key -> only(states, key, counts));
    }

    private static @Nullable String first(@Nullable String words, Known known) {
        if (words == null) return null;
        String[] tokens = Names.key(words).split(" ", -1);
        for (int from = 0; from < tokens.length; from++) {
            String of = ofPeople(tokens[from], known);
            if (of != null) return of;
            StringBuilder name = new StringBuilder();
            for (int to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
                if (to > from) name.append(' ');
                name.append(tokens[to]);
                String state = known.state(name.toString());
                if (state != null) return state;
            }
        }
        return null;
    }

    /** The state of a people: of kelmari, kelmar, where that is a state; null for what names no people. */
    private static @Nullable String ofPeople(String word, Known known) {
        for (String ending : ADJECTIVES) {
            if (!word.endsWith(ending) || word.length() < ending.length() + 3) continue;
            String state = known.state(word.substring(0, word.length() - ending.length()));
            if (state != null) return state;
        }
        return null;
    }

    /** Which state a name is of. */
    private interface Known {
        @Nullable String state(String name);
    }

    private static @Nullable String only(
            Map<String, Map<String, List<Integer>>> facts, String name, IntPredicate counts) {
        String only = null;
        for (Map.Entry<String, List<Integer>> state :
                facts.getOrDefault(name, Map.of()).entrySet()) {
            if (state.getValue().stream().noneMatch(counts::test)) continue;
            if (only != null) return null;
            only = state.getKey();
        }
        return only;
    }

    /** Whether the words are of somebody or something that speaks for a government, whichever it is. */
    static boolean isOfGovernment(@Nullable String words) {
        return has(GOVERNMENT, words);
    }

    private static boolean has(Set<String> list, @Nullable String words) {
        if (words == null) return false;
        String[] tokens = Names.key(words).split(" ", -1);
        for (int i = 0; i < tokens.length; i++)
            if (list.contains(tokens[i]) || i > 0 && list.contains(tokens[i - 1] + " " + tokens[i])) return true;
        return false;
    }
}
