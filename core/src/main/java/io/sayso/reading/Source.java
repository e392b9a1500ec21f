package io.sayso.reading;

import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a statement stands. What the report does not say is null.
 *
 * @param mentions where the report speaks of the source, the one by the statement first, the one that names it last
 * @param text the words of the first mention
 * @param name the source's name, as full as the report gives it; null if unnamed
 * @param role what the source is: {@code defence secretary}, {@code senior administration official}
 * @param affiliation whom the source speaks for or belongs to: {@code US}, {@code harbour authority}
 * @param count how many people, where the report says so; never inferred from a plural
 * @param anonymity that the source asked not to be named; null where the report does not say
 * @param via who carried it, where the report says so: {@code told Reuters}
 */
public record Source(
        SourceKind kind,
        List<Span> mentions,
        @Nullable String text,
        @Nullable String name,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable Integer count,
        @Nullable Anonymity anonymity,
        @Nullable Source via) {
    public Source {
        mentions = List.copyOf(mentions);
        if (count != null && count < 1) throw new IllegalArgumentException("A source is of one or more, not " + count);
    }

    /** The outlet's own word. */
    public static Source outlet(@Nullable String name) {
        return new Source(SourceKind.OUTLET, List.of(), null, name, null, null, null, null, null);
    }

    /** Nobody's word that the report tells of. */
    public static Source notGiven() {
        return new Source(SourceKind.NOT_GIVEN, List.of(), null, null, null, null, null, null, null);
    }

    /** The same source, carried by {@code via}. */
    public Source through(@Nullable Source carrier) {
        return new Source(kind, mentions, text, name, role, affiliation, count, anonymity, carrier);
    }
}
