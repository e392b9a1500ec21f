package io.sayso.reading.model;

/** A word's part in an attribution, after PolNeAR. */
public enum Role {
    NONE,
    SOURCE,
    CUE,
    CONTENT
}
