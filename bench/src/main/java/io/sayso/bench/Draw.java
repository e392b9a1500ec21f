package io.sayso.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws reports by lot, in equal shares from each corpus as long as it has any. */
final class Draw {
    private Draw() {}

    /**
     * The reports that {@code seed} draws; one seed draws the same in every run.
     *
     * @param corpora the reports of each corpus
     * @param earlier seeds of draws of as many reports, made one after the other; what they drew is not drawn again
     */
    static List<DevReport> of(List<List<DevReport>> corpora, int count, long seed, List<Long> earlier) {
        Set<DevReport> taken = new HashSet<>();
        for (long before : earlier) taken.addAll(draw(corpora, count, before, taken));
        return draw(corpora, count, seed, taken);
    }

    private static List<DevReport> draw(List<List<DevReport>> corpora, int count, long seed, Set<DevReport> taken) {
        Random random = new Random(seed);
        List<List<DevReport>> shuffled = new ArrayList<>();
        for (List<DevReport> corpus : corpora) {
            List<DevReport> reports = new ArrayList<>(corpus);
            Collections.shuffle(reports, random);
            reports.removeIf(taken::contains);
            shuffled.add(reports);
        }
        List<DevReport> drawn = new ArrayList<>();
        int most = shuffled.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < most; round++)
            for (List<DevReport> reports : shuffled)
                if (round < reports.size() && drawn.size() < count) drawn.add(reports.get(round));
        return drawn;
    }
}
