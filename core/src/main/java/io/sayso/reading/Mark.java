package io.sayso.reading;

import io.sayso.report.Span;

/** Something that an extractor found in a text, where it stands. */
public sealed interface Mark permits Attribution, Hedge, When, Place, Figure, Actor, Event {
    /** What the mark is and where it stands, so that the same mark has the same id in every run. */
    String id();

    /** All that the mark covers. */
    Span span();
}
