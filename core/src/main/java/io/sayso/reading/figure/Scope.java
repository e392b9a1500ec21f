package io.sayso.reading.figure;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a figure's clause that bound what it counts: {@code carried out 21 strikes in the Caribbean and Pacific
 * since September} → "in the Caribbean and Pacific since September".
 */
final class Scope {
    private static final int LONGEST = 12;

    private final Text text;
    private final Counting counting;
    private final Span figure;

    /** @param figure the figure's words, bounds included */
    Scope(Text text, Counting counting, Span figure) {
        this.text = text;
        this.counting = counting;
        this.figure = figure;
    }

    /** The phrases in reading order, with an ellipsis between those that stand apart; null where there is none. */
    @Nullable String words() {
        Span sentence = text.sentence(figure.start());
        List<Span> phrases = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (i >= figure.start() && i < counting.end()) continue;
            Span phrase =
                    Contexts.is("scope-preposition", text.lower(i)) ? prepositional(i, sentence) : fixed(i, sentence);
            if (phrase == null || phrase.overlaps(figure)) continue;
            phrases.add(phrase);
            i = phrase.end() - 1;
        }
        if (phrases.isEmpty()) return null;
        return joined(phrases).stream().map(text::words).collect(Collectors.joining(" … "));
    }

    private static List<Span> joined(List<Span> phrases) {
        List<Span> joined = new ArrayList<>();
        for (Span phrase : phrases) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.end() == phrase.start())
                joined.set(joined.size() - 1, new Span(last.start(), phrase.end()));
            else joined.add(phrase);
        }
        return joined;
    }

    private @Nullable Span prepositional(int preposition, Span sentence) {
        if (!text.relation(preposition).equals("case")) return null;
        int noun = text.head(preposition);
        if (noun <= preposition || Contexts.is("no-scope", text.lower(noun)) || !hangsOnClause(noun)) return null;
        int end = Math.min(text.subtree(noun).end(), Math.min(sentence.end(), preposition + LONGEST));
        for (int i = preposition + 1; i < end; i++) {
            boolean clause =
                    i > noun && (text.pos(i).equals("VERB") || text.tag(i).startsWith("W"));
            boolean next = i > noun
                    && text.relation(i).equals("case")
                    && !text.lower(i).equals("of");
            if (!text.isWordLike(i) && !text.word(i).equals("-") && !text.tag(i).equals("POS") || clause || next)
                end = i;
        }
        return end > noun ? new Span(preposition, end) : null;
    }

    /** Whether {@code noun} hangs on the figure's clause with no verb between. */
    private boolean hangsOnClause(int noun) {
        int anchor = counting.anchor(), at = noun;
        String relation = text.relation(noun);
        if (!relation.startsWith("obl") && !relation.startsWith("nmod")) return false;
        for (int steps = 0; steps < 8; steps++) {
            int head = text.head(at);
            if (head == anchor) return true;
            if (head == at || text.pos(head).equals("VERB")) return false;
            at = head;
        }
        return false;
    }

    private @Nullable Span fixed(int from, Span sentence) {
        for (int length = 2; length > 0; length--) {
            int to = from + length;
            if (to > sentence.end()) continue;
            String phrase = length == 1 ? text.lower(from) : text.lower(from) + " " + text.lower(from + 1);
            if (Contexts.is("scope-phrase", phrase) && isNear(from)) return new Span(from, to);
        }
        return null;
    }

    /** Whether the figure's clause is the nearest: no other verb stands between. */
    private boolean isNear(int word) {
        int from = Math.min(word, counting.end()), to = Math.max(word, figure.start());
        for (int i = from; i < to; i++)
            if (text.pos(i).equals("VERB")
                    && i != counting.anchor()
                    && !text.tag(i).equals("VBN")) return false;
        return true;
    }
}
