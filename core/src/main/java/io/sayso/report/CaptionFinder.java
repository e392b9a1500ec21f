package io.sayso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds captions: lines of no more than 700 characters that end in the credit of a picture, or begin as a caption does.
 *
 * <p>A credit is, at the line's end: a spaced dash and a name of 1 to 5 words in capitals ({@code – TAMSIN ORREL}); a
 * dash, sentence end or bracket and {@code Name/Agency}; a bracket that begins {@code Photo by} or the like;
 * {@code Photograph:} or {@code Credit:} and a name. The line that begins {@code FILE PHOTO:} or {@code Caption:} is a
 * caption whatever its end. A single word of capitals counts as a name only if it is a known agency or has five letters
 * or more, and never on the first line, since British headlines end in {@code – UN}. In doubt a line is body.
 */
final class CaptionFinder {
    private static final int LONGEST = 700, LONGEST_CREDIT = 120, WORDS_IN_A_NAME = 5, LETTERS_IN_A_SURNAME = 5;

    private static final String[] CAPTION_STARTS = {
        "file photo:",
        "file photo -",
        "file photo –",
        "file photo —",
        "caption:",
        "photo caption:",
        "photo:",
        "picture:",
        "image:",
        "pictured:"
    };
    private static final String[] CREDIT_LABELS = {
        "photograph:",
        "photography:",
        "photo credit:",
        "picture credit:",
        "image credit:",
        "credit:",
        "photo:",
        "picture:",
        "image:"
    };
    private static final String[] CREDIT_BRACKETS = {
        "photo by",
        "photograph by",
        "photo:",
        "photograph:",
        "image by",
        "picture by",
        "credit:",
        "photo credit:",
        "ap photo",
        "pool photo",
        "afp photo",
        "reuters photo"
    };

    private final String text;

    CaptionFinder(String text) {
        this.text = text;
    }

    /** The caption that {@code line} is, or null. */
    @Nullable Caption find(Line line, boolean first) {
        Span span = line.span();
        if (span.length() > LONGEST) return null;
        Span credit = bracketed(span);
        if (credit == null) credit = labelled(span);
        if (credit == null) credit = inCapitals(span, first);
        if (credit == null) credit = withAgency(span);
        int start = captionStart(span);
        if (credit == null && start < 0) return null;
        int wordsFrom = start < 0 ? span.start() : start;
        int wordsTo = credit == null ? span.end() : credit.start();
        if (wordsTo < wordsFrom) wordsFrom = span.start();
        return new Caption(span, withoutDash(Line.strip(text, wordsFrom, wordsTo)), credit);
    }

    /** Where the words begin after {@code FILE PHOTO:} and its like, or −1. */
    private int captionStart(Span span) {
        for (String start : CAPTION_STARTS)
            if (startsWith(span.start(), span.end(), start)) return span.start() + start.length();
        return -1;
    }

    /** {@code (Photo by Mara Lind/Coastal Wire)}, {@code [Mara Lind/Reuters]}. */
    private @Nullable Span bracketed(Span span) {
        int end = text.charAt(span.end() - 1) == '.' ? span.end() - 1 : span.end();
        if (end - span.start() < 3) return null;
        char close = text.charAt(end - 1);
        char open = close == ')' ? '(' : close == ']' ? '[' : 0;
        if (open == 0) return null;
        int from = lastIndexOf(open, span, end - 2);
        if (from < 0) return null;
        String inside = text.substring(from + 1, end - 1).strip();
        String lower = inside.toLowerCase(Locale.ROOT);
        for (String start : CREDIT_BRACKETS) if (lower.startsWith(start)) return new Span(from, span.end());
        int stroke = inside.indexOf('/');
        boolean named = stroke > 0
                && Words.isAgency(inside.substring(stroke + 1))
                && Words.isName(split(inside.substring(0, stroke)), WORDS_IN_A_NAME);
        return named ? new Span(from, span.end()) : null;
    }

