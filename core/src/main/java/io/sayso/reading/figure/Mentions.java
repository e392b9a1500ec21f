package io.sayso.reading.figure;

import io.sayso.reading.Bound;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Number words that point at something and count nothing, told by the parse: {@code that one}, {@code the two said},
 * {@code Boeing 737}, {@code he first said}.
 */
record Mentions(Text text, Tokens tokens, Quantity quantity, Bounds bounds, Span words, Counting counting) {
    boolean isMention() {
        return switch (quantity.numeral().form()) {
            case ORDINAL -> isAdverb();
            case WORDS -> isPronoun();
            case DIGITS -> isName();
            case FRACTION -> isLooseHalf();
            case VAGUE -> isLooseVague();
            case TIMES ->
                NumberWords.find("verb", tokens.at(quantity.from()).lower()) != null
                        && !text.pos(words.start()).equals("VERB");
        };
    }

    private boolean isAdverb() {
        if (quantity.from() + 2 == quantity.to() && tokens.at(quantity.from()).isNumber()) return false;
        String tag = text.tag(words.end() - 1);
        Token before = tokens.at(quantity.from() - 1);
        return tag.startsWith("RB") || tag.startsWith("V") || before.isAny("at", "per", "split") || isSecond(before);
    }

    /** {@code a second}, the time. */
    private boolean isSecond(Token before) {
        boolean second = tokens.at(quantity.to() - 1).is("second") && quantity.to() - quantity.from() == 1;
        return second && before.isAny("every", "each") && !counting.hasNoun();
    }

    private boolean isPronoun() {
        if (!quantity.isPlain() || bounds.bound() != Bound.EXACT) return false;
        Token before = tokens.at(quantity.from() - 1), after = tokens.at(quantity.to());
        if (after.isDash() && after.glued() && tokens.at(quantity.to() + 1).isAny("off", "time", "sided", "way", "man"))
            return true;
        boolean one = quantity.high().compareTo(BigDecimal.ONE) == 0;
        if (one && NumberWords.list("pronoun").contains(before.lower())) return true;
        if (one) return !counting.hasNoun() || after.isAny("another", "'", "’");
        return before.is("the") && !counting.hasNoun() && quantity.high().compareTo(BigDecimal.TEN) < 0;
    }

    /** {@code Boeing 737}, {@code Tarsuna 4}: a number that hangs on a name before it, or with it on a noun after. */
    private boolean isName() {
        if (!quantity.isPlain() || bounds.bound() != Bound.EXACT || words.end() == text.size()) return false;
        if (counting.isName()) return true;
        int number = words.start(), name = number - 1;
        if (number == text.sentence(number).start()) return false;
        boolean proper = text.pos(name).equals("PROPN")
                || (tokens.at(quantity.from() - 1).isCapitalised()
                        && name > text.sentence(number).start());
        if (!proper || tokens.at(quantity.from() - 1).isAny("the", "a")) return false;
        if (text.head(number) == name || text.head(name) == number) return true;
        boolean together = text.head(name) == text.head(number);
        return !counting.hasNoun()
                || (together && Set.of("compound", "nmod", "flat").contains(text.relation(name)));
    }

    /** {@code half} that is no share of something named. */
    private boolean isLooseHalf() {
        boolean half = tokens.at(quantity.to() - 1).is("half") && quantity.to() - quantity.from() == 1;
        if (!half || !quantity.isPlain()) return false;
        Token after = tokens.at(quantity.to());
        boolean share = Contexts.is("half-of", after);
        return !share
                && !(text.tag(words.start()).matches("PDT|DT") && counting.hasNoun())
                && bounds.bound() == Bound.EXACT
                && !after.isWord();
    }

    private boolean isLooseVague() {
        Token first = tokens.at(quantity.from());
        return first.is("scores") && !text.pos(words.start()).equals("NOUN");
    }
}
