package io.sayso.reading.figure;

import io.sayso.report.Span;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of one paragraph. Made in one pass, in time that grows with its length. */
final class Tokens {
    /** More digits than this are an account number or noise. */
    private static final int MOST_DIGITS = 24;

    /**
     * {@code 1,234,567.8}, {@code 12,34,567}, {@code 1.234.567}, {@code 1 234 567} or plain digits. The repeats are
     * bounded, since Java's matcher recurses on groups.
     */
    private static final Pattern DIGITS = Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,8}"
            + "|\\d{1,2}(?:,\\d{2}){1,8},\\d{3}"
            + "|\\d{1,3}(?:\\.\\d{3}){2,8}"
            + "|\\d{1,3}(?:[\\u00A0\\u202F]\\d{3}){1,8}"
            + "|\\d{1,3}(?: \\d{3}){2,8}"
            + "|\\d{1,3} 000"
            + "|\\d++)(?!\\d)(?:\\.\\d++)?");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens in {@code range} of {@code text}. */
    static Tokens of(String text, Span range) {
        Tokens tokens = new Tokens(text);
        Matcher digits = DIGITS.matcher(text).region(range.start(), range.end());
        digits.useTransparentBounds(true);
        int lastEnd = -1;
        for (int at = range.start(); at < range.end(); ) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
                continue;
            }
            Token token = tokens.next(at, c, range.end(), digits, at == lastEnd);
            tokens.tokens.add(token);
            at = lastEnd = token.span().end();
        }
        return tokens;
    }

    private Token next(int at, int c, int end, Matcher digits, boolean glued) {
        if (isDigit(c)) {
            digits.region(at, end);
            int to = digits.lookingAt() ? digits.end() : at + 1;
            return number(new Span(at, to), glued);
        }
        boolean point = c == '.' && at + 1 < end && isDigit(text.charAt(at + 1));
        if (point && (!glued || tokens.get(tokens.size() - 1).kind() == Token.Kind.MARK)) {
            int to = at + 1;
            while (to < end && isDigit(text.charAt(to))) to++;
            return number(new Span(at, to), glued);
        }
        if (Character.getType(c) == Character.OTHER_NUMBER && isVulgarFraction(c)) {
            Span span = new Span(at, at + Character.charCount(c));
            return token(Token.Kind.NUMBER, span, glued, vulgar(c));
        }
        int to = at;
        while (to < end && isLetter(text.codePointAt(to))) to += Character.charCount(text.codePointAt(to));
        if (to > at) return token(Token.Kind.WORD, new Span(at, to), glued, null);
        return token(Token.Kind.MARK, new Span(at, at + Character.charCount(c)), glued, null);
    }

    private Token token(Token.Kind kind, Span span, boolean glued, @Nullable BigDecimal value) {
        String word = span.in(text);
        return new Token(kind, span, word, word.toLowerCase(Locale.ROOT), glued, value);
    }

    private Token number(Span span, boolean glued) {
        String written = span.in(text);
        if (span.length() > 2 * MOST_DIGITS) return token(Token.Kind.NUMBER, span, glued, null);
        String plain = written.replaceAll("[,\\s\\u00A0\\u202F]", "");
        if (plain.indexOf('.') != plain.lastIndexOf('.')) plain = plain.replace(".", "");
        if (plain.length() > MOST_DIGITS) return token(Token.Kind.NUMBER, span, glued, null);
        return token(Token.Kind.NUMBER, span, glued, new BigDecimal(plain));
    }

    private static boolean isVulgarFraction(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).indexOf('\u2044') > 0;
    }

    private static BigDecimal vulgar(int c) {
        String[] parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                .split("\u2044", -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) return BigDecimal.ONE;
        return Numeral.divide(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || c == '²' || c == '³' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return tokens.size();
    }

    /** The token with this number, or {@link Token#NONE}. */
    Token at(int i) {
        return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
    }

    /** Where the tokens from {@code from} to before {@code to} stand in the report's text. */
    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }
}
