package io.sayso.reading.time;

import java.util.Locale;

/** Which one of those that come again is meant, and from where it is counted. */
enum Choice {
    /** The one that the clause's tense points to. */
    NEAR(0, false),
    LAST(-1, false),
    THIS(0, false),
    NEXT(1, false),
    /** The last one that is over: {@code the latest quarter}. */
    LATEST(-1, false),
    PREVIOUS(-1, true),
    SAME(0, true),
    FOLLOWING(1, true),
    /** From the report's day on where the tense looks ahead, and else not known: {@code in two weeks}. */
    AHEAD(1, false);

    private final int by;
    private final boolean ofTheStory;

    Choice(int by, boolean ofTheStory) {
        this.by = by;
        this.ofTheStory = ofTheStory;
    }

    static Choice named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** How many units away it is. */
    int by() {
        return by;
    }

    /** Whether it is counted from the time that the text spoke of before, and not from the report's day. */
    boolean isOfTheStory() {
        return ofTheStory;
    }
}
