package io.sayso.json;

import io.sayso.reading.Reading;
import io.sayso.report.Unreadable;

/** What became of one input: its reading, or why there is none. One record of the JSON that Sayso writes. */
public sealed interface Outcome {
    /** The input was read. */
    record Read(Reading reading) implements Outcome {}

    /** The input is no report that could be read. */
    record NotRead(Unreadable unreadable) implements Outcome {}
}
