package io.sayso.lineage;

import io.sayso.reading.Reading;
import java.time.Instant;

/**
 * A report as its press knows it.
 *
 * @param reading what it says
 * @param seen when it was first seen
 */
public record Told(Reading reading, Instant seen) {}
