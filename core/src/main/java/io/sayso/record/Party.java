package io.sayso.record;

import io.sayso.reading.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or some body that acts or speaks in several reports.
 *
 * @param key the same for all its mentions in the record: {@code kelmar}, {@code navy of kelmar}
 * @param name what it is called, as reports call it most fully
 * @param kind what it is
 * @param principal the key of whom it speaks or acts for; its own key where it stands for itself
 * @param role what it is, in the reports' words; null where they do not say
 */
public record Party(
        String key,
        String name,
        ActorKind kind,
        String principal,
        @Nullable String role) {}
