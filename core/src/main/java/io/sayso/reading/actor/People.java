package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.NameForms;
import io.sayso.reading.actor.ActorWords.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one person by their names: {@code Ivo Tann}, then {@code Mr Tann}. A name that two people of
 * the report could bear joins neither.
 */
final class People {
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "de", "da", "del", "van", "von", "bin", "ibn", "ben");

    /** Of more people with one name in one report, the rest are each taken for themselves. */
    private static final int MOST_NAMESAKES = 50;

    private final List<Mention> mentions;
    private final Groups groups;
    /** By each word of a full name, the first mention of everyone who bears it. */
    private final Map<String, Set<Integer>> bearers = new HashMap<>();

    /** How often a family name has stood bare so far, and those held by somebody not named in full. */
    private final Map<String, Integer> bare = new HashMap<>();

    private final Set<String> held = new HashSet<>();

    private final Map<Integer, List<String>> fullest = new HashMap<>();

    People(List<Mention> mentions, Groups groups) {
        this.mentions = mentions;
        this.groups = groups;
    }

    void join() {
        List<Integer> familiar = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != ActorKind.PERSON || mention.name() == null) continue;
            List<String> words = words(mention.name());
            String family = words.isEmpty() ? "" : words.get(words.size() - 1);
            if (words.size() == 1) bare.merge(family, 1, Integer::sum);
            boolean late =
                    words.size() > 1 && !bearers.containsKey(family) && bare.getOrDefault(family, 0) >= NameForms.HELD;
            if (late) held.add(family);
            if (words.size() > 1) full(i, words);
            else if (words.size() == 1) familiar.add(i);
        }
        Map<String, List<Integer>> alone = new HashMap<>();
        for (int i : familiar) {
            String word = words(mentions.get(i).name()).get(0);
            Integer bearer = bearer(i, word);
            if (bearer != null) groups.join(bearer, i);
            else alone(i, alone.computeIfAbsent(word, key -> new ArrayList<>()));
        }
    }

    private void alone(int mention, List<Integer> same) {
        for (int other : same)
            if (groups.fit(other, mention)) {
                groups.join(other, mention);
                return;
            }
        same.add(mention);
    }

    /** A name's words in lower case, particles left out: {@code Musab al-Zarqawi} → musab, zarqawi. */
    private static List<String> words(@Nullable String name) {
        List<String> words = new ArrayList<>();
        for (String word : ActorWords.normal(name == null ? "" : name).split(" ", -1))
            if (!word.isEmpty() && !PARTICLES.contains(word) && !NameForms.isSuffix(word)) words.add(word);
        return words;
    }

    private void full(int mention, List<String> words) {
        String family = words.get(words.size() - 1);
        for (int other : bearers.getOrDefault(family, Set.of())) {
            if (!groups.fit(other, mention) || !same(fullest.getOrDefault(other, List.of()), words)) continue;
            groups.join(other, mention);
            if (fullest.getOrDefault(other, List.of()).size() < words.size()) remember(other, words);
            return;
        }
        remember(mention, words);
    }

    private void remember(int mention, List<String> words) {
        fullest.put(mention, words);
        for (String word : words)
            if (word.length() > 1) {
                Set<Integer> all = bearers.computeIfAbsent(word, key -> new LinkedHashSet<>());
                if (all.size() < MOST_NAMESAKES) all.add(mention);
            }
    }

    /** Whether two full names can be of one person: all words of the shorter stand in the longer, initials allowed. */
    private static boolean same(List<String> one, List<String> other) {
        List<String> longer = one.size() >= other.size() ? one : other, shorter = longer == one ? other : one;
        int at = 0;
        for (String word : shorter) {
            while (at < longer.size() && !alike(longer.get(at), word)) at++;
            if (at++ == longer.size()) return false;
        }
        return longer.size() == shorter.size() || longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    /** Who alone of the full names bears {@code word}: as the last word of the name, else as any. */
    private @Nullable Integer bearer(int mention, String word) {
        if (held.contains(word)) return null;
        Set<Integer> last = new LinkedHashSet<>(), any = new LinkedHashSet<>();
        for (int other : bearers.getOrDefault(word, Set.of())) {
            if (!groups.fit(other, mention)) continue;
            List<String> full = fullest.getOrDefault(other, List.of());
            if (full.get(full.size() - 1).equals(word)) last.add(groups.of(other));
            any.add(groups.of(other));
        }
        if (last.size() == 1) return last.iterator().next();
        return last.isEmpty() && any.size() == 1 && mentions.get(mention).gender() == Gender.UNKNOWN
                ? any.iterator().next()
                : null;
    }
}
