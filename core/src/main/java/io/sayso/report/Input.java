package io.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read as a report, with what is known of them from outside.
 *
 * @param name what they are called: a file's name, or {@code -}
 * @param bytes the bytes; not copied, and not to be changed
 * @param outlet who published them, where the input cannot say
 * @param published when, where the input cannot say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of every input would cost memory for nothing
public record Input(
        String name,
        byte[] bytes,
        @Nullable String outlet,
        @Nullable Moment published) {}
