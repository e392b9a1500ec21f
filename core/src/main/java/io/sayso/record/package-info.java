/**
 * The nouns of the situation record: what many reports say, as known at an instant. {@code record.line} prepares what
 * reports say, {@code record.claim}, {@code record.count}, {@code record.course} each make one part of the record, and
 * {@code record.fold} puts it together.
 */
@NullMarked
package io.sayso.record;

import org.jspecify.annotations.NullMarked;
