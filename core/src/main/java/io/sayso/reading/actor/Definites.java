package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins what has no name of its own with what it can only be: {@code the government} with the one government spoken of,
 * {@code the Venezuelan president} with the one whom the report calls so, {@code the official} with the last one. An
 * unnamed person is never joined to a named one by this.
 */
final class Definites {
    private static final int SENTENCES_BACK = 3;

    private final Text text;
    private final List<Mention> mentions;
    private final Groups groups;

    Definites(Text text, List<Mention> mentions, Groups groups) {
        this.text = text;
        this.mentions = mentions;
        this.groups = groups;
    }

    void join() {
        sameOffices();
        offices();
        officials();
    }

    /** Bodies, offices and assets: with the same noun and affiliation, or with the same noun alone where it has one. */
    private void sameOffices() {
        Map<String, Set<String>> affiliations = new HashMap<>();
        for (Mention mention : mentions)
            if (noun(mention) != null && affiliation(mention) != null)
                affiliations.computeIfAbsent(key(mention), k -> new TreeSet<>()).add(affiliation(mention));
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (noun(mention) == null || mention.name() != null && affiliation(mention) == null && !mention.definite())
                continue;
            String affiliation = affiliation(mention);
            if (affiliation == null && mention.definite()) {
                Set<String> known = affiliations.getOrDefault(key(mention), Set.of(""));
                if (known.size() == 1) affiliation = known.iterator().next();
            }
            if (affiliation == null || !mention.one() || mention.kind() == ActorKind.ASSET && !mention.definite()) {
                if (mention.kind() == ActorKind.ASSET && mention.one()) asset(first, i);
                continue;
            }
            Integer before = first.putIfAbsent(key(mention) + "|" + affiliation, i);
            if (before != null) groups.join(before, i);
        }
    }

    private void asset(Map<String, Integer> first, int mention) {
        first.putIfAbsent(key(mentions.get(mention)) + "|", mention);
    }

    private static String key(Mention mention) {
        return mention.kind() + " " + noun(mention);
    }

    private static @Nullable String noun(Mention mention) {
        return switch (mention.kind()) {
            case ORGANISATION, ASSET -> mention.noun();
            case OFFICE -> mention.role() == null ? null : mention.role().toLowerCase(Locale.ROOT);
            default -> null;
        };
    }

    /** For whom, and of a body that somebody's name marks, the name: {@code Lind administration}. */
    private static @Nullable String affiliation(Mention mention) {
        if (mention.kind() == ActorKind.ASSET) return mention.definite() ? null : "";
        return mention.name() != null && mention.affiliation() == null ? mention.name() : mention.affiliation();
    }

    /** An office and the one person whom the text gives that role, for the same state where both have one. */
    private void offices() {
        Map<String, Map<Integer, String>> bearers = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != ActorKind.PERSON || mention.role() == null) continue;
            String affiliation = mention.affiliation() == null ? "" : mention.affiliation();
            bearers.computeIfAbsent(mention.role().toLowerCase(Locale.ROOT), k -> new LinkedHashMap<>())
                    .merge(groups.of(i), affiliation, (a, b) -> a.isEmpty() ? b : a);
        }
        Map<String, Set<String>> states = new HashMap<>();
        for (Mention mention : mentions)
            if (mention.kind() == ActorKind.OFFICE && mention.role() != null && mention.affiliation() != null)
                states.computeIfAbsent(mention.role().toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                        .add(mention.affiliation());
        for (int i = 0; i < mentions.size(); i++) {
            Mention office = mentions.get(i);
            if (office.kind() != ActorKind.OFFICE || office.role() == null || office.noun() == null) continue;
            String role = office.role().toLowerCase(Locale.ROOT);
            Map<Integer, String> people = bearers.getOrDefault(role, Map.of());
            Integer person = bearer(people, office.affiliation(), states.getOrDefault(role, Set.of()));
            if (person != null) groups.join(person, i);
        }
    }

    private static @Nullable Integer bearer(Map<Integer, String> people, @Nullable String state, Set<String> states) {
        if (state == null)
            return people.size() == 1
                            && states.stream()
                                    .allMatch(people.values().iterator().next()::equals)
                    ? people.keySet().iterator().next()
                    : null;
        Integer only = null;
        for (Map.Entry<Integer, String> person : people.entrySet()) {
            if (!person.getValue().equals(state)) continue;
            if (only != null) return null;
            only = person.getKey();
        }
        return only;
    }

    /**
     * {@code The official} with the last single unnamed one, if no named person's role turns on the same noun since.
     */
    private void officials() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() == ActorKind.PERSON && mention.role() != null) {
                String role = mention.role().toLowerCase(Locale.ROOT);
                last.remove(role.substring(role.lastIndexOf(' ') + 1));
            }
            if (mention.kind() != ActorKind.PEOPLE || !mention.one() || mention.noun() == null) continue;
            Integer before = last.get(mention.noun());
            boolean plain = mention.words().length() == 1 && mention.definite();
            if (plain && before != null && near(before, i)) groups.join(before, i);
            last.put(mention.noun(), i);
        }
    }

    private boolean near(int before, int after) {
        return text.sentenceOf(mentions.get(after).head())
                        - text.sentenceOf(mentions.get(before).head())
                <= SENTENCES_BACK;
    }
}
