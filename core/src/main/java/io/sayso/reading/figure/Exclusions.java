package io.sayso.reading.figure;

import io.sayso.reading.figure.Numeral.Form;
import java.util.Locale;

/**
 * Numbers that count nothing: dates, times of day, telephone numbers, sections, names ({@code F-35}, {@code Nov 16},
 * {@code 2013}, {@code 10:30}). Told by the tokens alone, whether or not dates have been marked.
 */
final class Exclusions {
    private final Tokens tokens;

    Exclusions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether {@code quantity} is no figure. */
    boolean excludes(Quantity quantity) {
        int from = quantity.from(), to = quantity.to();
        if (isPartOfWord(from) || isDecade(quantity) || isPartOfChain(quantity) || isDate(quantity)) return true;
        if (!quantity.isPlain()) return "ordinal".equals(quantity.unit()) && isName(quantity);
        return isFollowedByLetters(to) || isYear(quantity) || isTimeOfDay(to) || isLabel(from) || isAddress(quantity);
    }

    /** {@code the 90's}, and its apostrophe apart: {@code the 90 ’s}. */
    private boolean isDecade(Quantity quantity) {
        Token number = tokens.at(quantity.from()), after = tokens.at(quantity.to());
        return quantity.isPlain()
                && number.isNumber()
                && number.text().endsWith("0")
                && after.isAny("'", "’")
                && tokens.at(quantity.to() + 1).is("s")
                && tokens.at(quantity.to() + 1).glued();
    }

    /** {@code the Second World War}, {@code Fifth Avenue}. */
    private boolean isName(Quantity ordinal) {
        Token first = tokens.at(ordinal.from()), after = tokens.at(ordinal.to());
        return first.isCapitalised() && after.isCapitalised() && !after.glued() && ordinal.from() > 0;
    }

    /** {@code B52}, {@code F-35}, {@code Covid-19}, {@code #4}, {@code '90s}. */
    private boolean isPartOfWord(int from) {
        Token first = tokens.at(from), before = tokens.at(from - 1);
        // "COVID -19"
        if (first.isDash()
                && before.isWord()
                && before.text().length() > 1
                && before.text().equals(before.text().toUpperCase(Locale.ROOT))) return true;
        if (!first.glued()) return false;
        if (before.isWord() || before.isAny("#", "№", "_", "@", "&", "=", "^")) return !first.isDash();
        if (before.isAny("'", "’", "‘"))
            return first.isNumber() && !tokens.at(from + 1).isWord();
        if (!before.isDash() || !before.glued()) return false;
        Token stem = tokens.at(from - 2);
        return stem.isWord()
                && !stem.isAny("sub", "now", "minus", "plus", "over", "under", "nearly", "to", "and", "or");
    }

    /** Numbers joined by full stops, colons, slashes or several dashes. */
    private boolean isPartOfChain(Quantity quantity) {
        int from = quantity.from(), to = quantity.to();
        Token before = tokens.at(from - 1), after = tokens.at(to);
        if (tokens.at(from).glued()
                && before.isAny(".", ":", "/")
                && before.glued()
                && tokens.at(from - 2).isNumber()) return true;
        if (after.isAny(".", ":", "/")
                && after.glued()
                && tokens.at(to + 1).isNumber()
                && tokens.at(to + 1).glued()) return true;
        int numbers = 1;
        for (int i = from; numbers < 4 && joins(i - 1) && tokens.at(i - 2).isNumber(); i -= 2) numbers++;
        for (int i = to; numbers < 4 && joins(i) && tokens.at(i + 1).isNumber(); i += 2) numbers++;
        if (quantity.isRange()) return numbers > 1;
        return numbers > 2 || (numbers == 2 && !isScore(quantity) && quantity.isPlain());
    }

    private boolean joins(int dash) {
        return tokens.at(dash).isDash()
                && tokens.at(dash).glued()
                && tokens.at(dash + 1).glued();
    }

    /** {@code won 3-1}: one side of it. */
    boolean isScore(Quantity quantity) {
        int from = quantity.from(), to = quantity.to();
        boolean first = joins(to)
                && tokens.at(to + 1).isWhole(0, 999)
                && !tokens.at(to + 1).text().contains(".");
        boolean second = joins(from - 1) && tokens.at(from - 2).isWhole(0, 999);
        if (first == second || !quantity.isPlain() || !tokens.at(from).isWhole(0, 999)) return false;
        for (int i = from - 7; i <= to + 5; i++) if (Contexts.isContest(tokens.at(i))) return true;
        return false;
    }

