package io.sayso.reading.figure;

import io.sayso.reading.figure.NumberWords.Entry;
import io.sayso.reading.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number at a token: {@code two and a half million} → 2500000. Cardinals are added up by {@link Cardinal};
 * fractions, ordinals and plurals without a number are read here.
 */
final class NumeralParser {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<String, BigDecimal> HALVES = Map.of("half", HALF, "quarter", new BigDecimal("0.25"));

    private final Tokens tokens;

    NumeralParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The number that begins with token {@code from}, or null.
     *
     * @param money whether a currency stands before it, so that an "m" after it can only be million
     */
    @Nullable Numeral parse(int from, boolean money) {
        Numeral numeral = ordinalInDigits(from);
        if (numeral == null) numeral = vague(from);
        if (numeral == null) numeral = partOfScale(from);
        if (numeral == null) numeral = slashed(from);
        if (numeral == null) numeral = times(from);
        if (numeral == null) numeral = counted(from, money);
        return numeral == null ? null : tidy(outOf(numeral));
    }

    private static Numeral tidy(Numeral n) {
        return new Numeral(n.from(), n.to(), Numeral.tidy(n.value()), n.form(), n.scale(), n.rule());
    }

    private @Nullable Numeral ordinalInDigits(int from) {
        Token number = tokens.at(from), ending = tokens.at(from + 1);
        if (number.number() == null || !ending.glued() || !ending.isAny("st", "nd", "rd", "th")) return null;
        return Numeral.of(from, from + 2, number.number(), Form.ORDINAL);
    }

    private @Nullable Numeral times(int from) {
        Entry times = NumberWords.find("times", tokens.at(from).lower());
        if (times == null) times = NumberWords.find("verb", tokens.at(from).lower());
        return times == null ? null : Numeral.of(from, from + 1, times.value(), Form.TIMES);
    }

    /** {@code dozens}, {@code tens of thousands}, {@code several hundred}. */
    private @Nullable Numeral vague(int from) {
        Token first = tokens.at(from);
        int next = from;
        if (NumberWords.list("some").contains(first.lower())) next = from + 1;
        else if (first.is("couple") && tokens.at(from + 1).is("of")) next = from + 2;
        if (next > from) {
            Entry plural = NumberWords.find("vague", tokens.at(next).lower() + "s");
            if (plural == null || plural.rule() == null) return null;
            return new Numeral(from, next + 1, plural.value(), Form.VAGUE, plural.value(), plural.rule());
        }
        Entry plural = NumberWords.find("vague", first.lower());
        if (plural == null) return null;
        if (tokens.at(from + 1).is("of")) {
            Entry larger = NumberWords.find("vague", tokens.at(from + 2).lower());
            if (larger != null && larger.value().compareTo(plural.value()) > 0) {
                BigDecimal value = plural.value().multiply(larger.value());
                String rule = plural.rule() + "-of-" + tokens.at(from + 2).lower();
                return new Numeral(from, from + 3, value, Form.VAGUE, value, rule);
            }
        }
        // "tens" alone is a thing, and a sum's column
        if (first.is("tens") && !tokens.at(from + 1).is("of")) return null;
        if (first.is("scores") && !tokens.at(from + 1).isAny("of", "more")) return null;
        String rule = plural.rule() == null ? "scores" : plural.rule();
        return new Numeral(from, from + 1, plural.value(), Form.VAGUE, plural.value(), rule);
    }

    /** {@code half a million}, {@code a quarter of a million}, {@code half a dozen}. */
    private @Nullable Numeral partOfScale(int from) {
        int at = tokens.at(from).is("a") ? from + 1 : from;
        BigDecimal part = HALVES.get(tokens.at(at).lower());
        if (part == null) return null;
        at++;
        if (tokens.at(at).isDash()) at++;
        if (tokens.at(at).is("of")) at++;
        if (tokens.at(at).isAny("a", "an", "one")) at++;
        Entry scale = NumberWords.find("scale", tokens.at(at).lower());
        if (scale == null) return null;
        return new Numeral(from, at + 1, part.multiply(scale.value()), Form.WORDS, scale.value(), null);
    }

    /** {@code 3/4}, and {@code 10 1/2}; a quotient over one is a date or a pair. */
    private @Nullable Numeral slashed(int from) {
        BigDecimal whole = BigDecimal.ZERO;
        int at = from;
        BigDecimal first = tokens.at(from).number();
        if (first == null) return null;
        if (tokens.at(from + 1).isNumber() && first.scale() <= 0) {
            whole = first;
            at++;
        }
        BigDecimal part = fraction(at);
        if (part != null) return Numeral.of(from, at + 3, whole.add(part), Form.FRACTION);
        BigDecimal vulgar = tokens.at(at).number();
        boolean isVulgar =
                vulgar != null && !Character.isDigit(tokens.at(at).text().codePointAt(0));
        if (!isVulgar || tokens.at(at).text().startsWith(".")) return null;
        return Numeral.of(from, at + 1, whole.add(vulgar), Form.FRACTION);
    }

    private @Nullable BigDecimal fraction(int at) {
        Token above = tokens.at(at), slash = tokens.at(at + 1), below = tokens.at(at + 2), after = tokens.at(at + 3);
        if (!slash.isAny("/", "⁄") || !slash.glued() || !below.glued()) return null;
        if (!above.isWhole(1, 99) || !below.isWhole(2, 200) || (after.is("/") && after.glued())) return null;
        BigDecimal top = above.number(), bottom = below.number();
        if (top == null || bottom == null || top.compareTo(bottom) >= 0) return null;
        // the day and the number that are written so
        if (above.is("9") && below.is("11") || above.is("7") && below.is("11")) return null;
        return Numeral.divide(top, bottom);
    }

