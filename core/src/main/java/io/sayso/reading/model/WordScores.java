package io.sayso.reading.model;

import java.util.List;

/**
 * What the model says of each word of a text: its output at word level, one column a task. Words are numbered from 0.
 *
 * <p>Immutable once filled; the columns are primitive arrays, about 60 bytes a word, so that a very long text stays
 * small.
 */
public final class WordScores {
    static final int ROLE_TAGS = 7;

    private final Labels labels;
    private final List<Window> windows;
    final int[] windowOf;
    final boolean[] startsSentence;
    final byte[] upos, xpos, relation, name, roleTag;
    final int[] head;
    final float[] roleScores, happened;
    final Links[] links;

    WordScores(Labels labels, List<Window> windows, int words) {
        this.labels = labels;
        this.windows = windows;
        windowOf = new int[words];
        startsSentence = new boolean[words];
        upos = new byte[words];
        xpos = new byte[words];
        relation = new byte[words];
        name = new byte[words];
        roleTag = new byte[words];
        head = new int[words];
        roleScores = new float[words * ROLE_TAGS];
        happened = new float[words];
        links = new Links[windows.size()];
    }

    /** How many words there are. */
    public int size() {
        return windowOf.length;
    }

    /** Whether the word is the first of a sentence. */
    public boolean startsSentence(int word) {
        return startsSentence[word];
    }

    /** The word's universal part of speech: {@code NOUN}. */
    public String upos(int word) {
        return labels.upos().get(upos[word]);
    }

    /** The word's Penn Treebank part of speech: {@code VBD}. */
    public String xpos(int word) {
        return labels.xpos().get(xpos[word]);
    }

    /** The word that this one depends on, in the same sentence; a sentence's root depends on itself. */
    public int head(int word) {
        return head[word];
    }

    /** How the word depends on its head: {@code nsubj}. */
    public String relation(int word) {
        return labels.relations().get(relation[word]);
    }

    /** The word's name tag in BIO: {@code B-PER}, or {@code O}. */
    public String name(int word) {
        return labels.names().get(name[word]);
    }

    /** The word's part in an attribution, by the best sequence of tags. */
    public Role role(int word) {
        return Role.values()[(roleTag[word] + 1) / 2];
    }

    /** Whether the word is the first of a span of its role. */
    public boolean startsRole(int word) {
        return roleTag[word] % 2 == 1;
    }

    /** The probability of {@code role} for the word, 0 to 1. */
    public double roleProbability(int word, Role role) {
        int at = word * ROLE_TAGS;
        if (role == Role.NONE) return Math.exp(roleScores[at]);
        return Math.exp(roleScores[at + role.ordinal() * 2 - 1]) + Math.exp(roleScores[at + role.ordinal() * 2]);
    }

    /**
     * The log-probability that {@code word} belongs to the attribution that {@code anchor} is the first cue word of (or
     * first content word, where there is no cue); negative infinity where the two stand in different windows or the
     * anchor is the first word of neither.
     */
    public double link(int word, int anchor) {
        return windowOf[word] == windowOf[anchor]
                ? links[windowOf[word]].score(word, anchor)
                : Double.NEGATIVE_INFINITY;
    }

    /** Whether the model read the two words at once. */
    public boolean readTogether(int word, int other) {
        return windowOf[word] == windowOf[other];
    }

    /**
     * How far a reader would take the predicate to have happened, −3 (surely not) to 3 (surely). Meaningful at
     * predicates only, and never the speaker's certainty.
     */
    public double readerFactuality(int word) {
        return happened[word];
    }

    Window window(int number) {
        return windows.get(number);
    }

    /** The link scores of one window: a row for each word with a role, a column for each anchor. */
    static final class Links {
        private final int from;
        private final int[] columnOf;
        private final float[][] rows;

        /**
         * @param from the window's first word
         * @param columnOf for each word of the window its column, or −1 for a word that is no anchor
         * @param rows for each word of the window its scores, or an empty row for a word without a role
         */
        Links(int from, int[] columnOf, float[][] rows) {
            this.from = from;
            this.columnOf = columnOf;
            this.rows = rows;
        }

        double score(int word, int anchor) {
            float[] row = rows[word - from];
            int column = columnOf[anchor - from];
            return column < 0 || row.length == 0 ? Double.NEGATIVE_INFINITY : row[column];
        }
    }
}
