package io.sayso.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of one body another holds, as Zyte's article-extraction-benchmark counts it (its {@code evaluate.py}): in
 * runs of four words, each as often as it stands there.
 *
 * @param precision the share of what was found that is right, 0 to 1
 * @param recall the share of what there is that was found, 0 to 1
 * @param found whether anything was found; precision counts only where something was
 */
record Shingles(double precision, double recall, boolean found) {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static Shingles of(String found, String gold) {
        Map<String, Integer> have = count(found), want = count(gold);
        if (have.equals(want)) return new Shingles(1, 1, !have.isEmpty());
        long right = 0;
        for (Map.Entry<String, Integer> run : have.entrySet())
            right += Math.min(run.getValue(), want.getOrDefault(run.getKey(), 0));
        return new Shingles(share(right, size(have)), share(right, size(want)), !have.isEmpty());
    }

    /** The figures of many pages: the mean precision and the mean recall. */
    static Shingles mean(List<Shingles> pages) {
        return new Shingles(
                pages.stream()
                        .filter(Shingles::found)
                        .mapToDouble(Shingles::precision)
                        .average()
                        .orElse(0),
                pages.stream().mapToDouble(Shingles::recall).average().orElse(0),
                true);
    }

    /** The harmonic mean of both, 0 to 1. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(long right, long of) {
        return of == 0 ? 0 : (double) right / of;
    }

    private static long size(Map<String, Integer> runs) {
        return runs.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Map<String, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) words.add(matcher.group());
        Map<String, Integer> runs = new HashMap<>();
        if (words.isEmpty()) return runs;
        for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++)
            runs.merge(String.join(" ", words.subList(i, Math.min(i + WORDS, words.size()))), 1, Integer::sum);
        return runs;
    }
}
