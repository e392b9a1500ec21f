package io.sayso.reading.model;

/** The best sequence of role tags in which every span begins with its B tag (Viterbi). */
final class RoleTags {
    private static final int TAGS = WordScores.ROLE_TAGS;

    private RoleTags() {}

    /**
     * @param scores log-probabilities, {@value WordScores#ROLE_TAGS} a word: O, B-S, I-S, B-Q, I-Q, B-C, I-C
     * @param words how many words
     * @return a tag a word, 0 to 6
     */
    static byte[] best(float[] scores, int words) {
        double[] sum = new double[TAGS];
        byte[][] cameFrom = new byte[words][TAGS];
        for (int i = 0; i < words; i++) {
            double[] next = new double[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                int best = i == 0 ? 0 : bestBefore(tag, sum);
                double before = i > 0 ? sum[best] : inside(tag) ? Double.NEGATIVE_INFINITY : 0;
                if (inside(tag) && i > 0 && best != tag && best != tag - 1) before = Double.NEGATIVE_INFINITY;
                next[tag] = before + scores[i * TAGS + tag];
                cameFrom[i][tag] = (byte) best;
            }
            sum = next;
        }
        byte[] tags = new byte[words];
        int tag = 0;
        for (int t = 1; t < TAGS; t++) if (sum[t] > sum[tag]) tag = t;
        for (int i = words - 1; i >= 0; i--) {
            tags[i] = (byte) tag;
            tag = cameFrom[i][tag];
        }
        return tags;
    }

    private static int bestBefore(int tag, double[] sum) {
        if (inside(tag)) return sum[tag] >= sum[tag - 1] ? tag : tag - 1;
        int best = 0;
        for (int t = 1; t < TAGS; t++) if (sum[t] > sum[best]) best = t;
        return best;
    }

    private static boolean inside(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    /** Turns scores into log-probabilities in place, {@code width} a row. */
    static void normalise(float[] scores, int width) {
        for (int at = 0; at < scores.length; at += width) {
            double most = Float.NEGATIVE_INFINITY, sum = 0;
            for (int k = at; k < at + width; k++) most = Math.max(most, scores[k]);
            for (int k = at; k < at + width; k++) sum += Math.exp(scores[k] - most);
            float log = (float) (most + Math.log(sum));
            for (int k = at; k < at + width; k++) scores[k] -= log;
        }
    }
}
