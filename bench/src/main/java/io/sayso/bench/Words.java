package io.sayso.bench;

import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The words of a text, as the model splits them: what is scored is counted in them. */
record Words(String text, List<Span> spans) {
    Words {
        spans = List.copyOf(spans);
    }

    static Words of(Text text) {
        return new Words(
                text.report().text(),
                IntStream.range(0, text.size()).mapToObj(text::span).toList());
    }

    /** Splits {@code text}, each line of it a paragraph. */
    static Words of(String text) {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            spans.addAll(ReaderModel.words(text, new Span(from, to)));
            from = to + 1;
        }
        return new Words(text, spans);
    }

    int size() {
        return spans.size();
    }

    /** The numbers of the words that any of {@code of} touches. */
    BitSet in(Collection<Span> of) {
        BitSet found = new BitSet();
        for (Span span : of) {
            int word = firstEndingAfter(span.start());
            while (word < size() && spans.get(word).start() < span.end()) found.set(word++);
        }
        return found;
    }

    private int firstEndingAfter(int offset) {
        int low = 0, high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** Those of {@code of} that have a letter or a digit. */
    BitSet wordLike(BitSet of) {
        BitSet wordLike = new BitSet();
        of.stream().filter(this::isWordLike).forEach(wordLike::set);
        return wordLike;
    }

    private boolean isWordLike(int word) {
        return spans.get(word).in(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The words as they are written, gaps as an ellipsis; for people. */
    String show(BitSet of) {
        StringBuilder shown = new StringBuilder();
        for (int from = of.nextSetBit(0); from >= 0; ) {
            int to = of.nextClearBit(from);
            if (!shown.isEmpty()) shown.append(" … ");
            shown.append(text, spans.get(from).start(), spans.get(to - 1).end());
            from = of.nextSetBit(to);
        }
        return shown.toString().replace('\n', '¶');
    }
}
