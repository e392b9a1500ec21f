package io.sayso.reading;

import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph: double or single, curly or straight, in one pass.
 *
 * <p>A single mark opens only after a space or nothing and before a letter or digit, and closes only before a space,
 * punctuation or nothing; so apostrophes pair with nothing. A single mark that never closes is no quotation. A double
 * one runs to the paragraph's end, and the quotation goes on if the next paragraph opens with the same mark: the rule
 * of English newspapers for speech over several paragraphs.
 */
final class QuotationFinder {
    private static final String DOUBLE = "\"“”„«»", SINGLE = "'‘’";

    private final String text;
    private final List<Span> words, paragraphs;
    private final List<Quotation> found = new ArrayList<>();

    QuotationFinder(String text, List<Span> words, List<Span> paragraphs) {
        this.text = text;
        this.words = words;
        this.paragraphs = paragraphs;
    }

    List<Quotation> find() {
        char openBefore = 0;
        for (Span paragraph : paragraphs) openBefore = pair(paragraph, openBefore);
        return List.copyOf(found);
    }

    /** Returns the mark that the paragraph leaves open, or 0. */
    private char pair(Span paragraph, char openBefore) {
        boolean hasDouble = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) hasDouble |= DOUBLE.indexOf(mark(i)) >= 0;
        int open = -1;
        char kind = 0;
        boolean continues = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char mark = mark(i);
            if (mark == 0) continue;
            if (open < 0) {
                if (!opens(i, paragraph, mark)) continue;
                if (SINGLE.indexOf(mark) >= 0 && (hasDouble || !closesLater(i, paragraph))) continue;
                open = i;
                kind = mark;
                continues = i == paragraph.start() && sameKind(openBefore, mark);
            } else if (sameKind(kind, mark) && closes(i, paragraph, mark)) {
                found.add(new Quotation(new Span(open, i + 1), true, continues));
                open = -1;
            }
        }
        if (open < 0) return 0;
        found.add(new Quotation(new Span(open, paragraph.end()), false, continues));
        return kind;
    }

    private boolean closesLater(int open, Span paragraph) {
        for (int i = open + 2; i < Math.min(paragraph.end(), open + 400); i++) {
            char mark = mark(i);
            if (mark != 0 && SINGLE.indexOf(mark) >= 0 && closes(i, paragraph, mark)) return true;
        }
        return false;
    }

    private boolean opens(int word, Span paragraph, char mark) {
        if (mark == '”' || mark == '’' || mark == '»') return false;
        if (word + 1 >= paragraph.end()) return false;
        if (mark == '“' || mark == '‘' || mark == '„' || mark == '«') return true;
        boolean spaceBefore = word == paragraph.start()
                || words.get(word - 1).end() < words.get(word).start();
        boolean bracketBefore = word > paragraph.start()
                && "([—–-".indexOf(text.charAt(words.get(word).start() - 1)) >= 0;
        boolean spaceAfter = words.get(word + 1).start() > words.get(word).end();
        if (mark == '"') return spaceBefore || bracketBefore || !spaceAfter;
        return (spaceBefore || bracketBefore) && !spaceAfter;
    }

    private boolean closes(int word, Span paragraph, char mark) {
        if (mark == '“' || mark == '‘' || mark == '„' || mark == '«') return false;
        if (DOUBLE.indexOf(mark) >= 0) return true;
        boolean spaceBefore = words.get(word - 1).end() < words.get(word).start();
        if (spaceBefore) return false;
        boolean last = word + 1 >= paragraph.end();
        boolean spaceAfter =
                last || words.get(word + 1).start() > words.get(word).end();
        boolean afterStop = ",.?!…".indexOf(text.charAt(words.get(word).start() - 1)) >= 0;
        return afterStop || (spaceAfter && !isPossessive(word, paragraph)) || !spaceAfter && !letterFollows(word);
    }

    /** {@code the ministers’ aides}: after an s, with a noun's phrase still to come and no other mark to close. */
    private boolean isPossessive(int word, Span paragraph) {
        if (text.charAt(words.get(word).start() - 1) != 's') return false;
        for (int i = word + 1; i < Math.min(paragraph.end(), word + 60); i++) {
            char mark = mark(i);
            if (mark == 0) continue;
            if (mark == '‘') return false;
            boolean glued = words.get(i - 1).end() == words.get(i).start();
            boolean lastThere = i + 1 >= paragraph.end()
                    || words.get(i + 1).start() > words.get(i).end();
            if (SINGLE.indexOf(mark) >= 0 && glued && lastThere) return true;
        }
        return false;
    }

    private boolean letterFollows(int word) {
        return Character.isLetterOrDigit(text.charAt(words.get(word).end()));
    }

    private static boolean sameKind(char open, char close) {
        return open != 0 && (DOUBLE.indexOf(open) >= 0) == (DOUBLE.indexOf(close) >= 0);
    }

    /** The quotation mark that the word is, or 0. */
    private char mark(int word) {
        Span span = words.get(word);
        if (span.length() != 1) return 0;
        char c = text.charAt(span.start());
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0 ? c : 0;
    }
}
