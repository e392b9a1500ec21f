package io.sayso.bench;

import io.sayso.reading.model.Role;
import io.sayso.reading.model.WordScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each word's part in at most one attribution: how PolNeAR's words are scored, token by token and span by span. */
final class WordRoles {
    private final Role[] role;
    private final int[] attribution;

    private WordRoles(int words) {
        role = new Role[words];
        attribution = new int[words];
        Arrays.fill(role, Role.NONE);
        Arrays.fill(attribution, -1);
    }

    /** A word that several claim goes to the first of them. */
    static WordRoles of(int words, List<WordAttribution> attributions) {
        WordRoles roles = new WordRoles(words);
        for (int number = 0; number < attributions.size(); number++) {
            WordAttribution a = attributions.get(number);
            roles.claim(a.sources(), Role.SOURCE, number);
            roles.claim(a.cues(), Role.CUE, number);
            roles.claim(a.contents(), Role.CONTENT, number);
        }
        return roles;
    }

    /** The model's own tags; each of its spans counts as an attribution. */
    static WordRoles of(WordScores scores) {
        WordRoles roles = new WordRoles(scores.size());
        int span = -1;
        for (int i = 0; i < scores.size(); i++) {
            if (scores.startsRole(i)) span++;
            roles.role[i] = scores.role(i);
            if (roles.role[i] != Role.NONE) roles.attribution[i] = span;
        }
        return roles;
    }

    private void claim(BitSet words, Role as, int by) {
        words.stream().filter(i -> role[i] == Role.NONE).forEach(i -> {
            role[i] = as;
            attribution[i] = by;
        });
    }

    /** A run of words of one role in one attribution, as a half-open range of them. */
    record RoleSpan(Role role, int from, int to) {}

    /** The runs, in reading order. */
    List<RoleSpan> spans() {
        List<RoleSpan> spans = new ArrayList<>();
        for (int from = 0; from < role.length; ) {
            int to = from + 1;
            while (to < role.length && role[to] == role[from] && attribution[to] == attribution[from]) to++;
            if (role[from] != Role.NONE) spans.add(new RoleSpan(role[from], from, to));
            from = to;
        }
        return spans;
    }

    /** The words of a role. */
    BitSet words(Role of) {
        BitSet words = new BitSet();
        for (int i = 0; i < role.length; i++) words.set(i, role[i] == of);
        return words;
    }

    /** The attributions made of the words that each has won, in the order of their first words. */
    List<WordAttribution> attributions() {
        Map<Integer, WordAttribution> byNumber = new LinkedHashMap<>();
        for (int i = 0; i < role.length; i++) {
            if (role[i] == Role.NONE) continue;
            WordAttribution a = byNumber.computeIfAbsent(attribution[i], n -> WordAttribution.empty());
            (role[i] == Role.SOURCE ? a.sources() : role[i] == Role.CUE ? a.cues() : a.contents()).set(i);
        }
        return List.copyOf(byNumber.values());
    }
}
