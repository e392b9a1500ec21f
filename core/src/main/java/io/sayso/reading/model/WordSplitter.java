package io.sayso.reading.model;

import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a paragraph, split as the model's training split them: {@code "She didn't pay $50m."} → {@code She did
 * n't pay $ 50m .}
 *
 * <p>Contractions, hyphens and punctuation are words of their own; numbers, addresses and known abbreviations stay
 * whole. The alternatives are tried in the order of the methods below. It is one scan by hand, since the same rules as
 * a regular expression take quadratic time on long runs without a space. A letter is a character of Unicode categories
 * L, Nl or No; a digit one of Nd.
 */
final class WordSplitter {

    /**
     * Abbreviations that keep their full stop, as in training; and ranks, which training cut: their pieces are the
     * same.
     */
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("cmdr brig cpl supt insp mr mrs ms dr prof sen rep gov gen col lt sgt capt adm maj rev hon jr sr st inc corp ltd co vs etc no jan feb"
                            + " mar apr jun jul aug sep sept oct nov dec dept est ft mt ave blvd")
                    .split(" "));

    private static final String[] NUMBER_ENDINGS = {"st", "nd", "rd", "th", "s", "m", "bn", "k", "km", "kg", "am", "pm"
    };
    private static final String[] CONTRACTIONS = {"s", "re", "ve", "ll", "d", "m", "S"};

    private final String text;
    private final int end;
    private final List<Span> words = new ArrayList<>();

    /** The run without a space that {@link #address} has looked through, and what it found there. */
    private int runEnd = -1, lastDot = -1, lastAt = -1;

    private WordSplitter(String text, Span paragraph) {
        this.text = text;
        this.end = paragraph.end();
    }

    /** The words of {@code paragraph} of {@code text}, in reading order. Takes time in proportion to its length. */
    static List<Span> split(String text, Span paragraph) {
        WordSplitter splitter = new WordSplitter(text, paragraph);
        int at = paragraph.start();
        while (at < splitter.end) at = splitter.next(at);
        return splitter.words;
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (isSpace(c)) return at + Character.charCount(c);
        int to = link(at);
        if (to < 0) to = address(at);
        if (to < 0) to = handle(at);
        if (to < 0) to = initials(at);
        if (to < 0) to = number(at);
        if (to < 0) to = beforeNot(at);
        if (to < 0) to = not(at);
        if (to < 0) to = contraction(at);
        if (to < 0) to = plain(at, c);
        add(at, to);
        return to;
    }

    private void add(int from, int to) {
        int stop = to - 1;
        if (to - from > 1 && text.charAt(stop) == '.' && skipWord(from) == stop && !keepsStop(from, stop)) {
            words.add(new Span(from, stop));
            words.add(new Span(stop, to));
        } else words.add(new Span(from, to));
    }

    private boolean keepsStop(int from, int stop) {
        if (stop - from > 5) return false;
        String word = text.substring(from, stop);
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code https://…} or {@code www.…}, to the next space. */
    private int link(int at) {
        for (String start : new String[] {"http://", "https://", "www."}) {
            int from = at + start.length();
            if (text.startsWith(start, at) && from < end && !isSpace(text.codePointAt(from))) return skipRun(from);
        }
        return -1;
    }

    /** {@code desk@example.org}: a run with an @, to the end of the word after its last full stop. */
    private int address(int at) {
        if (at >= runEnd) scanRun(at);
        return lastAt > at ? skipWord(lastDot + 1) : -1;
    }

    private void scanRun(int at) {
        runEnd = at;
        lastDot = -1;
        lastAt = -1;
        int lastAtSoFar = -1, lastAtButOne = -1;
        for (int i = at; i < end; ) {
            int c = text.codePointAt(i);
            if (isSpace(c)) break;
            int next = i + Character.charCount(c);
            if (c == '@') {
                lastAtButOne = lastAtSoFar;
                lastAtSoFar = i;
            } else if (c == '.' && next < end && isWord(text.codePointAt(next))) {
                lastDot = i;
                lastAt = lastAtSoFar == i - 1 ? lastAtButOne : lastAtSoFar;
            }
            i = next;
            runEnd = i;
        }
    }

    /** {@code @desk} or {@code #port}. */
    private int handle(int at) {
        char c = text.charAt(at);
        if (c != '@' && c != '#') return -1;
        int to = skipWord(at + 1);
        return to > at + 1 ? to : -1;
    }

    /** {@code U.S.}: two or more ASCII letters, each with a full stop. */
    private int initials(int at) {
        int to = at;
        while (to + 1 < end && isAsciiLetter(text.charAt(to)) && text.charAt(to + 1) == '.') to += 2;
        return to - at >= 4 ? to : -1;
    }

    /** {@code 1,000}, {@code 10:30}, {@code 50m}, {@code 10th}: digits that end where a word ends. */
    private int number(int at) {
        int to = skipDigits(at);
        if (to == at) return -1;
        int beforeLastGroup = -1;
        while (to + 1 < end && ".,:/".indexOf(text.charAt(to)) >= 0 && skipDigits(to + 1) > to + 1) {
            beforeLastGroup = to;
            to = skipDigits(to + 1);
        }
        for (String ending : NUMBER_ENDINGS) if (standsAt(to, ending)) return to + ending.length();
        return wordEndsAt(to) ? to : beforeLastGroup;
    }

    /** {@code did} of {@code didn't}. */
    private int beforeNot(int at) {
        int to = skipLetters(at);
        return to - at >= 2 && not(to - 1) > 0 ? to - 1 : -1;
    }

    /** {@code n't}. */
    private int not(int at) {
        if (at + 3 > end || text.charAt(at) != 'n' || !isApostrophe(text.charAt(at + 1))) return -1;
        return standsAt(at + 2, "t") ? at + 3 : -1;
    }

    /** {@code 's}, {@code 're} and their like. */
    private int contraction(int at) {
        if (!isApostrophe(text.charAt(at))) return -1;
        for (String ending : CONTRACTIONS) if (standsAt(at + 1, ending)) return at + 1 + ending.length();
        return -1;
    }

    /** A word, with its full stop where a space or nothing follows; dots; dashes; or any one character. */
    private int plain(int at, int c) {
        int to = skipWord(at);
        if (to > at) {
            boolean stopped =
                    to < end && text.charAt(to) == '.' && (to + 1 == end || isSpace(text.codePointAt(to + 1)));
            return stopped ? to + 1 : to;
        }
        int dots = skipChar(at, '.');
        if (dots - at >= 3) return dots;
        int dashes = skipChar(at, '-');
        return dashes - at >= 2 ? dashes : at + Character.charCount(c);
    }

    private boolean standsAt(int at, String ending) {
        int to = at + ending.length();
        return to <= end && text.startsWith(ending, at) && wordEndsAt(to);
    }

    private boolean wordEndsAt(int at) {
        return at >= end || !isWord(text.codePointAt(at));
    }

    private int skipChar(int at, char c) {
        int i = at;
        while (i < end && text.charAt(i) == c) i++;
        return i;
    }

    private int skipRun(int at) {
        int i = at;
        while (i < end && !isSpace(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
        return i;
    }

    private int skipWord(int at) {
        int i = at;
        while (i < end && isWord(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
        return i;
    }

    private int skipDigits(int at) {
        int i = at;
        while (i < end && Character.isDigit(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
        return i;
    }

    private int skipLetters(int at) {
        int i = at;
        while (i < end && isLetter(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
        return i;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isWord(int c) {
        return c == '_' || Character.isDigit(c) || isLetter(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