    private boolean isDate(Quantity quantity) {
        int from = quantity.from(), to = quantity.to();
        if (!quantity.isPlain() && !"ordinal".equals(quantity.unit())) return false;
        if (quantity.numeral().form() == Form.WORDS || quantity.numeral().form() == Form.VAGUE) return false;
        int next = tokens.at(to).is("of") ? to + 1 : to;
        if (isMonth(next) && isDay(quantity)) return true;
        int before = tokens.at(from - 1).isAny(".", ",", "the") ? from - 2 : from - 1;
        if (isMonth(before) && !tokens.at(from - 1).is("the")) return true;
        // "Nov 16-18", "Nov 16 and 17", "Nov 16, 2013"
        boolean second = tokens.at(from - 1).isAny("-", "–", "and", "to", ",")
                && tokens.at(from - 2).isWhole(1, 31);
        if (second && isMonth(from - 3)) return true;
        boolean dated = isDay(quantity) && "ordinal".equals(quantity.unit());
        return dated
                && Contexts.is("weekday", tokens.at(before))
                && tokens.at(before).isCapitalised();
    }

    private static boolean isDay(Quantity quantity) {
        return quantity.high().scale() <= 0
                && quantity.high().signum() > 0
                && quantity.high().intValue() <= 31;
    }

    private boolean isMonth(int at) {
        Token token = tokens.at(at);
        return Contexts.is("month", token)
                && (token.isCapitalised() || token.text().length() > 5);
    }

    /** A bare number of four digits from 1900 to 2099; an earlier one after "in" and its like. */
    private boolean isYear(Quantity quantity) {
        Token number = tokens.at(quantity.from());
        if (quantity.isRange() || number.text().length() != 4) {
            Token last = tokens.at(quantity.to() - 1),
                    first = number.isNumber() ? number : tokens.at(quantity.from() + 1);
            return quantity.isRange()
                    && isYear(first)
                    && (isYear(last) || last.text().length() == 2);
        }
        if (!number.isNumber() || number.text().contains(".")) return false;
        Token before = tokens.at(quantity.from() - 1), after = tokens.at(quantity.to());
        boolean led = Contexts.is("before-year", before);
        if (number.isWhole(1900, 2099)) return led || !after.isWord() || !counts(after);
        boolean past = number.isWhole(1000, 1899), future = number.isWhole(2100, 2199);
        return (past || future) && led && !counts(after);
    }

    private static boolean isYear(Token token) {
        return token.text().length() == 4 && token.isWhole(1000, 2099);
    }

    /** Whether the word after a number can be what it counts. */
    private static boolean counts(Token after) {
        return after.isWord()
                        && !after.isCapitalised()
                        && after.lower().endsWith("s")
                        && after.text().length() > 3
                || after.isAny("people", "men", "women", "children", "troops", "police", "of", "more", "others");
    }

    private boolean isTimeOfDay(int to) {
        Token after = tokens.at(to), next = tokens.at(to + 1);
        if (after.isAny("am", "pm", "gmt", "utc", "bst", "hrs")) return true;
        if (after.isAny("a", "p") && next.is(".") && tokens.at(to + 2).is("m")) return true;
        return after.is("o") && next.isAny("'", "’");
    }

    /** {@code 5G}, {@code 1990s}: letters that are no unit. */
    private boolean isFollowedByLetters(int to) {
        return tokens.at(to).glued() && tokens.at(to).isWord();
    }

    private boolean isLabel(int from) {
        Token before = tokens.at(from - 1);
        if (before.is(".") && tokens.at(from - 2).isAny("no", "nos", "nr", "nrs", "p", "pp", "vol", "fig")) return true;
        if (!Contexts.is("label", before)) return false;
        if (before.isAny("no", "number")) return tokens.at(from).isNumber();
        return true;
    }

    private boolean isAddress(Quantity quantity) {
        if (quantity.numeral().form() != Form.DIGITS) return false;
        for (int i = quantity.to(); i < quantity.to() + 4; i++) {
            Token word = tokens.at(i);
            if (i > quantity.to() && word.isCapitalised() && Contexts.is("street", word)) return true;
            if (!word.isCapitalised() && !word.isNumber()) return false;
        }
        return false;
    }
}
