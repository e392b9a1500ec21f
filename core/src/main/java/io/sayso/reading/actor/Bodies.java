package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one body: by what is known of it, by its name, by its acronym ({@code Kelmar Port Authority},
 * then {@code the KPA}) and by the end of its name ({@code US Navy}, then {@code the Navy}).
 */
final class Bodies {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "de", "los", "las", "la", "del", "in", "on", "to", "&");
    private static final Set<String> CORPORATE = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "plc",
            "group",
            "holdings",
            "llc",
            "ag",
            "sa",
            "airlines",
            "airways",
            "limited",
            "incorporated",
            "industries",
            "bank",
            "international");

    private final Text text;
    private final List<Mention> mentions;
    private final Groups groups;
    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final Map<String, Integer> byKnown = new HashMap<>();
    private final Map<String, Set<Integer>> byInitials = new HashMap<>(),
            byEnd = new HashMap<>(),
            byStart = new HashMap<>();

    Bodies(Text text, List<Mention> mentions, Groups groups) {
        this.text = text;
        this.mentions = mentions;
        this.groups = groups;
    }

    void join() {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.known() != null) joinTo(byKnown, mention.known(), i);
            boolean body = mention.kind() != ActorKind.PERSON
                    && mention.kind() != ActorKind.STATE
                    && mention.kind() != ActorKind.ASSET;
            if (mention.name() == null || !body) continue;
            named.add(i);
            joinTo(byName, ActorWords.normal(mention.name()), i);
        }
        for (int first : byName.values()) if (mentions.get(first).kind() != ActorKind.OFFICE) learn(first);
        bracketed(named);
        for (int i : named) shortened(i);
    }

    private void joinTo(Map<String, Integer> first, String key, int mention) {
        Integer before = first.putIfAbsent(key, mention);
        if (before != null) groups.join(before, mention);
    }

    private void learn(int mention) {
        String name = String.valueOf(mentions.get(mention).name());
        String[] words = name.split("[\\s-]+", 40);
        List<String> normal = List.of(ActorWords.normal(name).split(" ", 40));
        if (words.length < 2) return;
        StringBuilder all = new StringBuilder(), large = new StringBuilder();
        for (String word : words) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) continue;
            all.append(word.charAt(0));
            if (!SMALL.contains(word)) large.append(word.charAt(0));
        }
        for (String initials : new LinkedHashSet<>(List.of(all.toString(), large.toString()))) {
            remember(byInitials, initials.toLowerCase(java.util.Locale.ROOT), mention);
            if (words[0].matches("US|U\\.S\\.|UK|U\\.K\\.") && initials.length() > 2)
                remember(byInitials, initials.substring(1).toLowerCase(java.util.Locale.ROOT), mention);
        }
        for (int i = 1; i < normal.size(); i++)
            remember(byEnd, String.join(" ", normal.subList(i, normal.size())), mention);
        for (int i = normal.size() - 1; i > 0 && CORPORATE.contains(normal.get(i)); i--)
            remember(byStart, String.join(" ", normal.subList(0, i)), mention);
    }

    private void remember(Map<String, Set<Integer>> map, String key, int mention) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(mention);
    }

    /** {@code Kelmar Port Authority (KPA)}: one right after the other, in brackets, is the same. */
    private void bracketed(List<Integer> named) {
        for (int i = 1; i < named.size(); i++) {
            Mention one = mentions.get(named.get(i - 1)), other = mentions.get(named.get(i));
            int open = one.words().end(), close = other.words().end();
            boolean brackets = other.words().start() == open + 1
                    && text.word(open).equals("(")
                    && close < text.size()
                    && text.word(close).equals(")");
            if (brackets
                    && String.valueOf(other.name()).matches("[A-Z][A-Za-z.&-]{1,9}")
                    && one.words().length() > 1) groups.join(named.get(i - 1), named.get(i));
        }
    }

    private void shortened(int mention) {
        String name = String.valueOf(mentions.get(mention).name()), normal = ActorWords.normal(name);
        Integer longer = null;
        if (name.matches("[A-Z][A-Za-z.&]{1,7}")
                && name.chars().filter(Character::isUpperCase).count() > 1) longer = only(byInitials, normal, mention);
        if (longer == null) longer = only(byEnd, normal, mention);
        if (longer == null) longer = only(byStart, normal, mention);
        if (longer != null) groups.join(longer, mention);
    }

    /** The one actor under {@code key}; null where there are several or none. */
    private @Nullable Integer only(Map<String, Set<Integer>> map, String key, int mention) {
        Integer only = null;
        for (int other : map.getOrDefault(key, Set.of())) {
            if (other == mention) continue;
            if (only != null && groups.of(only) != groups.of(other)) return null;
            only = other;
        }
        return only;
    }
}
