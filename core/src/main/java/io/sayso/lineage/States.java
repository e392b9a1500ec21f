package io.sayso.lineage;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Mark;
import io.sayso.reading.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The states that some reports speak of: those on the reader's list, and whatever has a ministry or a navy by the
 * reports' own words. So a state that no list has is known too.
 */
final class States {
    private static final Lexicon LISTS = Lexicon.read(States.class, "principals.txt");
    private static final Set<String> OF_A_STATE = LISTS.list("of a state"),
            GOVERNMENT = LISTS.list("government"),
            ADJECTIVE = LISTS.list("adjective");

    /** The key of each state by its names, and its name in print by its key. */
    private final Map<String, String> keys = new TreeMap<>(), names = new HashMap<>();

    private States() {}

    static States toldOf(Collection<Reading> readings) {
        States states = new States();
        for (Reading reading : readings)
            for (Mark mark : reading.marks()) if (mark instanceof Actor actor) states.learn(actor);
        return states;
    }

    private void learn(Actor actor) {
        String affiliation = actor.affiliation();
        if (actor.kind() == ActorKind.STATE && actor.name() != null)
            put(actor.name(), affiliation == null ? actor.name() : affiliation);
        else if (affiliation != null
                && Character.isUpperCase(affiliation.codePointAt(0))
                && has(OF_A_STATE, actor.role() == null ? actor.name() : actor.role())) put(affiliation, affiliation);
    }

    private void put(String name, String key) {
        keys.putIfAbsent(Names.key(name), Names.key(key));
        names.merge(Names.key(key), name, (one, other) -> one.length() > other.length() ? one : other);
    }

    /** The state whose name is {@code words}; null where it is none's. */
    @Nullable String named(@Nullable String words) {
        return words == null ? null : keys.get(Names.key(words));
    }

    /** The first state that {@code words} speak of, by its name or by a word for what is of it; null for none. */
    @Nullable String in(@Nullable String words) {
        if (words == null) return null;
        String key = " " + Names.key(words) + " ";
        String found = null;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<String, String> state : keys.entrySet())
            for (int i = key.indexOf(" " + state.getKey());
                    i >= 0 && i < at;
                    i = key.indexOf(" " + state.getKey(), i + 1)) {
                int end = i + 1 + state.getKey().length();
                String ending = key.substring(end, key.indexOf(' ', end));
                if (!ending.isEmpty() && !ADJECTIVE.contains(ending)) continue;
                found = state.getValue();
                at = i;
            }
        return found;
    }

    /** The state's name in print. */
    String name(String key) {
        return names.getOrDefault(key, key);
    }

    /** Whether the words are of somebody or something that speaks for a government, whichever it is. */
    static boolean isOfGovernment(@Nullable String words) {
        return has(GOVERNMENT, words);
    }

    private static boolean has(Set<String> list, @Nullable String words) {
        if (words == null) return false;
        String key = " " + Names.key(words) + " ";
        for (String entry : list) if (key.contains(" " + entry + " ")) return true;
        return false;
    }
}
