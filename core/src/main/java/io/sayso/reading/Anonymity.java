package io.sayso.reading;

import org.jspecify.annotations.Nullable;

/**
 * That a source is not named, where the report says so.
 *
 * @param asked whether the report says that the source asked for it or set it as a condition
 * @param reason why, in the report's words; null where it does not say
 */
public record Anonymity(boolean asked, @Nullable String reason) {}
