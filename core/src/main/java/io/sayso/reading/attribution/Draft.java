package io.sayso.reading.attribution;

import io.sayso.reading.Attribution;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/** An attribution in the making, in ranges of words. */
final class Draft {
    final List<Span> cues = new ArrayList<>(), sources = new ArrayList<>(), contents = new ArrayList<>();

    /** The word that the others hang on: the cue's first, or the content's where there is no cue. */
    int anchor() {
        List<Span> parts = cues.isEmpty() ? contents : cues;
        return parts.stream().mapToInt(Span::start).min().orElseThrow();
    }

    boolean isEmpty() {
        return cues.isEmpty() && contents.isEmpty();
    }

    /** Whether any part claims the word. */
    boolean has(int word) {
        Span one = new Span(word, word + 1);
        return in(cues, one) || in(sources, one) || in(contents, one);
    }

    /** Whether a content claims the word. */
    boolean says(int word) {
        return in(contents, new Span(word, word + 1));
    }

    private static boolean in(List<Span> parts, Span one) {
        return parts.stream().anyMatch(part -> part.contains(one));
    }

    Attribution mark(Text text) {
        return new Attribution(spans(text, cues), spans(text, sources), spans(text, contents));
    }

    private static List<Span> spans(Text text, List<Span> ranges) {
        return ranges.stream().map(text::span).distinct().toList();
    }
}
