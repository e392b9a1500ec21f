package io.sayso.reading.model;

import io.sayso.SaysoBug;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the model's raw output for one window into columns of {@link WordScores}. */
final class WindowDecoder {
    private final Window window;
    private final int number, words;
    private final Map<String, float[]> output;
    private final boolean[] breaks;
    private final WordScores into;

    /**
     * @param breaks for each word of the text, whether a paragraph begins with it
     * @param into what to fill, in the window's range only, so that windows can be decoded side by side
     */
    WindowDecoder(Window window, int number, Map<String, float[]> output, boolean[] breaks, WordScores into) {
        this.window = window;
        this.number = number;
        this.words = window.to() - window.from();
        this.output = output;
        this.breaks = breaks;
        this.into = into;
    }

    void decode() {
        best("upos", into.upos);
        best("xpos", into.xpos);
        best("rel", into.relation);
        best("ner", into.name);
        System.arraycopy(scores("fact"), 0, into.happened, window.from(), words);
        for (int i = window.from(); i < window.to(); i++) into.windowOf[i] = number;
        sentences();
        roles();
        links();
    }

    private void best(String task, byte[] column) {
        float[] scores = scores(task);
        int labels = scores.length / words;
        for (int i = 0; i < words; i++) {
            int best = 0;
            for (int k = 1; k < labels; k++) if (scores[i * labels + k] > scores[i * labels + best]) best = k;
            column[window.from() + i] = (byte) best;
        }
    }

    private void sentences() {
        float[] starts = scores("sent"), arcs = scores("arc");
        for (int i = 0; i < words; i++) {
            int word = window.from() + i;
            into.startsSentence[word] = i == 0 || breaks[word] || starts[2 * i + 1] > starts[2 * i];
        }
        for (int from = 0; from < words; ) {
            int to = from + 1;
            while (to < words && !into.startsSentence[window.from() + to]) to++;
            int[] heads = Tree.heads(arcs, words, from, to);
            for (int i = from; i < to; i++) into.head[window.from() + i] = window.from() + heads[i - from];
            from = to;
        }
    }

    private void roles() {
        float[] scores = scores("attr");
        RoleTags.normalise(scores, WordScores.ROLE_TAGS);
        System.arraycopy(scores, 0, into.roleScores, window.from() * WordScores.ROLE_TAGS, scores.length);
        System.arraycopy(RoleTags.best(scores, words), 0, into.roleTag, window.from(), words);
    }

    private void links() {
        int[] columnOf = new int[words];
        int columns = 0;
        for (int i = 0; i < words; i++) columnOf[i] = isAnchor(window.from() + i) ? columns++ : -1;
        float[] scores = scores("link");
        float[][] rows = new float[words][0];
        for (int i = 0; i < words; i++) {
            if (into.roleTag[window.from() + i] == 0) continue;
            double sum = 0;
            float most = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < words; j++) most = Math.max(most, scores[i * words + j]);
            for (int j = 0; j < words; j++) sum += Math.exp(scores[i * words + j] - most);
            float log = (float) (most + Math.log(sum));
            rows[i] = new float[columns];
            for (int j = 0; j < words; j++) if (columnOf[j] >= 0) rows[i][columnOf[j]] = scores[i * words + j] - log;
        }
        into.links[number] = new WordScores.Links(window.from(), columnOf, rows);
    }

    private boolean isAnchor(int word) {
        return into.startsRole(word) && (into.role(word) == Role.CUE || into.role(word) == Role.CONTENT);
    }

    private float[] scores(String task) {
        float @Nullable [] scores = output.get(task);
        if (scores == null) throw new SaysoBug("The model has no output \"" + task + "\".");
        return scores;
    }
}
