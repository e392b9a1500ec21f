package io.sayso.reading;

/**
 * A range of probability that a likelihood word stands for, from Intelligence Community Directive 203, section
 * D.6.e(2)(a). It is our gloss on the speaker's word and always shown with it.
 */
public enum Band {
    ALMOST_NO_CHANCE(1, 5),
    VERY_UNLIKELY(5, 20),
    UNLIKELY(20, 45),
    ROUGHLY_EVEN_CHANCE(45, 55),
    LIKELY(55, 80),
    VERY_LIKELY(80, 95),
    ALMOST_CERTAIN(95, 99);
    private final int lowPercent, highPercent;

    Band(int lowPercent, int highPercent) {
        this.lowPercent = lowPercent;
        this.highPercent = highPercent;
    }

    /** The lowest probability, in per cent. */
    public int lowPercent() {
        return lowPercent;
    }

    /** The highest probability, in per cent. */
    public int highPercent() {
        return highPercent;
    }
}
