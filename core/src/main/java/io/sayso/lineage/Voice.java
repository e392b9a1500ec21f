package io.sayso.lineage;

import org.jspecify.annotations.Nullable;

/**
 * The one whose word a statement is, with all relays and copies taken away.
 *
 * @param kind what sort
 * @param key the same for the same one in every report: {@code state:kelmar}, {@code person:ilvo tessane}
 * @param words it in words, for people
 * @param official whether it speaks for a government that may not be known
 * @param newsroom the key of the newsroom that has it; null where the report does not say whose it is
 * @param through that newsroom's name, for people
 * @param count how many people, where the text has a number; else 1
 * @param sort of people without a name: the noun that says what they are; empty where it could be anybody
 * @param told of people without a name: the form of the words around them, where newsrooms that heard them are named
 * @param report the id of the report that carries it here
 */
record Voice(
        Origin.Kind kind,
        String key,
        String words,
        boolean official,
        @Nullable String newsroom,
        @Nullable String through,
        int count,
        String sort,
        String told,
        String report) {

    /** Whether the words around these people say that the other newsroom heard them too. */
    boolean isToldTo(String other) {
        return (" " + told + " ").contains(" " + other + " ");
    }

    /** The principal's key; null for those who speak for nobody, and for people without a name. */
    @Nullable String principal() {
        return kind == Origin.Kind.PRINCIPAL ? key : null;
    }
}
