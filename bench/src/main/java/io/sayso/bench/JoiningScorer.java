package io.sayso.bench;

import io.sayso.bench.Gum.Mention;
import io.sayso.reading.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts how the mentions of one actor are joined, against people's marks of who is spoken of. */
final class JoiningScorer {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

    private final List<Mention> gold;
    /** For each gold mention, the key of the actor marked there; null where none is. */
    private final List<@Nullable String> keys = new ArrayList<>();

    JoiningScorer(List<Mention> gold, List<Actor> actors) {
        this.gold = gold;
        for (Mention mention : gold) {
            Actor at = null;
            for (Actor actor : actors)
                if (actor.span().contains(mention.head())
                        && (at == null || actor.span().length() < at.span().length())) at = actor;
            keys.add(at == null ? null : at.actor());
        }
    }

    /** Pairs of mentions by name that are of one: joined and rightly, joined, and to be joined. */
    Counts pairs() {
        long right = 0, found = 0, all = 0;
        for (int i = 0; i < gold.size(); i++)
            for (int j = 0; j < i; j++) {
                if (!gold.get(i).named() || !gold.get(j).named()) continue;
                boolean same = gold.get(i).entity() == gold.get(j).entity(), joined = joined(i, j);
                if (same) all++;
                if (joined) found++;
                if (same && joined) right++;
            }
        return new Counts(right, found, all);
    }

    private boolean joined(int one, int other) {
        String key = keys.get(one);
        return key != null && key.equals(keys.get(other));
    }

    /**
     * Of {@code he} and {@code she}: resolved and rightly, resolved, and all whose person the text speaks of in other
     * words too. Rightly is where most mentions in other words that are marked with its actor are of its person.
     */
    Counts pronouns() {
        long right = 0, found = 0, all = 0;
        Set<Integer> spoken = new HashSet<>();
        for (Mention mention : gold) if (!PRONOUNS.contains(mention.word())) spoken.add(mention.entity());
        for (int i = 0; i < gold.size(); i++) {
            if (!PRONOUNS.contains(gold.get(i).word())) continue;
            boolean wanted = spoken.contains(gold.get(i).entity());
            if (wanted) all++;
            String key = keys.get(i);
            if (key == null) continue;
            found++;
            if (wanted && gold.get(i).entity() == most(key, i)) right++;
        }
        return new Counts(right, found, all);
    }

    /** The entity that most mentions under {@code key}, pronouns aside, are of; −1 where there are none. */
    private int most(String key, int but) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < gold.size(); i++)
            if (i != but
                    && key.equals(keys.get(i))
                    && !PRONOUNS.contains(gold.get(i).word()))
                counts.merge(gold.get(i).entity(), 1, Integer::sum);
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }
}
