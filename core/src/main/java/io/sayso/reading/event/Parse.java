package io.sayso.reading.event;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The model's parse of a text, mended where it errs regularly ({@link Mending}): {@code killing at least 9 people} →
 * people is what killing is done to, though the model hangs it on "at". The same names and meanings as in {@link Text}.
 */
final class Parse {
    private static final Set<String> NO_CLAUSE = Set.of("amod", "compound", "case", "aux", "aux:pass");

    private final Text text;
    private final int[] heads;
    private final String[] relations, tags, parts;

    /** The children of word i are {@code children[first[i]]} to {@code children[first[i + 1] - 1]}. */
    private final int[] first, children;

    /** Where the range of a word and all below it begins and ends. */
    private final int[] from, to;

    private Parse(Text text, int[] heads, String[] relations, String[] tags, String[] parts) {
        this.text = text;
        this.heads = heads;
        this.relations = relations;
        this.tags = tags;
        this.parts = parts;
        first = new int[heads.length + 1];
        for (int i = 0; i < heads.length; i++) if (heads[i] != i) first[heads[i] + 1]++;
        for (int i = 0; i < heads.length; i++) first[i + 1] += first[i];
        children = new int[first[heads.length]];
        int[] next = first.clone();
        for (int i = 0; i < heads.length; i++) if (heads[i] != i) children[next[heads[i]]++] = i;
        from = new int[heads.length];
        to = new int[heads.length];
        reach();
    }

    /** Leaves first: a word is done when all its children are, and then counts towards its head. */
    private void reach() {
        int[] open = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            from[i] = i;
            to[i] = i + 1;
            open[i] = first[i + 1] - first[i];
        }
        for (int leaf = 0; leaf < heads.length; leaf++)
            for (int at = leaf; first[leaf + 1] == first[leaf] && heads[at] != at; at = heads[at]) {
                int head = heads[at];
                from[head] = Math.min(from[head], from[at]);
                to[head] = Math.max(to[head], to[at]);
                if (--open[head] > 0) break;
            }
    }

    static Parse of(Text text) {
        int size = text.size();
        int[] heads = new int[size];
        String[] relations = new String[size], tags = new String[size], parts = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = text.head(i);
            relations[i] = text.relation(i);
            tags[i] = text.tag(i);
            parts[i] = text.pos(i);
        }
        new Mending(text, heads, relations, tags, parts).mend();
        return new Parse(text, heads, relations, tags, parts);
    }

    Text text() {
        return text;
    }

    int size() {
        return heads.length;
    }

    String word(int word) {
        return text.word(word);
    }

    String lower(int word) {
        return text.lower(word);
    }

    String tag(int word) {
        return tags[word];
    }

    String pos(int word) {
        return parts[word];
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    List<Integer> children(int head) {
        List<Integer> list = new ArrayList<>(first[head + 1] - first[head]);
        for (int k = first[head]; k < first[head + 1]; k++) list.add(children[k]);
        return list;
    }

    /** Whether the word is a verb with a clause of its own: not {@code armed} in "armed men". */
    boolean isVerb(int word) {
        return parts[word].equals("VERB") && !NO_CLAUSE.contains(relations[word]);
    }

    /** Whether the verb has a tense, by its own form or by a helping verb's. */
    boolean isFinite(int verb) {
        if (tags[verb].matches("VBD|VBZ|VBP|MD")) return true;
        for (int k = first[verb]; k < first[verb + 1]; k++) {
            int child = children[k];
            boolean helps = relations[child].startsWith("aux") || relations[child].equals("cop");
            if (helps
                    && child < verb
                    && !Set.of("to", "be", "being", "having", "been").contains(lower(child))) return true;
        }
        return false;
    }

    /** Whether the word names a day, a month or a length of time, or stands beside one: {@code 3 March}. */
    boolean isTime(int word) {
        return Mending.isTime(lower(word))
                || children(word).stream().anyMatch(c -> NO_CLAUSE.contains(relations[c]) && Mending.isTime(lower(c)));
    }

    Span sentence(int word) {
        return text.sentence(word);
    }

    Span span(int word) {
        return text.span(word);
    }

    Span span(Span words) {
        return text.span(words);
    }

    Span subtree(int word) {
        return new Span(from[word], to[word]);
    }

    Span wordsIn(Span span) {
        return text.wordsIn(span);
    }

    String words(Span words) {
        return text.words(words);
    }

    boolean isWordLike(int word) {
        return text.isWordLike(word);
    }
}
