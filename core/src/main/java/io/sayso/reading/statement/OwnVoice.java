package io.sayso.reading.statement;

import io.sayso.reading.Attribution;
import io.sayso.reading.Text;
import io.sayso.report.Caption;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the outlet says in its own voice: sentences, or independent clauses of them, that nobody is said to say. */
final class OwnVoice {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "expl");
    private static final int FEWEST_WORDS = 4;

    private final Text text;
    private final boolean[] attributed;

    OwnVoice(Text text, List<Attribution> attributions) {
        this.text = text;
        attributed = new boolean[text.size()];
        for (Attribution attribution : attributions) {
            mark(attribution.cues());
            mark(attribution.sources());
            mark(attribution.contents());
        }
    }

    private void mark(List<Span> parts) {
        for (Span part : parts) {
            Span range = text.wordsIn(part);
            for (int i = range.start(); i < range.end(); i++) attributed[i] = true;
        }
    }

    /** Ranges of words, in reading order. */
    List<Span> ranges() {
        List<Span> ranges = new ArrayList<>();
        for (Span sentence : text.sentences())
            for (Span clause : clauses(body(sentence))) if (isStatement(clause)) ranges.add(clause);
        return ranges;
    }

    /** The sentence without furniture and without a caption's credit. */
    private Span body(Span sentence) {
        int from = sentence.start(), to = sentence.end();
        while (from < to && text.isFurniture(from)) from++;
        for (Caption caption : text.report().captions())
            if (caption.span().overlaps(text.span(sentence)))
                while (to > from && text.span(to - 1).end() > caption.words().end()) to--;
        return new Span(from, to);
    }

    /**
     * Parts of a sentence that nobody is said to say, cut where an independent clause begins: {@code …, and she left}.
     */
    private List<Span> clauses(Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int from = sentence.start();
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean end = i == sentence.end();
            if (!end && !attributed[i] && !beginsClause(i, from)) continue;
            int to = i;
            while (to - 1 > from && (text.relation(to - 1).equals("cc") || !text.isWordLike(to - 1))) to--;
            if (to > from) clauses.add(new Span(from, to));
            from = i + 1;
        }
        return clauses;
    }

    private boolean beginsClause(int word, int from) {
        if (word - from < FEWEST_WORDS || !text.relation(word).equals("cc")) return false;
        int verb = text.head(word);
        return text.relation(verb).equals("conj")
                && text.relation(text.head(verb)).equals("root")
                && text.children(verb).stream().anyMatch(c -> SUBJECT.contains(text.relation(c)) && c > word);
    }

    private boolean isStatement(Span range) {
        int words = 0;
        boolean clause = false;
        for (int i = range.start(); i < range.end(); i++) {
            if (text.isWordLike(i)) words++;
            boolean subject =
                    SUBJECT.contains(text.relation(i)) && range.contains(new Span(text.head(i), text.head(i) + 1));
            clause |= subject && !Set.of("who", "which", "that").contains(text.lower(i));
        }
        return words >= FEWEST_WORDS && clause;
    }
}
