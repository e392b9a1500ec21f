package io.sayso.reading;

import io.sayso.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Forces or equipment of one kind: {@code seven other warships} → warship, 7.
 *
 * @param span the words
 * @param kind the kind, after the room's list: {@code aircraft-carrier}, {@code warship}, {@code submarine}
 * @param name the name or type in the text, {@code F-35}; null where it gives none
 * @param number how many; null where the text gives no number
 */
public record Asset(
        Span span,
        String kind,
        @Nullable String name,
        @Nullable Integer number) {}
