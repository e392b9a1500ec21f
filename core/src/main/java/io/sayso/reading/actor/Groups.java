package io.sayso.reading.actor;

import io.sayso.reading.actor.ActorWords.Gender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which mentions are of one actor: sets of their numbers that grow together. Two of unlike sex never do. */
final class Groups {
    private final int[] parent;
    private final Gender[] gender;

    Groups(List<Mention> mentions) {
        parent = new int[mentions.size()];
        gender = new Gender[mentions.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            gender[i] = mentions.get(i).gender();
        }
    }

    /** The number that stands for the group of a mention: its first. */
    int of(int mention) {
        int root = mention;
        while (parent[root] != root) root = parent[root];
        for (int at = mention; parent[at] != root; ) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    Gender gender(int mention) {
        return gender[of(mention)];
    }

    boolean fit(int one, int other) {
        return gender(one).fits(gender(other));
    }

    /** Makes the groups of two mentions one, unless their sexes differ. */
    void join(int one, int other) {
        int first = Math.min(of(one), of(other)), second = Math.max(of(one), of(other));
        if (first == second || !gender[first].fits(gender[second])) return;
        if (gender[first] == Gender.UNKNOWN) gender[first] = gender[second];
        parent[second] = first;
    }

    /** All groups, in reading order, each in reading order. */
    Map<Integer, List<Integer>> all() {
        Map<Integer, List<Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++)
            all.computeIfAbsent(of(i), root -> new ArrayList<>()).add(i);
        return all;
    }
}
