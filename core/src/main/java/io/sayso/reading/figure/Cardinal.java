package io.sayso.reading.figure;

import static java.util.Objects.requireNonNull;

import io.sayso.reading.figure.NumberWords.Entry;
import io.sayso.reading.figure.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A whole number being added up word by word: {@code two hundred and fifty thousand} is (2 × 100 + 50) × 1000. One
 * number, one use.
 */
final class Cardinal {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100), TEN = BigDecimal.TEN;
    /** No number in the news has more digits before its point; a longer row of scale words is noise. */
    private static final int MOST_DIGITS = 24;

    private final Tokens tokens;
    private int at;
    private BigDecimal total = BigDecimal.ZERO, group = BigDecimal.ZERO;
    /** The last scale closed, and whether the last word read was a scale word. */
    private @Nullable BigDecimal closed;

    private boolean digits, afterScale, afterTens, any;
    private BigDecimal scale = BigDecimal.ONE;

    Cardinal(Tokens tokens, int from) {
        this.tokens = tokens;
        this.at = from;
    }

    /** Whether it begins with {@code hundred} or a larger word: after "a", that is a number. */
    boolean startsWithScale() {
        return NumberWords.find("scale", tokens.at(at).lower()) != null
                && !tokens.at(at).lower().endsWith("s");
    }

    /** Reads as far as the words make one number; false if not even the first does. */
    boolean read() {
        BigDecimal number = tokens.at(at).number();
        if (number != null) {
            group = number;
            digits = any = true;
            at++;
        } else if (startsWithScale()) {
            boolean large = NumberWords.find("scale", tokens.at(at + 1).lower()) != null;
            boolean article = tokens.at(at - 1).isAny("a", "an");
            if (!article && !large) return false;
            group = BigDecimal.ONE;
        }
        while (step()) any = true;
        return any;
    }

    private boolean step() {
        int next = at;
        boolean dash = tokens.at(next).isDash();
        if (dash && any) next++;
        boolean and = afterScale && tokens.at(next).is("and");
        if (and) next++;
        String word = tokens.at(next).lower();
        if (!and && scale(word)) return take(next);
        if (digits) return false;
        Entry ones = NumberWords.find("ones", word);
        if (ones != null && and && part(tokens.at(next + 1).lower(), ones.value()) != null) return false;
        if (ones != null && (!any || afterScale || (afterTens && ones.value().signum() > 0))) {
            group = group.add(ones.value());
            afterTens = afterScale = false;
            // "three" ends a group: only a scale word may follow
            return take(next);
        }
        Entry tens = NumberWords.find("tens", word), teens = NumberWords.find("teens", word);
        if ((tens != null || teens != null) && (!any || afterScale)) {
            group = group.add(
                    tens != null ? tens.value() : requireNonNull(teens).value());
            afterTens = tens != null;
            afterScale = false;
            return take(next);
        }
        return false;
    }

    private boolean take(int word) {
        at = word + 1;
        return true;
    }

    private boolean scale(String word) {
        Entry entry = NumberWords.find("scale", word);
        if (entry == null || total.add(group).signum() == 0) return false;
        BigDecimal by = entry.value();
        if (total.add(group).precision() > MOST_DIGITS) return false;
        if (by.compareTo(HUNDRED) <= 0 && group.signum() != 0) {
            if (closed != null && by.compareTo(closed) >= 0) return false;
            group = group.multiply(by);
        } else if (group.signum() != 0 && (closed == null || by.compareTo(closed) < 0)) {
            total = total.add(group.multiply(by));
            group = BigDecimal.ZERO;
            closed = by;
        } else if (by.compareTo(HUNDRED) > 0 && (group.signum() == 0 || total.signum() != 0)) {
            // "thousand million", "lakh crore": all so far is counted in the larger
            if (closed == null || group.signum() == 0 && by.compareTo(closed) < 0) return false;
            total = total.add(group).multiply(by);
            group = BigDecimal.ZERO;
            closed = by;
        } else return false;
        afterScale = true;
        afterTens = false;
        scale = scale.multiply(by);
        return true;
    }

    /** The whole, with a decimal point in words and a scale glued to digits: {@code 50m}. */
    Numeral numeral(int from, boolean money) {
        BigDecimal value = total.add(group);
        if (tokens.at(at).is("point")) value = value.add(decimals());
        Entry after = NumberWords.find("scale", tokens.at(at).lower());
        if (after != null && value.precision() <= MOST_DIGITS) {
            value = value.multiply(after.value());
            scale = after.value();
            at++;
        }
        Entry brief = digits && scale.compareTo(BigDecimal.ONE) == 0 ? shortScale(money) : null;
        if (brief != null) {
            value = value.multiply(brief.value());
            scale = brief.value();
            at++;
        }
        return new Numeral(from, at, value, digits ? Form.DIGITS : Form.WORDS, scale, null);
    }

    private BigDecimal decimals() {
        BigDecimal decimals = BigDecimal.ZERO, place = new BigDecimal("0.1");
        int next = at + 1;
        for (; decimals.scale() < 12; next++) {
            String word = tokens.at(next).lower();
            Entry ones = NumberWords.find("ones", word);
            if (ones == null) break;
            decimals = decimals.add(ones.value().multiply(place));
            place = place.divide(TEN);
        }
        if (next > at + 1) at = next;
        return decimals;
    }

    private @Nullable Entry shortScale(boolean money) {
        Token letter = tokens.at(at);
        Entry entry = NumberWords.find("short", letter.text());
        if (entry == null) return null;
        boolean single = letter.text().length() == 1;
        if (!letter.glued()) return single ? null : entry;
        if (!money && letter.text().equals("m") && !isCountOfMillions()) return null;
        if (!money && letter.text().equals("b") && !tokens.at(at + 1).isWord()) return null;
        return entry;
    }

    /** Of {@code 5m people} and {@code 5m tall}, the first. */
    private boolean isCountOfMillions() {
        Token after = tokens.at(at + 1);
        if (after.isDash() && after.glued()) return !Contexts.is("metres", tokens.at(at + 2));
        if (!after.isWord() && tokens.at(at - 2).is("of") && !after.is("(")) return true;
        return after.isWord() && !after.glued() && !Contexts.is("metres", after);
    }

    /** With the ordinal word that ends it: {@code twenty-first}; null where none does. */
    @Nullable Numeral ordinal(int from) {
        if (digits) return null;
        int next = tokens.at(at).isDash() ? at + 1 : at;
        if (afterScale && tokens.at(next).is("and")) next++;
        Entry ordinal = NumberWords.find("ordinal", tokens.at(next).lower());
        if (ordinal == null) return null;
        BigDecimal value = ordinal.value(), whole = total.add(group);
        boolean hundreds = value.compareTo(HUNDRED) >= 0 && whole.compareTo(BigDecimal.ONE) >= 0;
        boolean adds = afterTens ? value.compareTo(TEN) < 0 : afterScale && value.compareTo(HUNDRED) < 0;
        if (hundreds && !afterScale) return Numeral.of(from, next + 1, total.add(group.multiply(value)), Form.ORDINAL);
        return adds ? Numeral.of(from, next + 1, whole.add(value), Form.ORDINAL) : null;
    }

    /** With the part that it counts: {@code two-thirds}, {@code three quarters}; null where it counts none. */
    @Nullable Numeral fraction(int from) {
        BigDecimal value = total.add(group);
        if (value.scale() > 0) return null;
        int next = tokens.at(at).isDash() ? at + 1 : at;
        Entry part = part(tokens.at(next).lower(), value);
        if (part == null || digits && scale.compareTo(BigDecimal.ONE) == 0 && value.compareTo(HUNDRED) > 0) return null;
        BigDecimal share = Numeral.divide(value, part.value());
        int of = next + 1, scaled = tokens.at(of).is("of") && tokens.at(of + 1).isAny("a", "one") ? of + 2 : of;
        Entry larger = NumberWords.find("scale", tokens.at(scaled).lower());
        if (larger != null)
            return new Numeral(from, scaled + 1, share.multiply(larger.value()), Form.WORDS, larger.value(), null);
        return Numeral.of(from, of, share, Form.FRACTION);
    }

    /** What {@code word} divides by after {@code count}: {@code third} after one, {@code thirds} after two. */
    static @Nullable Entry part(String word, BigDecimal count) {
        Entry part = NumberWords.find("part", word);
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        if (part != null) return one || word.endsWith("s") || word.equals("half") && one ? part : null;
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (!one && singular.equals(word)) return null;
        Entry ordinal = NumberWords.find("ordinal", singular);
        return ordinal == null || ordinal.value().intValue() < 3 ? null : ordinal;
    }
}
