package io.sayso.reading.figure;

import io.sayso.report.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, a run of letters, or one other character: finer than the words of a {@code Text}, so that
 * {@code 50mph} and {@code six-mile} come apart.
 *
 * @param span where it stands in the report's text
 * @param text as it is written
 * @param lower in lower case
 * @param glued whether nothing stands between it and the token before
 * @param number its value; null for what is not digits, or for more digits than anybody counts with
 */
record Token(
        Kind kind,
        Span span,
        String text,
        String lower,
        boolean glued,
        @Nullable BigDecimal number) {
    enum Kind {
        NUMBER,
        WORD,
        MARK,
        /** What stands before the first token and after the last. */
        NONE
    }

    static final Token NONE = new Token(Kind.NONE, new Span(0, 0), "", "", false, null);

    boolean isNumber() {
        return number != null;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isAny(String... words) {
        for (String word : words) if (lower.equals(word)) return true;
        return false;
    }

    /** Whether it is a hyphen or a dash. */
    boolean isDash() {
        return kind == Kind.MARK && "-–—‑−".contains(text);
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a whole number without a sign, from {@code least} to {@code most}. */
    boolean isWhole(int least, int most) {
        return number != null
                && number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
