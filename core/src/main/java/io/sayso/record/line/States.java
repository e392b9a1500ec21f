package io.sayso.record.line;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Mark;
import io.sayso.record.Entry;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The states that some reports speak of, by their names and their peoples': {@code Kelmari} → kelmar. Whatever has a
 * navy, a government or a foreign minister is a state, so that one that no list has is known too.
 */
final class States {
    private static final Lexicon WORDS = Lexicon.read(States.class, "parties.txt");
    private static final Set<String> ORGANS = WORDS.list("organ"), OFFICES = WORDS.list("office");
    private static final Set<String> ENDINGS = WORDS.list("people ending");

    /** A people's name shares this many letters with its state's at least. */
    private static final int SHARED_LETTERS = 4;

    /** ISO 3166-1's codes of three letters to those of two, by which Java names countries. */
    private static final Map<String, String> ISO = iso();

    /** Names of states in lower case, each to itself; of their peoples; and codes of ISO 3166-1. */
    private final Map<String, String> byName = new TreeMap<>();

    /** The names of states in lower case to how reports write them. */
    private final Map<String, String> written = new TreeMap<>();

    private States() {}

    static States of(Collection<Entry> entries) {
        States states = new States();
        Set<String> peoples = new TreeSet<>();
        for (Entry entry : entries)
            for (Mark mark : entry.reading().marks()) if (mark instanceof Actor actor) states.findNamed(actor);
        for (Entry entry : entries)
            for (Mark mark : entry.reading().marks())
                if (mark instanceof Actor actor) states.findServed(actor, peoples);
        Set<String> names = Set.copyOf(states.written.keySet());
        for (String name : names) states.byName.put(name, name);
        for (String people : peoples)
            for (String name : names) if (isPeopleOf(people, name)) states.byName.putIfAbsent(people, name);
        return states;
    }

    private static Map<String, String> iso() {
        Map<String, String> iso = new HashMap<>();
        for (String two : Locale.getISOCountries()) iso.put(new Locale("", two).getISO3Country(), two);
        return Map.copyOf(iso);
    }

    private void findNamed(Actor actor) {
        if (actor.kind() != ActorKind.STATE || actor.name() == null) return;
        add(actor.name());
        if (actor.affiliation() != null) byName.put(Parties.plain(actor.affiliation()), Parties.plain(actor.name()));
    }

    /** A state that is told of by who serves it alone: by its code it has the name that Java gives it. */
    private void findServed(Actor actor, Set<String> peoples) {
        String of = actor.affiliation();
        if (of == null) return;
        String name = Parties.plain(of), two = ISO.get(of);
        if (two != null && !byName.containsKey(name)) {
            String country = new Locale("", two).getDisplayCountry(Locale.ENGLISH);
            byName.put(name, Parties.plain(country));
            add(country);
        }
        if (two != null || actor.role() == null || !isOfState(Parties.lastWord(actor.role()))) return;
        if (name.indexOf(' ') >= 0 || name.isEmpty() || isOrgan(name)) return;
        if (ENDINGS.stream().anyMatch(name::endsWith)) peoples.add(name);
        else add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    private void add(String name) {
        written.putIfAbsent(Parties.plain(name), name);
    }

    /** The names of all, in lower case, to how they are written. */
    Map<String, String> written() {
        return Collections.unmodifiableMap(written);
    }

    private static boolean isPeopleOf(String people, String state) {
        int shared = 0;
        while (shared < Math.min(people.length(), state.length()) && people.charAt(shared) == state.charAt(shared))
            shared++;
        return shared >= SHARED_LETTERS
                && shared >= state.length() - 2
                && ENDINGS.contains(people.substring(shared).isEmpty() ? "-" : people.substring(shared));
    }

    /** The state that is called so, or whose people is; null where none is. */
    @Nullable String named(@Nullable String words) {
        return words == null ? null : byName.get(Parties.plain(words));
    }

    /** Whether only a state has what is called so: a navy. */
    static boolean isOrgan(String what) {
        return ORGANS.contains(what);
    }

    /** Whether it is an organ of a state, or an office in one. */
    static boolean isOfState(String what) {
        return ORGANS.contains(what) || OFFICES.contains(what);
    }
}
