package io.sayso.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The range in which an F1 falls 95 times in 100 when articles are drawn anew from those scored (the bootstrap): how
 * far it hangs on which articles these happen to be.
 */
record Interval(double low, double high) {
    private static final int DRAWS = 1_000;

    /**
     * @param articles the counts of each article
     * @param seed of the draws; one seed gives one interval
     */
    static Interval of(List<Counts> articles, long seed) {
        Random random = new Random(seed);
        double[] f1 = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            long right = 0, found = 0, gold = 0;
            for (int i = 0; i < articles.size(); i++) {
                Counts article = articles.get(random.nextInt(articles.size()));
                right += article.right();
                found += article.found();
                gold += article.gold();
            }
            f1[draw] = new Counts(right, found, gold).f1();
        }
        Arrays.sort(f1);
        return new Interval(f1[DRAWS / 40], f1[DRAWS - 1 - DRAWS / 40]);
    }
}
