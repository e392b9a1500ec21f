package io.sayso.reading.figure;

import io.sayso.reading.figure.Numeral.Form;
import io.sayso.reading.figure.Phrases.Match;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit or currency at a token: {@code £3bn a year} → 3000000000, GBP, per year. */
final class QuantityParser {
    private static final Phrases CURRENCIES = new Phrases("currencies.txt", "");

    private final Tokens tokens;
    private final NumeralParser numerals;
    private final Units units;

    QuantityParser(Tokens tokens) {
        this.tokens = tokens;
        this.numerals = new NumeralParser(tokens);
        this.units = new Units(tokens);
    }

    /** The quantity that begins with token {@code from}, or null. */
    @Nullable Quantity parse(int from) {
        int at = sign(from);
        boolean negative = at > from && !tokens.at(from).is("+");
        Match money = currency(at);
        if (money != null) {
            int inner = sign(money.to());
            negative |= inner > money.to() && !tokens.at(money.to()).is("+");
            at = inner;
        }
        Numeral numeral = numerals.parse(at, money != null);
        if (numeral == null || (money != null && !isAmount(numeral))) return null;
        BigDecimal value = negative ? numeral.value().negate() : numeral.value();
        Quantity bare = Quantity.of(numeral, from, numeral.to(), value, null, money == null ? null : money.list());
        return money != null ? paid(bare) : measured(bare);
    }

    private static boolean isAmount(Numeral numeral) {
        return numeral.form() == Form.DIGITS || numeral.form() == Form.WORDS || numeral.form() == Form.FRACTION;
    }

    /** The token after a sign at {@code at}; {@code at} where there is none. */
    private int sign(int at) {
        Token sign = tokens.at(at), next = tokens.at(at + 1);
        if (sign.isAny("minus", "negative")) return next.isDash() ? at + 2 : at + 1;
        boolean starts =
                !sign.glued() || tokens.at(at - 1).isAny("(", "$", "£", "€", "[", "<", ">", "=", "≥", "≤", "~", "≈");
        boolean signs = sign.isAny("-", "−", "+");
        return signs && starts && next.glued() && (next.isNumber() || next.isAny("$", "£", "€")) ? at + 1 : at;
    }

    /** The currency that is written before a number at {@code at}. */
    private @Nullable Match currency(int at) {
        Match money = CURRENCIES.after(tokens, at);
        if (money == null) return null;
        Token first = tokens.at(at), last = tokens.at(money.to() - 1), number = tokens.at(money.to());
        boolean sign =
                !last.isWord() || last.glued() && tokens.at(money.to() - 2).is("$") || last.is("rs");
        // a word stands before its number only as a code: USD 200, RM2.70
        boolean upper =
                last.text().equals(last.text().toUpperCase(Locale.ROOT)) || last.isAny("usd", "eur", "gbp", "rmb");
        boolean code = last.isWord() && last.text().length() <= 3 && upper && number.isNumber();
        if (!sign && !code) return null;
        boolean letter = first.isWord() && first.text().length() == 1 && money.to() > at + 1;
        if (letter && !tokens.at(at + 1).glued() && !tokens.at(at + 1).is(".")) return null;
        return money;
    }

    private Quantity paid(Quantity bare) {
        int end = bare.to();
        // $76 US a barrel; $50 USD
        if ("USD".equals(bare.currency())
                && tokens.at(end).isAny("us", "usd")
                && tokens.at(end).text().startsWith("US")) end++;
        boolean initials = tokens.at(end).is("u")
                && tokens.at(end + 1).is(".")
                && tokens.at(end + 2).is("s");
        if ("USD".equals(bare.currency()) && initials)
            end += tokens.at(end + 3).is(".") && tokens.at(end + 4).isWord() ? 4 : 3;
        return rate(bare.upTo(end, null));
    }

    private Quantity measured(Quantity bare) {
        Numeral numeral = bare.numeral();
        if (numeral.form() == Form.ORDINAL) return bare.upTo(bare.to(), "ordinal");
        if (numeral.form() == Form.TIMES) return bare.upTo(bare.to(), "times");
        int at = numeral.to();
        // "millions of dollars", "a quarter of a percent"
        if (numeral.form() == Form.VAGUE && tokens.at(at).is("of")) at++;
        if (tokens.at(at).isDash() && tokens.at(at).glued() && tokens.at(at + 1).glued()) at++;
        int close = 0;
        if (tokens.at(at).isAny("(", "[", "{", "<")) {
            Match inner = units.at(at + 1);
            if (inner != null && tokens.at(inner.to()).isAny(")", "]", "}", ">")) {
                at++;
                close = 1;
            }
        }
        Match money = CURRENCIES.after(tokens, at);
        if (money != null && isMoneyAfter(money, numeral)) {
            Quantity paid =
                    new Quantity(numeral, bare.from(), money.to(), bare.low(), bare.high(), null, money.list(), false);
            return rate(coins(paid));
        }
        Match unit = units.at(at);
        if (unit == null || isNoUnit(unit, numeral)) return bare;
        String name = unit.list();
        boolean pounds = name.equals("pound") && tokens.at(unit.from()).is("pounds");
        if (pounds
                && numeral.scale().compareTo(BigDecimal.valueOf(1000)) >= 0
                && !tokens.at(unit.to()).is("of")) {
            return rate(new Quantity(numeral, bare.from(), unit.to(), bare.low(), bare.high(), null, "GBP", false));
        }
        return old(rate(feetAndInches(bare.upTo(unit.to() + close, name), unit)));
    }