    /** {@code Photograph: Mara Lind/Coastal Wire}, {@code Credit: Mara Lind}. */
    private @Nullable Span labelled(Span span) {
        int colon = lastIndexOf(':', span, span.end() - 1);
        if (colon < 0) return null;
        String name = text.substring(colon + 1, span.end()).strip();
        if (name.isEmpty() || Words.endsSentence(name)) return null;
        if (!Words.isName(split(name.replace('/', ' ')), WORDS_IN_A_NAME + 3)) return null;
        for (String label : CREDIT_LABELS) {
            int from = colon + 1 - label.length();
            if (from < span.start() || !startsWith(from, span.end(), label)) continue;
            if (startsAfterSentence(from, span)) return new Span(from, span.end());
        }
        return null;
    }

    /** {@code – TAMSIN ORREL}, {@code — AFP}. */
    private @Nullable Span inCapitals(Span span, boolean first) {
        int dash = spacedDash(span);
        if (dash < 0 || Line.words(text, new Span(span.start(), dash), 3).size() < 3) return null;
        String name = text.substring(dash + 1, span.end()).strip();
        List<String> words = split(name);
        if (words.isEmpty() || words.size() > WORDS_IN_A_NAME || Words.endsSentence(name)) return null;
        for (String word : words) if (!Words.isAllCaps(word)) return null;
        if (words.size() == 1 && (first || !(Words.isAgency(name) || name.length() >= LETTERS_IN_A_SURNAME)))
            return null;
        return new Span(dash, span.end());
    }

    /** {@code — Mara Lind/AFP}; or without a dash, at the line's start or after a sentence's end. */
    private @Nullable Span withAgency(Span span) {
        int stroke = lastIndexOf('/', span, span.end() - 1);
        if (stroke <= span.start() || !Words.isAgency(text.substring(stroke + 1, span.end()))) return null;
        int from = stroke, words = 0;
        while (from > span.start() && words < WORDS_IN_A_NAME) {
            int end = from;
            while (end > span.start() && Line.isBlank(text.charAt(end - 1))) end--;
            int start = end;
            while (start > span.start() && end - start < LONGEST_CREDIT && !Line.isBlank(text.charAt(start - 1)))
                start--;
            String word = text.substring(start, end);
            boolean initial = word.length() == 2 && word.charAt(1) == '.';
            if (isDash(word) || (Words.endsSentence(word) && !initial) || !Words.isCapitalised(word)) break;
            from = start;
            words++;
        }
        if (words == 0) return null;
        int dash = spacedDash(new Span(span.start(), from));
        if (dash >= 0 && text.substring(dash + 1, from).isBlank()) return new Span(dash, span.end());
        return startsAfterSentence(from, span) ? new Span(from, span.end()) : null;
    }

    /** The last dash of {@code span} with a space before it and a space or nothing after it, or −1. */
    private int spacedDash(Span span) {
        for (int i = span.end() - 1; i > Math.max(span.start(), span.end() - LONGEST_CREDIT); i--)
            if ("–—-".indexOf(text.charAt(i)) >= 0
                    && Line.isBlank(text.charAt(i - 1))
                    && (i + 1 == span.end() || Line.isBlank(text.charAt(i + 1)))) return i;
        return -1;
    }

    private boolean startsAfterSentence(int from, Span span) {
        Span before = Line.strip(text, span.start(), from);
        return before.length() == 0
                || Words.endsSentence(text.substring(Math.max(before.start(), before.end() - 10), before.end()));
    }

    private Span withoutDash(Span words) {
        if (words.length() > 0 && isDash(text.substring(words.end() - 1, words.end())))
            return Line.strip(text, words.start(), words.end() - 1);
        return words;
    }

    private static boolean isDash(String word) {
        return word.length() == 1 && "–—-".contains(word);
    }

    private int lastIndexOf(char c, Span span, int from) {
        for (int i = from; i >= Math.max(span.start(), from - LONGEST_CREDIT); i--) if (text.charAt(i) == c) return i;
        return -1;
    }

    private boolean startsWith(int from, int end, String start) {
        return from + start.length() <= end && text.regionMatches(true, from, start, 0, start.length());
    }

    private static List<String> split(String words) {
        List<String> split = new ArrayList<>();
        for (Span word : Line.words(words, new Span(0, words.length()), 40)) split.add(word.in(words));
        return split;
    }
}
