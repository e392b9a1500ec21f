package io.sayso.store;

import java.time.Instant;

/**
 * A developing crisis that somebody follows.
 *
 * @param name what it is called
 * @param since when it was first added to
 * @param reports how many reports were added to it, purged ones and ones under embargo included
 */
public record Situation(String name, Instant since, long reports) {}
