package io.sayso.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root of a chain of say-so, as far as the reports tell it: counted once, however many carry it.
 *
 * @param kind what sort
 * @param words who or what it is, for people: {@code two defense officials}
 * @param principal the key of the one whom it speaks for, the same in all reports: {@code state:kelmar}; null for those
 *     who speak for nobody and for people without a name
 * @param through the newsroom that has it, where no other can have it too; null for those who speak to everybody
 * @param least how many it is at least: 0 where it may be the same as another in the list
 * @param most how many it is at most
 * @param reports the ids of the reports that carry it, in their order
 */
public record Origin(
        Kind kind,
        String words,
        @Nullable String principal,
        @Nullable String through,
        int least,
        int most,
        List<String> reports) {
    /** What sort of origin. */
    public enum Kind {
        /** A government, a body or a company, whoever speaks for it. */
        PRINCIPAL,
        /** A person who speaks for nobody else. */
        PERSON,
        /** People whom the reports do not name. */
        UNNAMED,
        /** A paper of nobody known. */
        DOCUMENT,
        /** A newsroom whose own people saw or counted. */
        WITNESS,
        /** A newsroom that does not say how it knows. */
        OWN_WORDS
    }

    public Origin {
        reports = List.copyOf(reports);
        if (least < 0 || most < least)
            throw new IllegalArgumentException("Not a number of origins: %d to %d".formatted(least, most));
    }
}