    /** {@code 3 dollars and 50 cents}. */
    private Quantity coins(Quantity notes) {
        int at = tokens.at(notes.to()).is("and") ? notes.to() + 1 : notes.to();
        Numeral coins = tokens.at(at).isNumber() || tokens.at(at).isWord() ? numerals.parse(at, false) : null;
        if (coins == null || !tokens.at(coins.to()).isAny("cent", "cents", "pence", "c", "p")) return notes;
        if (coins.value().compareTo(BigDecimal.valueOf(100)) >= 0) return notes;
        BigDecimal value = notes.low().add(coins.value().movePointLeft(2));
        return new Quantity(notes.numeral(), notes.from(), coins.to() + 1, value, value, null, notes.currency(), false);
    }

    private boolean isMoneyAfter(Match money, Numeral numeral) {
        Token first = tokens.at(money.from());
        // "won" is a verb more often than it is money
        if (first.is("won") && numeral.scale().compareTo(BigDecimal.valueOf(1000)) < 0) return false;
        if (first.is("rs") || first.is("rm") || first.is("rp") || first.is("rand")) return first.is("rand");
        // in "5 $10 notes" the sign belongs to the next number
        boolean sign = !first.isWord();
        return !(sign
                && tokens.at(money.to()).isNumber()
                && tokens.at(money.to()).glued());
    }

    private boolean isNoUnit(Match unit, Numeral numeral) {
        Token first = tokens.at(unit.from());
        if (first.is("second") && numeral.form() == Form.ORDINAL) return true;
        if (first.is("stone") || first.is("cup") || first.is("cups"))
            return numeral.form() == Form.WORDS
                    && !first.glued()
                    && tokens.at(unit.to()).isWord();
        // "5 in the afternoon", "12 a"
        return first.is("pc") && !first.glued() || first.is("x") && !first.glued();
    }

    /** {@code 5 feet 2 inches}, in feet. */
    private Quantity feetAndInches(Quantity feet, Match unit) {
        if (!unit.list().equals("foot")) return feet;
        int at = tokens.at(unit.to()).is("and") ? unit.to() + 1 : unit.to();
        Numeral inches = numerals.parse(at, false);
        if (inches == null || inches.value().compareTo(BigDecimal.valueOf(12)) >= 0) return feet;
        Token name = tokens.at(inches.to());
        if (!name.isAny("inch", "inches", "in", "″")
                || (name.is("in") && tokens.at(inches.to() + 1).isWord())) return feet;
        BigDecimal value = feet.low().add(Numeral.divide(inches.value(), BigDecimal.valueOf(12)));
        return Quantity.of(feet.numeral(), feet.from(), inches.to() + 1, value, "foot", null);
    }

    /** With what it is per: {@code per barrel}, {@code a year}, {@code -a-share}, {@code /kg}. */
    private Quantity rate(Quantity quantity) {
        int at = quantity.to();
        if (tokens.at(at).isDash() && tokens.at(at).glued()) at++;
        boolean per = tokens.at(at).is("per")
                || (tokens.at(at).is("/") && tokens.at(at).glued());
        if (!per && !tokens.at(at).isAny("a", "an")) return quantity;
        at++;
        if (tokens.at(at).isDash()) at++;
        String of = null;
        int end = at + 1;
        Match unit = units.at(at);
        if (unit != null && !unit.list().equals("percent")) {
            of = unit.list();
            end = unit.to();
        } else if (Contexts.is("per", tokens.at(at))) of = tokens.at(at).lower();
        if (of == null || Units.isTime(quantity.unit())) return quantity;
        if (Contexts.is("of-past", tokens.at(end))) return quantity;
        String unitPer = quantity.unit() == null ? "per " + of : quantity.unit() + " per " + of;
        return quantity.upTo(end, unitPer);
    }

    /** {@code 50 years old}, {@code 50-year-old}, {@code three weeks of age}. */
    private Quantity old(Quantity quantity) {
        if (!Units.isTime(quantity.unit())) return quantity;
        int at = tokens.at(quantity.to()).isDash() ? quantity.to() + 1 : quantity.to();
        if (tokens.at(at).isAny("old", "olds")) return quantity.asAge(at + 1);
        if (tokens.at(at).is("of") && tokens.at(at + 1).is("age")) return quantity.asAge(at + 2);
        return tokens.at(at - 1).is("yo") ? quantity.asAge(at) : quantity;
    }
}
