package io.sayso.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a report, on a line of its own: {@code By Mara Lind, Political Correspondent}.
 *
 * <p>A line of no more than 14 words that begins with {@code By}, whose other words are names, roles and the small
 * words between them, and that ends without a full stop; the first name has two words or more and is no day or month.
 *
 * @param span the whole line
 * @param words what stands after {@code By}
 */
record Byline(Span span, String words) {
    private static final int MOST_WORDS = 14;

    /** The byline that {@code line} is, or null. */
    static @Nullable Byline in(String text, Span line) {
        List<Span> spans = Line.words(text, line, MOST_WORDS + 1);
        if (spans.size() < 3 || spans.size() > MOST_WORDS) return null;
        String by = spans.get(0).in(text);
        if (!by.equals("By") && !by.equals("BY") && !by.equals("by")) return null;
        Span rest = new Span(spans.get(1).start(), line.end());
        String words = rest.in(text);
        if (Words.endsSentence(words) || words.indexOf(':') >= 0) return null;
        List<String> names = new ArrayList<>();
        for (Span word : spans.subList(1, spans.size())) names.add(word.in(text));
        if (!Words.isName(names, MOST_WORDS) || names.stream().anyMatch(Words::isDayOrMonth)) return null;
        if (names.get(0).endsWith(",") || !Words.isCapitalised(names.get(1))) return null;
        return new Byline(line, words);
    }
}
