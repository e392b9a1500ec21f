package io.sayso.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something that an authority or an operator ordered or set, as one clause tells it. What it does not say is null.
 *
 * @param kind what sort
 * @param issuer id of the actor mark of who issued it
 * @param scope what it covers, in the text's words: {@code the airspace over the strait}
 * @param from id of the time mark from which it holds
 * @param until id of the time mark until which it holds
 */
public record Measure(
        MeasureKind kind,
        @Nullable String issuer,
        @Nullable String scope,
        @Nullable String from,
        @Nullable String until) {}