    private @Nullable Numeral counted(int from, boolean money) {
        boolean article = tokens.at(from).isAny("a", "an");
        Cardinal cardinal = new Cardinal(tokens, article ? from + 1 : from);
        if (article && !cardinal.startsWithScale()) return article(from);
        if (!cardinal.read()) return lonePart(from);
        Numeral plain = cardinal.numeral(from, money);
        Numeral ordinal = article ? null : cardinal.ordinal(from);
        if (ordinal != null) return ordinal;
        Numeral fraction = cardinal.fraction(from);
        return fraction != null ? fraction : withPart(plain);
    }

    /** {@code a third of}, {@code a quarter}, {@code a half}. */
    private @Nullable Numeral article(int from) {
        Token word = tokens.at(from + 1);
        Entry part = NumberWords.find("part", word.lower());
        if (part != null && (word.is("half") || tokens.at(from + 2).is("of")))
            return Numeral.of(from, from + 2, Numeral.divide(BigDecimal.ONE, part.value()), Form.FRACTION);
        Entry ordinal = NumberWords.find("ordinal", word.lower());
        boolean loose = !tokens.at(from + 2).isWord() && !tokens.at(from + 2).isDash();
        if (ordinal == null || ordinal.value().intValue() < 3) return null;
        if (!loose && !tokens.at(from + 2).is("of")) return null;
        return Numeral.of(from, from + 2, Numeral.divide(BigDecimal.ONE, ordinal.value()), Form.FRACTION);
    }

    /** {@code half} without a number; an ordinal word. */
    private @Nullable Numeral lonePart(int from) {
        Token word = tokens.at(from);
        if (word.is("half") && !isHalfOfMatch(from)) return Numeral.of(from, from + 1, HALF, Form.FRACTION);
        Entry ordinal = NumberWords.find("ordinal", word.lower());
        return ordinal == null ? null : Numeral.of(from, from + 1, ordinal.value(), Form.ORDINAL);
    }

    /** {@code the second half}, {@code a half-brother}: no number. */
    private boolean isHalfOfMatch(int half) {
        Token before = tokens.at(half - 1), after = tokens.at(half + 1);
        if (NumberWords.find("ordinal", before.lower()) != null) return true;
        if (before.isDash() && before.glued()) return true;
        return before.isAny("this", "last", "other", "latter", "better", "opening", "top", "bottom", "my", "your")
                || (after.isDash() && after.glued() && !tokens.at(half + 2).isAny("hour", "mile", "day", "century"));
    }

    /** {@code two and a half}, {@code a million and a half}, {@code one and a half million}. */
    private Numeral withPart(Numeral plain) {
        int at = plain.to();
        if (tokens.at(at).isDash()) at++;
        if (!tokens.at(at).is("and")) return plain;
        at++;
        if (tokens.at(at).isDash()) at++;
        BigDecimal count = BigDecimal.ONE;
        if (!tokens.at(at).isAny("a", "one", "an")) {
            Entry ones = NumberWords.find("ones", tokens.at(at).lower());
            if (ones == null) return plain;
            count = ones.value();
        }
        at++;
        if (tokens.at(at).isDash()) at++;
        Entry part = Cardinal.part(tokens.at(at).lower(), count);
        if (part == null) return plain;
        BigDecimal share = Numeral.divide(count, part.value());
        Entry scale = NumberWords.find("scale", tokens.at(at + 1).lower());
        BigDecimal times = scale == null ? BigDecimal.ONE : scale.value();
        if (plain.scale().compareTo(times) > 0 && plain.scale().compareTo(BigDecimal.valueOf(100)) > 0)
            return new Numeral(
                    plain.from(),
                    scale == null ? at + 1 : at + 2,
                    plain.value().add(share.multiply(scale == null ? plain.scale() : times)),
                    plain.form(),
                    plain.scale(),
                    null);
        BigDecimal value = plain.value().add(share).multiply(times);
        return new Numeral(plain.from(), scale == null ? at + 1 : at + 2, value, plain.form(), times, null);
    }

    /** {@code one in five}, {@code 9 out of 10}: a share; what takes longer to say is not one. */
    private Numeral outOf(Numeral first) {
        if (first.form() != Form.DIGITS && first.form() != Form.WORDS) return first;
        int at = first.to();
        boolean outOf = tokens.at(at).is("out") && tokens.at(at + 1).is("of");
        boolean over = tokens.at(at).is("over");
        if (!outOf && !over && !tokens.at(at).is("in")) return first;
        at += outOf ? 2 : 1;
        if (tokens.at(at).is("every")) at++;
        Cardinal cardinal = new Cardinal(tokens, at);
        if (!cardinal.read()) return first;
        Numeral of = cardinal.numeral(at, false);
        boolean small = first.value().signum() > 0
                && first.value().compareTo(of.value()) < 0
                && (outOf || of.value().compareTo(BigDecimal.valueOf(100)) <= 0 || isHundreds(of.value()));
        // "one over three", written out; "rose 20 over 30 days" is not
        if (over && tokens.at(of.to()).isWord()) return first;
        if (!small || of.value().scale() > 0 || first.value().scale() > 0) return first;
        if (!outOf && (new Units(tokens).isTime(of.to()) || tokens.at(of.to()).isNumber())) return first;
        return Numeral.of(first.from(), of.to(), Numeral.divide(first.value(), of.value()), Form.FRACTION);
    }

    /** Round enough for a chance: {@code one in 1,000}; {@code one in 2013} is a year. */
    private static boolean isHundreds(BigDecimal value) {
        return value.remainder(BigDecimal.valueOf(500)).signum() == 0
                && value.remainder(BigDecimal.valueOf(2000)).signum() != 0;
    }
}
